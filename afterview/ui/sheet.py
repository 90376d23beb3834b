"""A form of this session, from being filled to being stored, and the fields that forms share."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any, Generic, TypeAlias, TypeVar
from uuid import UUID, uuid5

import streamlit as st

from afterview.domain.problem import Problem
from afterview.domain.wording import label
from afterview.errors import AfterviewError
from afterview.store import applications
from afterview.store.database import Database
from afterview.ui import keeper, safe_text, state
from afterview.ui.codec import FIRST_DAY, LAST_DAY
from afterview.ui.suggestions import suggest

Shown: TypeAlias = Mapping[str, object]
Beside: TypeAlias = Mapping[str, Sequence[str]]
Stored: TypeAlias = UUID | list[Problem]
Origin = TypeVar("Origin")
ALMOST_THERE = "Almost there: a sentence beside each field says what is missing."
_SHEETS = "afterview.sheets"
_DESKS = UUID("0199d8a0-6c1e-7a52-9a6e-5ee7ab1e0000")


@dataclass(slots=True)
class Sheet(Generic[Origin]):
    """One form: what it was filled with, and how the last attempt to save went.

    ``filled_with`` names every field, with the value that its widget shows; ``origin`` is what is
    to be changed as it stood then, None for something new. ``problems`` stand against what was
    ``tried``, which is empty before the first attempt. ``saved_as`` is set once it is stored, so
    that a second tap makes no second one; a form that is ``spent`` is done with.
    """

    form: str
    name: str
    filled_with: Shown
    origin: Origin | None = None
    problems: Sequence[Problem] = ()
    tried: Shown = field(default_factory=dict)
    refused: str = ""
    saved_as: UUID | None = None
    spent: bool = False
    edition: int = 0

    def key(self, name: str) -> str:
        """The key of a field's widget; a new edition of the form has new ones."""
        return f"{self.form}.{self.name}.{self.edition}.{name}"

    @property
    def desk(self) -> UUID:
        """What the copies in the browser go by, the same in each visit."""
        return uuid5(_DESKS, f"{self.form}/{self.name}")

    def fill(self) -> None:
        """Give the widgets that have no value yet those that the form begins with."""
        for name, value in self.filled_with.items():
            if value is not None and self.key(name) not in st.session_state:
                st.session_state[self.key(name)] = value

    def read(self) -> dict[str, object]:
        """What the widgets hold now."""
        return {
            name: st.session_state.get(self.key(name), begun)
            for name, begun in self.filled_with.items()
        }

    def untouched(self) -> bool:
        """Whether the widgets hold what the form was filled with."""
        held = self.read()
        return all(
            (held[name] or None) == (begun or None) for name, begun in self.filled_with.items()
        )

    def beside(self, *, tied: Sequence[str] = ()) -> dict[str, list[str]]:
        """The sentences for each field, each until its value changed, or one it is ``tied`` to."""
        changed = {name for name, value in self.read().items() if value != self.tried.get(name)}
        if changed.intersection(tied):
            changed.update(tied)
        found: dict[str, list[str]] = {}
        for problem in self.problems:
            if problem.field not in changed:
                found.setdefault(problem.field, []).append(problem.message)
        return found

    def save(self, store: Callable[[], Stored]) -> UUID:
        """Store it, once, and return its id; or draw the page again, with the reason said."""
        if self.saved_as is None:
            self.tried, self.problems, self.refused = self.read(), (), ""
            try:
                stored = store()
            except AfterviewError as error:
                self.refused = str(error)
                st.rerun()
            if isinstance(stored, list):
                self.problems = stored
                st.rerun()
            self.saved_as, self.spent = stored, True
            state.drop_copies(self.desk)
        return self.saved_as

    def refusal(self, *, key: str) -> None:
        """Why the database did not take it, and the way to what it holds."""
        if self.refused:
            safe_text.warn(self.refused)
            st.button("Show it as it stands now, without my changes", key=key, on_click=self.let_go)

    def let_go(self) -> None:
        """Be done with it, and let the browser forget what was typed."""
        self.spent = True
        state.drop_copies(self.desk)


