"""Writing a lesson down by hand, and changing its wording or where it applies."""

from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.lessons import add_lesson, change_lesson
from afterview.actions.recognise import same_lesson
from afterview.domain.categories import CATEGORIES, category_label
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store import lessons
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.lessons import said
from afterview.ui.sheet import Beside, Sheet, Stored, company, kept, say
from afterview.ui.sheet_bar import SheetBar

_BAR: Final = SheetBar("lessons", "lesson", add="Add the lesson")


def draw_new(db: Database) -> None:
    """Write a lesson down; those of a review need no writing down here."""
    safe_text.title("Add a lesson")
    safe_text.quiet("One half is enough. What you note in a review is added by itself.")
    _draw(db, Sheet("lessons", "new", _shown(None)))


def draw_change(db: Database, lesson: LearnedLesson) -> None:
    """Change a lesson; the reviews that it came from keep their own words."""
    safe_text.title("Change this lesson")
    safe_text.quiet("The reviews that it came from keep the words that you wrote there.")
    _draw(db, Sheet("lessons", lesson.id.hex, _shown(lesson), lesson))


def _shown(lesson: LearnedLesson | None) -> dict[str, object]:
    """What the widgets show; a list in which nothing is chosen shows None."""
    if lesson is None:
        return {"if_text": "", "then_text": "", "stage": None, "category": None, "company": ""}
    return {
        "if_text": lesson.if_text,
        "then_text": lesson.then_text,
        "stage": None if lesson.stage is None else lesson.stage.value,
        "category": lesson.category or None,
        "company": lesson.company,
    }


def _draw(db: Database, fresh: Sheet[LearnedLesson]) -> None:
    sheet = kept(fresh, save_key=_BAR.save_key, typed=("if_text", "then_text"))
    beside = sheet.beside(tied=("if_text", "then_text"))
    with st.container(border=True, key="card-lesson-words"):
        safe_text.heading("The lesson")
        _half(sheet, "If …", "if_text", hint="a design question comes")
        _half(sheet, "… then", "then_text", hint="I say the bottleneck first")
        say(beside, "then_text")
        _known_already(db, sheet)
    with st.container(border=True, key="card-lesson-where"):
        safe_text.heading("Where it applies")
        safe_text.quiet("Leave open what does not matter; a lesson may apply anywhere.")
        _where(db, sheet, beside)
    _BAR.draw(sheet, partial(_store, db, sheet))


def _half(sheet: Sheet[LearnedLesson], title: str, name: str, *, hint: str) -> None:
    st.text_area(
        title, key=sheet.key(name), placeholder=hint, height="content", persist_state="session"
    )


def _where(db: Database, sheet: Sheet[LearnedLesson], beside: Beside) -> None:
    st.selectbox(
        "Stage",
        [stage.value for stage in Stage],
        index=None,
        format_func=lambda value: label(Stage(value)),
        key=sheet.key("stage"),
        placeholder="At any stage",
        persist_state="session",
    )
    held = str(sheet.read()["category"] or "")
    own = [held] if held and held not in CATEGORIES else []
    st.selectbox(
        "Kind of question",
        [*CATEGORIES, *own],
        index=None,
        format_func=category_label,
        key=sheet.key("category"),
        placeholder="With any question",
        accept_new_options=True,
        persist_state="session",
    )
    company(db, sheet, beside, kind=_BAR.kind)


def _known_already(db: Database, sheet: Sheet[LearnedLesson]) -> None:
    """A word where a lesson that says nearly the same is here already."""
    if sheet.origin is not None or sheet.spent:
        return
    held = sheet.read()
    with db.read() as cursor:
        known = lessons.known(cursor)
    met = same_lesson(str(held["if_text"] or ""), str(held["then_text"] or ""), known)
    if met is not None:
        with st.container(key="lesson-known", gap="xsmall"):
            safe_text.quiet("You have one that says nearly the same:")
            safe_text.as_typed(said.sentence(met))
            if st.button("Open that one", key="lesson.known", type="tertiary"):
                menu.go("lessons", id=met.id.hex)


def _store(db: Database, sheet: Sheet[LearnedLesson]) -> Stored:
    typed = {name: str(value or "") for name, value in sheet.tried.items()}
    base = sheet.origin
    lesson = LearnedLesson(
        id=db.new_id() if base is None else base.id,
        if_text=typed["if_text"],
        then_text=typed["then_text"],
        created_at=shell.now() if base is None else base.created_at,
        stage=Stage(typed["stage"]) if typed["stage"] else None,
        category=typed["category"],
        company=typed["company"],
        version=1 if base is None else base.version,
    )
    return (add_lesson(db, lesson) if base is None else change_lesson(db, lesson)) or lesson.id
