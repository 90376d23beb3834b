"""What the address asks for: the list, one lesson, or one of the forms."""

from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

import streamlit as st

from afterview.domain.lesson_learned import LearnedLesson
from afterview.store import lessons
from afterview.store.database import Database
from afterview.ui import address
from afterview.ui.address import named_id
from afterview.ui.merged import Merged


@dataclass(frozen=True, slots=True)
class List:
    """``/lessons``: the list."""


@dataclass(frozen=True, slots=True)
class Add:
    """``?add=1``: writing a lesson down without a review."""


@dataclass(frozen=True, slots=True)
class Change:
    """``?id=…&change=1``: changing its wording and where it applies."""

    lesson: LearnedLesson


@dataclass(frozen=True, slots=True)
class Same:
    """``?id=…&same=1``, or with the other's id: two lessons that are one."""

    lesson: LearnedLesson


@dataclass(frozen=True, slots=True)
class Whole:
    """``?id=…``: one lesson to read."""

    lesson: LearnedLesson


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no lesson here has."""


View: TypeAlias = List | Add | Change | Same | Whole | Gone
FORMS = (Add, Change)
MERGED: Final = Merged("lessons")


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "add" in st.query_params:
        return Add()
    if "id" not in st.query_params:
        return List()
    with db.read() as cursor:
        lesson = MERGED.find(named_id("id"), partial(lessons.find, cursor))
    return Gone() if lesson is None else _of_one(lesson)


def settle_address(view: View) -> None:
    """Take the id out of the address where the list is shown."""
    address.settle("lessons", view, home=List)


def _of_one(lesson: LearnedLesson) -> View:
    """What is asked for of a lesson; one that was merged away leads to the page of the other."""
    if lesson.id != named_id("id"):
        return Whole(lesson)
    if "change" in st.query_params:
        return Change(lesson)
    return Same(lesson) if "same" in st.query_params else Whole(lesson)
