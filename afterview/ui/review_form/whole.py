"""The form of one draft from top to bottom: the two-minute core first, the full review below."""

from collections.abc import Callable

import streamlit as st

from afterview.actions.draft_rows import add_row
from afterview.actions.finish_review import problems_of
from afterview.domain.draft import Draft
from afterview.store import reviews
from afterview.store.database import Database
from afterview.ui import safe_text, shell, state
from afterview.ui.draft_form import DraftForm
from afterview.ui.review_form import (
    cues,
    feeling,
    finish,
    lessons,
    occasion,
    promise,
    questions,
    reflections,
    trials,
)


def draw(db: Database, draft: Draft) -> None:
    """Draw the form, store what was typed, and only then finish where that was asked."""
    _have_a_lesson_ready(db, draft)
    trials.have_asked(db, draft)
    now = shell.now()
    asked = state.of_draft(draft.id).asked
    found = problems_of(db, draft, now=now)
    problems = [problem for problem in found if asked or not problem.missing]
    form = DraftForm(db, draft, problems)
    _about_the_correction(form)
    finish.draw_progress(form)
    occasion.draw(form)
    feeling.draw(form)
    questions.draw(form)
    trials.draw(form)
    promise.draw(form)
    lessons.draw(form)
    safe_text.heading("The full review, if you have ten minutes")
    _part(form, "Moments: best, worst, their doubt", "moments", reflections.draw_moments)
    _part(form, "Body language, theirs and mine", "cues", cues.draw)
    _part(form, "Ratings on ten dimensions", "ratings", reflections.draw_ratings)
    _part(form, "Salary, thank-you, references, notes", "rest", reflections.draw_rest)
    finish.draw_problems(problems if asked else [])
    finish.draw_bar(form, problems if asked else [])
    form.settle()
    finish.finish_if_pressed(form)


def _have_a_lesson_ready(db: Database, draft: Draft) -> None:
    """One empty lesson stands in the form from the start: a tired person need not ask for it."""
    if not draft.rows("lesson"):
        add_row(db, draft.id, "lesson", {}, now=shell.now())
        st.rerun()


def _about_the_correction(form: DraftForm) -> None:
    """A draft begun before the review was corrected elsewhere would put older words back."""
    if form.draft.review_id is None or form.draft.interview_id is None:
        return
    with form.db.read() as cursor:
        stored = reviews.find(cursor, form.draft.interview_id)
    corrected_at = None if stored is None else stored.corrected_at
    if corrected_at is not None and corrected_at > form.draft.begun_at:
        safe_text.warn(
            "This review was corrected elsewhere after you began here. If you finish, the words "
            "here take the place of those; they stay readable under Earlier versions."
        )


def _part(form: DraftForm, title: str, key: str, draw_part: Callable[[DraftForm], None]) -> None:
    """A part that is drawn once it is opened, so that typing in the core stays quick."""
    part = st.expander(safe_text.escaped(title), key=f"part.{key}", on_change="rerun")
    if part.open:
        with part:
            draw_part(form)
