"""Writing the next version of the answer to a question; the versions before it stay."""

from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.questions import write_answer
from afterview.store.database import Database
from afterview.store.facts.question_bank import BankQuestion, WantedQuestions, question_bank
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.mark import mark
from afterview.ui.questions import whole
from afterview.ui.sheet import Sheet, Stored, kept, say

_SAVE: Final = "answer.save"


def draw(db: Database, words: str) -> None:
    """The field begins with the best answer so far, to go on from there."""
    with db.read() as cursor:
        found = question_bank(cursor, WantedQuestions(only=[words]))
    if not found:
        whole.gone()
        return
    question = found[0]
    safe_text.title("My better answer")
    safe_text.name(question.text)
    fresh: Sheet[BankQuestion] = Sheet("answer", mark(words), {"answer": question.answer})
    sheet = kept(fresh, save_key=_SAVE, typed=("answer",))
    st.text_area(
        "What I would say next time",
        key=sheet.key("answer"),
        height="content",
        persist_state="session",
        placeholder="The point first, then the proof: what I did, and the number it came to",
    )
    say(sheet.beside(), "answer")
    safe_text.quiet("Key words are enough. The versions before this one stay where they are.")
    sheet.refusal(key="answer.reload")
    with st.container(horizontal=True):
        if st.button("Keep this version", key=_SAVE, type="primary"):
            _save(db, sheet, question)
        if st.button("Back", key="answer.back", type="tertiary"):
            menu.go("questions", q=question.latest_id.hex)


def _save(db: Database, sheet: Sheet[BankQuestion], question: BankQuestion) -> None:
    """Store it and go back to the question; or stay, with the reason said."""
    sheet.save(partial(_store, db, sheet, question))
    state.leave_word("Kept: your newest answer to this question.")
    menu.go("questions", q=question.latest_id.hex)


def _store(db: Database, sheet: Sheet[BankQuestion], question: BankQuestion) -> Stored:
    return write_answer(db, question.words, str(sheet.tried["answer"] or ""), now=shell.now())
