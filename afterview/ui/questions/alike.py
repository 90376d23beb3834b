"""Questions that may be one: the person says whether they are, and can take it back."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from afterview.actions.questions import (
    Fold,
    ask_again,
    fold_questions,
    keep_apart,
    likely_same_as,
    put_back,
    take_out,
)
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.store.facts.question_bank import BankQuestion
from afterview.store.facts.question_bank_whole import FoldedWording
from afterview.ui import safe_text, shell, way_back
from afterview.ui.attempt import tried
from afterview.ui.kept import kept
from afterview.ui.questions import said
from afterview.ui.questions.bank_look import Alike
from afterview.ui.way_back import WayBack

PAIRS_SHOWN = 5


def in_the_list(db: Database, pairs: Sequence[Alike]) -> None:
    """The likeliest pairs, behind one line."""
    if not pairs:
        return
    with st.expander(
        f"The same question? {len(pairs):d} to look at", key="questions.alike", type="compact"
    ):
        safe_text.quiet("These may be one question each. Nothing changes unless you say so.")
        for one, other in pairs[:PAIRS_SHOWN]:
            with st.container(border=True, key=f"alike-{_mark(one, other)}", gap="xsmall"):
                for each in (one, other):
                    safe_text.name(each.text)
                    safe_text.quiet(said.met(each))
                _decide(db, one, other)
        if len(pairs) > PAIRS_SHOWN:
            left = counted(len(pairs) - PAIRS_SHOWN, "more pair")
            safe_text.quiet(f"{left} will come up once these are decided.")


def of_one(db: Database, question: BankQuestion) -> None:
    """The likeliest question that may be this one."""
    other = kept(db, "question.alike", question.words, lambda: _likely_same_as(db, question.words))
    if other is None:
        return
    with st.container(border=True, key="card-alike", gap="xsmall"):
        safe_text.say("The same question?")
        safe_text.name(other.text)
        safe_text.quiet(said.met(other))
        _decide(db, question, other)


def fold(db: Database, one: BankQuestion, other: BankQuestion) -> None:
    """Make them one, with a way back."""
    done = fold_questions(db, one.words, other.words, now=shell.now())
    if done is not None:
        _remember(
            f"One question now: {safe_text.quoted(one.text)} and {safe_text.quoted(other.text)}",
            lambda db: take_out(db, done),
            "They are two questions again.",
        )


def split_off(db: Database, wording: FoldedWording, lead: BankQuestion) -> None:
    """Take a question out of the one that it went with, with a way back."""
    folded = Fold(wording.words, lead.words)
    take_out(db, folded)
    _remember(
        f"Stands by itself again: {safe_text.quoted(wording.text)}",
        lambda db: put_back(db, folded, now=shell.now()),
        "They are one question again.",
    )


def _likely_same_as(db: Database, words: str) -> BankQuestion | None:
    with db.read() as cursor:
        return likely_same_as(cursor, words)


def _decide(db: Database, one: BankQuestion, other: BankQuestion) -> None:
    with st.container(horizontal=True):
        st.button(
            "They are one",
            key=f"one.{_mark(one, other)}",
            icon=":material/merge:",
            on_click=tried,
            args=(partial(fold, db, one, other),),
        )
        st.button(
            "They are two",
            key=f"two.{_mark(one, other)}",
            on_click=tried,
            args=(partial(_keep_apart, db, one, other),),
        )


def _keep_apart(db: Database, one: BankQuestion, other: BankQuestion) -> None:
    pair = keep_apart(db, one.words, other.words, now=shell.now())
    _remember(
        f"Two questions: {safe_text.quoted(one.text)} and {safe_text.quoted(other.text)}",
        lambda db: ask_again(db, pair),
        "You will be asked about them again.",
    )


def _remember(done: str, undo: Callable[[Database], None], undone: str) -> None:
    way_back.remember("questions", WayBack(done, undo, undone))


def _mark(one: BankQuestion, other: BankQuestion) -> str:
    return f"{one.latest_id.hex}.{other.latest_id.hex}"
