"""The list of questions met: how often, how they went, and whether a better answer is there."""

from dataclasses import replace

import streamlit as st

from afterview.domain.categories import category_label
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.store.facts.question_bank import (
    BankQuestion,
    WantedQuestions,
    n_questions,
    question_bank,
)
from afterview.ui import menu, review_start, safe_text, way_back
from afterview.ui.paging import page_of
from afterview.ui.questions import alike, filters, said
from afterview.ui.questions.bank_look import kept_look
from afterview.ui.way_in import way_in

ON_A_PAGE = 30


def draw(db: Database) -> None:
    """The whole list, or what the search and the filters in the address leave of it."""
    way_back.draw(db, "questions")
    look = kept_look(db)
    n_every = look.choices.n_questions
    if not n_every:
        _invitation(db)
        return
    wanted = filters.draw(look.choices)
    n_found = n_every
    if filters.is_narrowed(wanted):
        with db.read() as cursor:
            n_found = n_questions(cursor, wanted)
    safe_text.quiet(_how_many(n_found, n_every, wanted))
    if not n_found:
        filters.widen(wanted)
    elif not filters.is_narrowed(wanted):
        alike.in_the_list(db, look.alike)
    _cards(db, wanted, n_found)


def _invitation(db: Database) -> None:
    """What to say where no question was met yet."""
    safe_text.say(
        "No questions yet. Whatever they asked you, once you note it in a review, stands here: "
        "the same one folded together, how it went each time, and the answer you would give now."
    )
    review_start.new_review_button(db, primary=True)


def _how_many(n_found: int, n_every: int, wanted: WantedQuestions) -> str:
    questions = counted(n_every, "question")
    narrowed = filters.in_words(wanted)
    shown = questions if n_found == n_every else f"{n_found} of {questions}"
    return f"{shown}: {narrowed}" if narrowed else shown


def _cards(db: Database, wanted: WantedQuestions, n_found: int) -> None:
    """One page of the cards, and the way to the others."""
    cards = st.container()
    skipped = page_of(n_found, at_most=ON_A_PAGE, key=filters.PAGE).start
    with db.read() as cursor:
        shown = question_bank(cursor, replace(wanted, most=ON_A_PAGE, skipped=skipped))
    with cards:
        for question in shown:
            _card(question)


def _card(question: BankQuestion) -> None:
    with st.container(border=True, key=f"card-{question.latest_id.hex}", gap="xsmall"):
        safe_text.name(question.text)
        safe_text.badges(_tags(question))
        safe_text.say(said.handled_last(question))
        safe_text.quiet(said.met(question))
        if way_in("Open this question", key=f"open.{question.latest_id.hex}"):
            menu.go("questions", q=question.latest_id.hex)


def _tags(question: BankQuestion) -> list[str]:
    """What it is about, and whether a better answer is written."""
    category = category_label(question.category)
    tags = [safe_text.shortened(category)] if category.strip() else []
    return [*tags, "Better answer" if question.has_better_answer else "No better answer yet"]
