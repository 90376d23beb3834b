"""How much practice shall keep: one preference, with what it means in days."""

from functools import partial

import streamlit as st

from afterview.actions.preferences import prefer
from afterview.actions.schedule import memory, would_come_back_at
from afterview.domain.card import Recall
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.ui import preference_fields, safe_text, shell


def draw(db: Database, retention: int) -> None:
    """The choice, folded away at the end of the page."""
    part = st.expander("How often cards come", key="practice.often", on_change="rerun")
    if not part.open:
        return
    with part:
        preference_fields.retention(retention, partial(prefer, db), key="practice.retention")
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
