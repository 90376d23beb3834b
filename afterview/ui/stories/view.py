"""What the address asks for: the list, one story, or one of the forms."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.domain.story import Story
from afterview.store import stories
from afterview.store.database import Database
from afterview.store.facts.stories import told_in
from afterview.ui import address
from afterview.ui.address import named_id


@dataclass(frozen=True, slots=True)
class List:
    """``/stories``: the list."""


@dataclass(frozen=True, slots=True)
class Add:
    """``?add=1``: a new story; with ``q``, a question's id, the one that was ``told`` to it."""

    told: str


@dataclass(frozen=True, slots=True)
class Change:
    """``?id=…&change=1``: changing a story."""

    story: Story


@dataclass(frozen=True, slots=True)
class Whole:
    """``?id=…``: one story to read."""

    story: Story


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no story here has."""


View: TypeAlias = List | Add | Change | Whole | Gone
FORMS = (Add, Change)


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "add" in st.query_params:
        return Add(_told(db))
    if "id" not in st.query_params:
        return List()
    asked_for = named_id("id")
    if asked_for is None:
        return Gone()
    with db.read() as cursor:
        story = stories.find(cursor, asked_for)
    if story is None:
        return Gone()
    return Change(story) if "change" in st.query_params else Whole(story)


def settle_address(view: View) -> None:
    """Take the id out of the address where the list is shown."""
    address.settle("stories", view, home=List)


def _told(db: Database) -> str:
    question_id = named_id("q")
    if question_id is None:
        return ""
    with db.read() as cursor:
        return told_in(cursor, question_id)
