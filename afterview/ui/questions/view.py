"""What the address asks for: the list, one question, or the next version of its answer."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.store.database import Database
from afterview.store.facts.question_bank import words_of
from afterview.ui import address
from afterview.ui.address import named_id


@dataclass(frozen=True, slots=True)
class List:
    """``/questions``: the list."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``?q=…&answer=1``: writing a better answer to the question with these plain words."""

    words: str


@dataclass(frozen=True, slots=True)
class Whole:
    """``?q=…``, the id of any time that it was asked: the question with these plain words."""

    words: str


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no question here has."""


View: TypeAlias = List | Answer | Whole | Gone
FORMS = (Answer,)


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "q" not in st.query_params:
        return List()
    asked_for = named_id("q")
    if asked_for is None:
        return Gone()
    with db.read() as cursor:
        words = words_of(cursor, asked_for)
    if words is None:
        return Gone()
    return Answer(words) if "answer" in st.query_params else Whole(words)


def settle_address(view: View) -> None:
    """Take the id out of the address where the list is shown."""
    address.settle("questions", view, home=List)
