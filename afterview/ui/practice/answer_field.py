"""The field for an answer in one's own words, which is kept while it is typed."""

from uuid import UUID

import streamlit as st

from afterview.domain.card import Card
from afterview.store.database import Database
from afterview.ui import keeper
from afterview.ui.practice.sitting import sitting

_FIELD = "answer"


def field_key(answer_id: UUID) -> str:
    """The key of the field's widget: the next answer to the same card begins empty."""
    return f"practice.answer.{answer_id.hex}"


def draw(db: Database, card: Card) -> str:
    """The field; what it holds comes back."""
    key = field_key(sitting().answer_id(db, card))
    if card.key in sitting().found:
        st.session_state[key] = sitting().found.pop(card.key)
    st.text_area(
        "Your answer: say it aloud, or type it",
        key=key,
        height=120,
        persist_state="session",
    )
    return str(st.session_state[key] or "")


def keep(db: Database, card: Card) -> None:
    """Watch the field, and take over what a tab that is gone had not graded; call it last.

    Nothing of it is stored before it is graded, so the copy is the browser's alone.
    """
    key = field_key(sitting().answer_id(db, card))
    found = keeper.keep(card.named, {key: (_FIELD, "")}, settled=())
    if _FIELD in found and not st.session_state.get(key):
        sitting().found[card.key] = found[_FIELD].text
        st.rerun()