def kept(fresh: Sheet[Origin], *, save_key: str, typed: Sequence[str]) -> Sheet[Origin]:
    """The session's form of that name; one that was saved, or left as it was, begins afresh.

    The text fields in ``typed`` have a copy in the browser until they are stored.
    """
    sheets: dict[tuple[str, str], Sheet[Origin]] = st.session_state.setdefault(_SHEETS, {})
    named = fresh.form, fresh.name
    sheet = sheets.setdefault(named, fresh)
    follows = (sheet.filled_with, sheet.origin) == (fresh.filled_with, fresh.origin)
    outdated = not follows and sheet.untouched()
    # A second tap on the button arrives after the form was saved; it shall find the same form.
    spent = sheet.spent and not st.session_state.get(save_key)
    if outdated or spent:
        fresh.edition = sheet.edition + 1
        sheet = sheets[named] = fresh
    sheet.fill()
    _keep_typed(sheet, typed)
    return sheet


def _keep_typed(sheet: Sheet[Any], typed: Sequence[str]) -> None:
    """Watch the text fields, and take over what a tab that is gone had typed; call it first."""
    begun = {name: str(sheet.filled_with[name] or "") for name in typed}
    fields = {sheet.key(name): (name, text) for name, text in begun.items()}
    with st.container(key="sheet-keeper"):
        found = keeper.keep(sheet.desk, fields, settled=())
    for name, left in found.items():
        held = str(st.session_state.get(sheet.key(name)) or "")
        if name in begun and left.base == begun[name] == held:
            st.session_state[sheet.key(name)] = left.text


def say(beside: Beside, name: str) -> None:
    """What stands against a field's value."""
    for sentence in beside.get(name, ()):
        safe_text.problem(sentence)


def put(key: str, value: str) -> None:
    """Let a widget show a value; for callbacks."""
    st.session_state[key] = value


def text(sheet: Sheet[Any], title: str, name: str, beside: Beside) -> None:
    """A line of text, and what stands against it."""
    # What a browser knows of names and addresses is its owner's; the forms are about others.
    st.text_input(title, key=sheet.key(name), persist_state="session", autocomplete="off")
    say(beside, name)


def company(
    db: Database, sheet: Sheet[Any], beside: Beside, *, kind: str, title: str = "Company"
) -> str:
    """A company with those that are known already; what is typed of it now."""
    text(sheet, title, "company", beside)
    typed = _typed(sheet, "company")
    with db.read() as cursor:
        known = applications.companies(cursor)
    suggest(f"{kind}-company", typed, known, partial(put, sheet.key("company")))
    return typed


def company_and_role(db: Database, sheet: Sheet[Any], beside: Beside) -> None:
    """A company and a role there, each with those that are known already."""
    at = company(db, sheet, beside, kind=sheet.form)
    text(sheet, "Role", "role", beside)
    with db.read() as cursor:
        roles = applications.roles(cursor, at) if at.strip() else ()
    fill = partial(put, sheet.key("role"))
    suggest(f"{sheet.form}-role", _typed(sheet, "role"), roles, fill)


def day(sheet: Sheet[Any], title: str, name: str) -> None:
    """A day of the calendar."""
    st.date_input(
        title,
        None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=sheet.key(name),
        format="DD/MM/YYYY",
        persist_state="session",
    )


def in_calendar(day: date | None) -> date | None:
    """The day where the widget can show it."""
    return day if day is not None and FIRST_DAY <= day <= LAST_DAY else None


def choice(
    sheet: Sheet[Any], title: str, name: str, words: type[StrEnum], *, required: bool = False
) -> None:
    """One of a few words as pills."""
    st.pills(
        title,
        [word.value for word in words],
        required=required,
        format_func=lambda value: safe_text.escaped(label(words(value))),
        key=sheet.key(name),
        persist_state="session",
    )


def _typed(sheet: Sheet[Any], name: str) -> str:
    return str(st.session_state[sheet.key(name)] or "")
