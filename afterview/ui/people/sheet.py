"""A form of this session: what its widgets hold between being filled and being stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from uuid import UUID

import streamlit as st

from afterview.domain.problem import Problem
from afterview.ui import safe_text

Shown: TypeAlias = Mapping[str, object]
_SHEETS = "afterview.people_sheets"


@dataclass(slots=True)
class Sheet:
    """One form: what it was filled with, and how the last attempt to save went.

    ``contact_id`` is whom it is about, at the ``version`` that filled it, 0 where they are still
    to be stored. ``problems`` stand against what was ``tried``. A form that was ``saved`` is done
    with.
    """

    name: str
    contact_id: UUID
    filled_with: Shown
    version: int = 0
    problems: Sequence[Problem] = ()
    tried: Shown = field(default_factory=dict)
    refused: str = ""
    saved: bool = False
    edition: int = 0

    def key(self, name: str) -> str:
        """The key of a field's widget; a new edition of the form has new ones."""
        return f"people.{self.name}.{self.edition}.{name}"


def kept(name: str, fresh: Sheet, *, save_key: str) -> Sheet:
    """The session's form of that name; one that was saved, or left as it was, begins afresh."""
    sheets: dict[str, Sheet] = st.session_state.setdefault(_SHEETS, {})
    sheet = sheets.setdefault(name, fresh)
    follows = (sheet.version, sheet.filled_with) == (fresh.version, fresh.filled_with)
    outdated = not follows and read(sheet) == sheet.filled_with
    # A second tap on the button arrives after the form was saved; it shall find the same form.
    spent = sheet.saved and not st.session_state.get(save_key)
    if outdated or spent:
        fresh.edition = sheet.edition + 1
        sheet = sheets[name] = fresh
    return sheet


def fill(sheet: Sheet) -> None:
    """Give the widgets that have no value yet those that the form begins with."""
    for name, value in sheet.filled_with.items():
        if value is not None and sheet.key(name) not in st.session_state:
            st.session_state[sheet.key(name)] = value


def read(sheet: Sheet) -> dict[str, object]:
    """What the widgets hold now; a text that was emptied is an empty one."""
    held = {}
    for name, begun in sheet.filled_with.items():
        value = st.session_state.get(sheet.key(name), begun)
        held[name] = "" if value is None and isinstance(begun, str) else value
    return held


def put(key: str, value: str) -> None:
    """Let a widget show a value; for callbacks."""
    st.session_state[key] = value


def say(sheet: Sheet, name: str) -> None:
    """What stands against a field's value, until that has changed."""
    if read(sheet)[name] == sheet.tried.get(name):
        for problem in sheet.problems:
            if problem.field == name:
                safe_text.problem(problem.message)


def refusal(sheet: Sheet, *, key: str) -> None:
    """Why the database did not take it, and the way to what it holds."""
    if sheet.refused:
        safe_text.warn(sheet.refused)
        st.button(
            "Show it as it stands now, without my changes",
            key=key,
            on_click=_let_go,
            args=(sheet,),
        )


def _let_go(sheet: Sheet) -> None:
    sheet.saved = True
