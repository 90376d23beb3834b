"""Taking back the answer that was graded last, with the words that were typed for it."""

import streamlit as st

from afterview.actions.practice import Desk, last_answer, take_back
from afterview.domain.card import Card
from afterview.store.database import Database
from afterview.store.practice import Grade
from afterview.ui import safe_text, shell
from afterview.ui.attempt import tried
from afterview.ui.practice import said
from afterview.ui.practice.answer_field import field_key
from afterview.ui.practice.sitting import sitting


def offer_undo(db: Database, desk: Desk) -> None:
    """The way back from the last answer of today, where its card is still there."""
    grade = last_answer(db, now=shell.now(), zone=shell.zone())
    practised = None if grade is None else desk.answered(grade)
    if grade is not None and practised is not None:
        word, card = said.GRADES[grade.grade], practised.card
        st.button(
            safe_text.escaped(f"Undo {word}: {said.front(card)}"),
            key="practice.undo",
            type="tertiary",
            icon=":material/undo:",
            on_click=tried,
            args=(lambda: _take_back(db, card, grade),),
        )


def _take_back(db: Database, card: Card, grade: Grade) -> None:
    take_back(db, grade.id)
    key = field_key(sitting().answer_id(db, card))
    st.session_state[key] = st.session_state.get(key) or grade.answer
    sitting().bring_back(card)
