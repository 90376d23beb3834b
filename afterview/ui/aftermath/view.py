"""What the address of Next steps asks for."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.domain.interview import Interview
from afterview.domain.letter import LetterKind
from afterview.store import interviews
from afterview.store.database import Database
from afterview.ui import address
from afterview.ui.address import named_id


@dataclass(frozen=True, slots=True)
class Due:
    """``/next-steps``: what is due across all interviews."""


@dataclass(frozen=True, slots=True)
class Checklist:
    """``?id=…``: the steps of one interview."""

    interview: Interview


@dataclass(frozen=True, slots=True)
class Desk:
    """``?id=…&letter=thank_you``: the letters of a kind about an interview."""

    interview: Interview
    kind: LetterKind


@dataclass(frozen=True, slots=True)
class Template:
    """``?id=…&template=thank_you``: the template of a kind, tried out on an interview."""

    interview: Interview
    kind: LetterKind


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no interview here has."""


View: TypeAlias = Due | Checklist | Desk | Template | Gone
FORMS = (Desk, Template)


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "id" not in st.query_params:
        return Due()
    interview_id = named_id("id")
    interview = None
    if interview_id is not None:
        with db.read() as cursor:
            interview = interviews.find(cursor, interview_id)
    if interview is None:
        return Gone()
    if (kind := _kind("template")) is not None:
        return Template(interview, kind)
    if (kind := _kind("letter")) is not None:
        return Desk(interview, kind)
    return Checklist(interview)


def settle_address(view: View) -> None:
    """Take the id out of the address where the steps of all are shown."""
    address.settle("aftermath", view, home=Due)


def _kind(parameter: str) -> LetterKind | None:
    named_kind = st.query_params.get(parameter)
    return LetterKind(named_kind) if named_kind in set(LetterKind) else None
