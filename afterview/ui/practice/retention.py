"""How much practice shall keep: one preference, with what it means in days."""

import streamlit as st

from afterview.actions.preferences import prefer
from afterview.actions.schedule import memory, would_come_back_at
from afterview.domain.card import Recall
from afterview.domain.preferences import LEAST_RETENTION, MOST_RETENTION
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.attempt import tried

_KEY = "practice.retention"


def draw(db: Database, retention: int) -> None:
    """The choice, folded away at the end of the page."""
    part = st.expander("How often cards come", key="practice.often", on_change="rerun")
    if not part.open:
        return
    with part:
        st.session_state[_KEY] = retention
        st.slider(
            "Answers in a hundred that shall still come to you",
            LEAST_RETENTION,
            MOST_RETENTION,
            key=_KEY,
            on_change=tried,
            args=(lambda: prefer(db, "retention", int(st.session_state[_KEY])),),
        )
        first, second = _days(retention)
        safe_text.quiet(
            "The higher, the more often. As it stands, a new card graded Good comes back after "
            f"{counted(first, 'day')}, and after another Good {counted(second, 'day')} later. "
            "Before an interview cards come sooner, whatever you choose here."
        )


def _days(retention: int) -> tuple[int, int]:
    """How many days a card stays away after a first Good, and after a second one on its day."""
    now = shell.now()
    first = would_come_back_at(None, Recall.GOOD, retention=retention, now=now)
    known = memory([(Recall.GOOD, now)], retention=retention)
    second = would_come_back_at(known, Recall.GOOD, retention=retention, now=first)
    return (first - now).days, (second - first).days
