"""Between the widgets of the planning form and the fields that the actions read."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

import streamlit as st

from afterview.domain.draft import OCCASION, Fields, Value
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.draft_values import DraftValues
from afterview.domain.interview import Interview
from afterview.domain.occasion_check import read_occasion
from afterview.domain.vocabulary import Status

FIELDS = (*OCCASION, "note", "status")


@dataclass(slots=True)
class Sheet:
    """One form of this session: what it was filled with, and how the last attempt to save went.

    ``interview`` is the one to change as it stood when the form was filled; None for a new plan.
    ``saved_as`` is set once it is stored, so that a second tap makes no second one; a form that is
    ``spent`` is done with.
    """

    name: str
    filled_with: Fields
    interview: Interview | None = None
    asked: bool = False
    refused: str = ""
    saved_as: UUID | None = None
    spent: bool = False
    edition: int = 0

    def key(self, name: str) -> str:
        """The key of a field's widget; a new edition of the form has new ones."""
        return f"plan.{self.name}.{self.edition}.{name}"


def fields_of(interview: Interview) -> dict[str, Value]:
    """What the form shows of an interview."""
    return {
        **fields_of_occasion(interview.occasion),
        "note": interview.note,
        "status": interview.status.value,
    }


def fill(sheet: Sheet) -> None:
    """Give the widgets that have no value yet those that the form begins with."""
    for name, value in sheet.filled_with.items():
        if name in FIELDS and value is not None and sheet.key(name) not in st.session_state:
            st.session_state[sheet.key(name)] = _shown(name, value)


def read(sheet: Sheet) -> dict[str, Value]:
    """What the widgets hold now."""
    return {name: _read(st.session_state.get(sheet.key(name))) for name in FIELDS}


def untouched(sheet: Sheet) -> bool:
    """Whether the widgets hold what the form was filled with."""
    return _filled(read(sheet)) == _filled(sheet.filled_with)


def problems(fields: Fields, *, asked: bool) -> Mapping[str, list[str]]:
    """The sentences to say beside each field; what is only missing waits until it is asked for."""
    values = DraftValues(fields)
    read_occasion(values, now=None)
    found: dict[str, list[str]] = {}
    for problem in values.problems:
        if asked or not problem.missing:
            found.setdefault(problem.field, []).append(problem.message)
    return found


def chosen_status(fields: Fields) -> Status:
    """Where the interview stands; scheduled unless something else was chosen."""
    value = fields.get("status")
    return Status(value) if isinstance(value, str) and value in set(Status) else Status.SCHEDULED


def _shown(name: str, value: Value) -> object:
    if isinstance(value, str) and name == "day":
        return date.fromisoformat(value)
    if isinstance(value, str) and name in ("start", "end"):
        return time.fromisoformat(value)
    return value


def _read(value: object) -> Value:
    match value:
        case date():
            return value.isoformat()
        case time():
            return f"{value:%H:%M}"
        case str():
            return value
        case _:
            return None


def _filled(fields: Fields) -> dict[str, Value]:
    return {name: value for name, value in fields.items() if value not in (None, "")}
