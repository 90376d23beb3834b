"""What a question goes with, as the person said: taking it out again, and choosing by hand."""

from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.questions import ask_again
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.store.facts.question_bank import (
    BankQuestion,
    Sorting,
    WantedQuestions,
    question_bank,
)
from afterview.store.facts.question_bank_whole import WholeQuestion
from afterview.ui import safe_text
from afterview.ui.attempt import tried
from afterview.ui.mark import mark
from afterview.ui.questions import alike, said
from afterview.ui.told_apart import told_apart

MOST_OFFERED: Final = 500
_OFFERED: Final = WantedQuestions(sorting=Sorting.LATEST, most=MOST_OFFERED)


def draw(db: Database, question: WholeQuestion) -> None:
    """The questions folded into this one, those kept apart from it, and the choice by hand."""
    _folded(db, question)
    _apart(db, question)
    _by_hand(db, question.known)


def _folded(db: Database, question: WholeQuestion) -> None:
    if not question.folded:
        return
    safe_text.heading("One with it, as you said")
    for number, wording in enumerate(question.folded):
        with st.container(gap="xsmall", key=f"folded-{number}"):
            safe_text.name(wording.text)
            st.button(
                "Take it out again",
                key=f"out.{mark(wording.words)}",
                icon=":material/call_split:",
                on_click=tried,
                args=(partial(alike.split_off, db, wording, question.known),),
            )


def _apart(db: Database, question: WholeQuestion) -> None:
    if not question.apart:
        return
    part = st.expander(
        f"Another question, as you said: {len(question.apart):d}",
        key="question.apart",
        on_change="rerun",
        type="compact",
    )
    if part.open:
        with part:
            for other in question.apart:
                safe_text.name(other.text)
                pair = question.known.words, other.words
                st.button(
                    "Ask me again",
                    key=f"again.{other.latest_id.hex}",
                    type="tertiary",
                    on_click=tried,
                    args=(partial(ask_again, db, pair),),
                )


def _by_hand(db: Database, question: BankQuestion) -> None:
    part = st.expander(
        "This is the same question as …", key="question.same", on_change="rerun", type="compact"
    )
    if not part.open:
        return
    with part, db.read() as cursor:
        others = {
            one.latest_id: one
            for one in question_bank(cursor, _OFFERED)
            if one.words != question.words
        }
        lines = told_apart({one: [said.in_a_list(each.text)] for one, each in others.items()})
        chosen = st.selectbox(
            "The other question",
            list(others),
            index=None,
            format_func=lines.__getitem__,
            key=f"question.other.{question.latest_id.hex}",
            placeholder="Choose the other",
        )
        if len(others) >= MOST_OFFERED - 1:
            safe_text.quiet(f"The latest {counted(len(others), 'question')}.")
    if chosen is not None:
        with part:
            st.button(
                "They are one",
                key="question.fold",
                icon=":material/merge:",
                on_click=tried,
                args=(partial(alike.fold, db, question, others[chosen]),),
            )
