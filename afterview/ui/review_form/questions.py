"""Questions handled: what was asked, and how the answer went."""

from functools import partial

import streamlit as st

from afterview.domain.categories import (
    CATEGORIES,
    COMPETENCIES,
    category_label,
    competency_label,
)
from afterview.domain.draft import row_field
from afterview.domain.scales import HANDLED
from afterview.domain.vocabulary import CouldAnswer, Reaction, TimeFeel, WhyNot
from afterview.store import stories
from afterview.store.database import Database
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm
from afterview.ui.kept import kept
from afterview.ui.review_form import rows
from afterview.ui.suggestions import suggest


def draw(form: DraftForm) -> None:
    """The questions, each a card, and the box that adds more."""
    with st.container(border=True, key="card-questions"):
        safe_text.heading("Questions handled")
        for number, row in enumerate(form.draft.rows("question"), start=1):
            _question(form, row, number)
        rows.undo(form, "question")
        rows.adder(
            form,
            "What did they ask? One question a line",
            "question.to_add",
            hint="Type or paste as many as you remember",
            button="Add questions",
        )


def _question(form: DraftForm, row: str, number: int) -> None:
    with st.container(border=True, key=f"row-{row}"):
        ask.text(form, f"Question {number}", row_field("question", row, "text"))
        choices.scale(
            form, f"How I handled question {number}", row_field("question", row, "handled"), HANDLED
        )
        more = st.expander(
            f"More about question {number:d}", key=f"more.{row}", on_change="rerun", type="compact"
        )
        if more.open:
            with more:
                _details(form, row)


def _details(form: DraftForm, row: str) -> None:
    def field(name: str) -> str:
        return row_field("question", row, name)

    choices.choose_or_name(
        form, "Category", field("category"), choices.Words(CATEGORIES, category_label)
    )
    choices.several(
        form,
        "Competencies it probed",
        field("competencies"),
        choices.Words(COMPETENCIES, competency_label),
        most=3,
    )
    could = choices.pick(
        form, "Could I answer it?", field("could_answer"), choices.words(CouldAnswer)
    )
    if could in (CouldAnswer.PARTLY, CouldAnswer.NO):
        choices.pick(form, "What got in the way?", field("why_not"), choices.words(WhyNot))
    ask.text(form, "What I said", field("said"))
    ask.text(form, "What I would say next time", field("better_answer"))
    _story(form, field("story"))
    choices.pick(form, "Their reaction", field("reaction"), choices.words(Reaction))
    choices.pick(form, "Length of my answer", field("time_feel"), choices.words(TimeFeel))
    ask.flag(form, "It surprised me", field("surprised"))
    rows.tools(form, "question", row, movable=True)


def _story(form: DraftForm, field: str) -> None:
    """The story used, in any words; those of the bank are offered."""
    typed = ask.line(form, "Story I used", field)
    titles = kept(form.db, "titles", None, lambda: _titles(form.db))
    suggest(field, typed, titles, partial(form.put, field))


def _titles(db: Database) -> tuple[str, ...]:
    with db.read() as cursor:
        return stories.titles(cursor)
