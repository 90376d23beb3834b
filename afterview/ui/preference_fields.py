"""The preferences that are asked for on more than one page, the same on each."""

from collections.abc import Callable
from typing import TypeAlias

import streamlit as st

from afterview.domain.preferences import LEAST_RETENTION, MOST_RETENTION, NOTE_LIMITS
from afterview.ui import as_stored
from afterview.ui.aftermath.kept_text import KeptTexts
from afterview.ui.attempt import tried

Prefer: TypeAlias = Callable[[str, str | int], None]
"""Stores a choice by its name in ``Preferences``; raises an ``AfterviewError`` if it cannot."""


def name(texts: KeptTexts, stored: str, prefer: Prefer) -> None:
    """The person's name, for the end of letters."""
    texts.field(
        "my_name",
        stored,
        lambda value, _shown: prefer("my_name", value),
        lambda key, changed: st.text_input(
            "Your name, as it stands below your letters", key=key, on_change=changed
        ),
    )


def note_limit(stored: int, prefer: Prefer, *, key: str) -> None:
    """How long a note on LinkedIn may be."""
    as_stored.show(key, stored)
    st.segmented_control(
        "Characters that your LinkedIn account allows in a note",
        NOTE_LIMITS,
        key=key,
        required=True,
        on_change=tried,
        args=(lambda: prefer("linkedin_limit", int(st.session_state[key])),),
    )


def retention(stored: int, prefer: Prefer, *, key: str) -> None:
    """How much of the answers practice shall keep."""
    as_stored.show(key, stored)
    st.slider(
        "Answers in a hundred that practice shall keep",
        LEAST_RETENTION,
        MOST_RETENTION,
        key=key,
        on_change=tried,
        args=(lambda: prefer("retention", int(st.session_state[key])),),
    )
