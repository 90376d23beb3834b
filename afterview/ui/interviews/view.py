"""What the address asks for: the list, one interview, or one of the forms."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.domain.application import Application
from afterview.domain.interview import Interview
from afterview.store import applications, interviews
from afterview.store.database import Database
from afterview.ui import address
from afterview.ui.address import named_id


@dataclass(frozen=True, slots=True)
class List:
    """``/interviews``: the list."""


@dataclass(frozen=True, slots=True)
class Plan:
    """``?plan=new``: planning one, perhaps (``&after=``) the next round of another.

    It may also be (``&application=``) the first one of an application.
    """

    after: Interview | None
    application: Application | None


@dataclass(frozen=True, slots=True)
class Change:
    """``?id=…&change=1``: changing when and where."""

    interview: Interview


@dataclass(frozen=True, slots=True)
class Ending:
    """``?id=…&outcome=1``: recording how it ended."""

    interview: Interview


@dataclass(frozen=True, slots=True)
class Whole:
    """``?id=…``: one interview to read."""

    interview: Interview


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no interview here has."""


View: TypeAlias = List | Plan | Change | Ending | Whole | Gone
FORMS = (Plan, Change, Ending)


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "plan" in st.query_params:
        return Plan(_interview(db, "after"), _application(db))
    if "id" not in st.query_params:
        return List()
    interview = _interview(db, "id")
    if interview is None:
        return Gone()
    if "outcome" in st.query_params:
        return Ending(interview)
    return Change(interview) if "change" in st.query_params else Whole(interview)


def settle_address(view: View) -> None:
    """Take the id out of the address where the list is shown."""
    address.settle("interviews", view, home=List)


def _application(db: Database) -> Application | None:
    named = named_id("application")
    if named is None:
        return None
    with db.read() as cursor:
        return applications.find(cursor, named)


def _interview(db: Database, parameter: str) -> Interview | None:
    named = named_id(parameter)
    if named is None:
        return None
    with db.read() as cursor:
        return interviews.find(cursor, named)
