"""Lessons as if-then; one that was learned before is recognised and linked."""

import streamlit as st

from afterview.actions.recognise import same_lesson
from afterview.domain.draft import NOT_THE_SAME, row_field
from afterview.domain.review import Lesson
from afterview.domain.wording import if_then
from afterview.store import lesson_sources, lessons
from afterview.store.database import Cursor
from afterview.store.lessons import KnownLesson
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm
from afterview.ui.review_form import rows


def draw(form: DraftForm) -> None:
    """The card with the lessons; the first one stands ready."""
    with st.container(border=True, key="card-lessons"):
        safe_text.heading("One thing I learned")
        safe_text.quiet(
            "If-then plans get done more often than good intentions "
            "(Gollwitzer & Sheeran 2006, 94 tests)."
        )
        listed = form.draft.rows("lesson")
        for number, row in enumerate(listed, start=1):
            _lesson(form, row, number, alone=len(listed) == 1)
        for sentence in form.problems.get("lesson", ()):
            safe_text.problem(sentence)
        rows.undo(form, "lesson")
        st.button(
            "Another lesson", key="add.lesson", on_click=rows.add_row, args=(form, "lesson", {})
        )


def _lesson(form: DraftForm, row: str, number: int, *, alone: bool) -> None:
    def field(name: str) -> str:
        return row_field("lesson", row, name)

    which = "" if alone else f" (lesson {number})"
    ask.text(form, f"If …{which}", field("if_text"), hint="a design question comes")
    ask.text(form, f"… then{which}", field("then_text"), hint="I say the bottleneck first")
    asked = choices.rows_of(form.draft, "question", "text")
    if asked.options:
        choices.choose(
            form,
            f"It comes from this question{which}",
            field("question_id"),
            asked,
            hint="None in particular",
        )
    _recognised(form, row)
    if not alone:
        rows.tools(form, "lesson", row, movable=False)


def _recognised(form: DraftForm, row: str) -> None:
    """The lesson that this one meets again, and the way to say that it is another."""
    field = row_field("lesson", row, "same_as")
    if form.draft.text(field) == NOT_THE_SAME:
        return
    with form.db.read() as cursor:
        known = lessons.known(cursor, except_review=form.draft.review_id)
        settled = {str(lesson.id) for lesson in _of_review(cursor, form)}
    if row in settled:
        return
    met = same_lesson(
        form.draft.row_text("lesson", row, "if_text"),
        form.draft.row_text("lesson", row, "then_text"),
        known,
    )
    if met is None:
        return
    with st.container(border=True, key=f"card-met-{row}"):
        safe_text.say(f"{_where_met(met)} It will be linked to it, not kept twice.")
        safe_text.as_typed(if_then(met.if_text, met.then_text))
        st.button(
            "It is a different lesson",
            key=f"other.{row}",
            on_click=form.put,
            args=(field, NOT_THE_SAME),
        )


def _where_met(met: KnownLesson) -> str:
    if not met.n_met:
        return "You have written this one down before."
    times = "once" if met.n_met == 1 else f"{met.n_met} times"
    return f"You have met this one before ({times}, last at {safe_text.shortened(met.company)})."


def _of_review(cursor: Cursor, form: DraftForm) -> tuple[Lesson, ...]:
    """The lessons that the review holds already; whether they are new was decided back then."""
    if form.draft.review_id is None:
        return ()
    return lesson_sources.of_review(cursor, form.draft.review_id)
