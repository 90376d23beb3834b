"""The lessons taken along: whether their moment came, and what came of it."""

from collections.abc import Mapping
from typing import Final
from uuid import UUID

import streamlit as st

from afterview.actions.lessons_taken import ask_of_lessons
from afterview.domain.draft import Draft, Value, row_field
from afterview.domain.lesson_life import Helped
from afterview.domain.wording import if_then
from afterview.store import lessons
from afterview.store.database import Database
from afterview.ui import draft_choices as choices
from afterview.ui import safe_text, shell
from afterview.ui.codec import Codec
from afterview.ui.draft_form import DraftForm
from afterview.ui.draft_widgets import beside

_ANSWERS: Final[Mapping[str, bool]] = {"Yes": True, "No": False}


def _answer(value: Value) -> str | None:
    return next((word for word, answer in _ANSWERS.items() if value is answer), None)


YES_OR_NO: Final[Codec[str | None]] = Codec(
    lambda word: None if word is None else _ANSWERS[word], _answer
)


def have_asked(db: Database, draft: Draft) -> None:
    """See that the draft names the lessons to ask of, as soon as it is known which they are."""
    if ask_of_lessons(db, draft, today=shell.today(), now=shell.now()):
        st.rerun()


def draw(form: DraftForm) -> None:
    """The card with the lessons that were due; nothing where none was."""
    rows = form.draft.rows("trial")
    worded = _wordings(form, rows)
    if not worded:
        return
    with st.container(border=True, key="card-trials"):
        safe_text.heading("Lessons you took with you")
        safe_text.quiet("A tap or two for each; leave out what you don't remember.")
        for number, (row, (if_text, then_text)) in enumerate(worded.items(), start=1):
            with st.container(key=f"trial-{row}", gap="small"):
                safe_text.as_typed(if_then(if_text, then_text))
                _questions(form, row, "" if len(worded) == 1 else f" (lesson {number})")


def _wordings(form: DraftForm, rows: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    """The wording of each row's lesson, as it stands in the library."""
    ids = {row: UUID(row) for row in rows if _is_id(row)}
    with form.db.read() as cursor:
        worded = lessons.wordings(cursor, list(ids.values())) if ids else {}
    return {row: worded[named] for row, named in ids.items() if named in worded}


def _is_id(row: str) -> bool:
    try:
        return str(UUID(row)) == row
    except ValueError:
        return False


def _questions(form: DraftForm, row: str, which: str) -> None:
    """Each question once the answer before it leads there."""
    if not _yes_or_no(form, f"Did its moment come?{which}", row_field("trial", row, "came")):
        return
    if not _yes_or_no(form, f"Did you do it?{which}", row_field("trial", row, "done")):
        return
    choices.pick(
        form, f"Did it help?{which}", row_field("trial", row, "helped"), choices.words(Helped)
    )


def _yes_or_no(form: DraftForm, label: str, field: str) -> bool:
    """Yes or no as pills, a second tap takes it back; whether it is yes."""
    value = form.bind(
        field,
        lambda key, changed: st.pills(
            label,
            list(_ANSWERS),
            default=_answer(form.held(field)),
            key=key,
            on_change=changed,
        ),
        YES_OR_NO,
        among=(None, True, False),
    )
    beside(form, field)
    return value is True
