"""A short checklist for the LinkedIn profile, ticked once for all interviews."""

from collections.abc import Mapping
from typing import Final

import streamlit as st

from afterview.actions.preferences import prefer, preferences_of
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.attempt import tried

TIPS: Final[Mapping[str, str]] = {
    "photo": "A recent, friendly photo",
    "headline": "A headline that says what you do, not only your last title",
    "about": "Three sentences about what you are good at and look for",
    "results": "Your last two roles with a result each, in numbers where you have them",
    "skills": "The skills that the adverts you answer ask for",
    "address": "A short address of your own for the profile",
    "contact": "Contact details that work",
}


def draw(db: Database) -> None:
    """The checklist, folded; the label says how many are ticked."""
    done = preferences_of(db).tips_done
    n_done = sum(key in done for key in TIPS)
    title = f"Your LinkedIn profile: {n_done} of {len(TIPS)} done"
    with st.expander(safe_text.escaped(title), type="compact", key="tips"):
        for key, tip in TIPS.items():
            st.checkbox(
                safe_text.escaped(tip),
                value=key in done,
                key=f"tip.{key}",
                on_change=_ticked,
                args=(db, key),
            )


def _ticked(db: Database, key: str) -> None:
    done = set(preferences_of(db).tips_done) - {key}
    if st.session_state[f"tip.{key}"]:
        done.add(key)
    tried(lambda: prefer(db, "tips_done", [tip for tip in TIPS if tip in done]))
