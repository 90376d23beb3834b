"""The widgets of the form, each with what stands against its value beside it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial

import streamlit as st

from afterview.domain.application import Phase, Resolution
from afterview.domain.wording import label
from afterview.store import applications
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.applications.sheet import Sheet, read
from afterview.ui.codec import FIRST_DAY, LAST_DAY
from afterview.ui.suggestions import suggest

Beside = Mapping[str, Sequence[str]]
_ADVERT_PIXELS = 160


def draw(db: Database, sheet: Sheet, beside: Beside) -> None:
    """The whole form; ``beside`` gives the sentences for each field."""
    with st.container(border=True, key="card-application-what"):
        safe_text.heading("Which role")
        _names(db, sheet, beside)
    with st.container(border=True, key="card-application-standing"):
        safe_text.heading("How it stands")
        _standing(sheet, beside)
    with st.container(border=True, key="card-application-next"):
        safe_text.heading("What comes next")
        _text(sheet, "Next action", "next_action", beside)
        _day(sheet, "On which day", "next_action_on", beside)
    with st.container(border=True, key="card-application-known"):
        safe_text.heading("What is known")
        _known(sheet, beside)


def _names(db: Database, sheet: Sheet, beside: Beside) -> None:
    _text(sheet, "Company", "company", beside)
    typed = str(st.session_state[sheet.key("company")] or "")
    with db.read() as cursor:
        companies = applications.companies(cursor)
        roles = applications.roles(cursor, typed) if typed.strip() else ()
    suggest("application-company", typed, companies, partial(_put, sheet.key("company")))
    _text(sheet, "Role", "role", beside)
    role = str(st.session_state[sheet.key("role")] or "")
    suggest("application-role", role, roles, partial(_put, sheet.key("role")))


def _put(key: str, value: str) -> None:
    st.session_state[key] = value


def _standing(sheet: Sheet, beside: Beside) -> None:
    _pills(sheet, "Phase", "phase", Phase, required=True)
    phase = read(sheet)["phase"]
    if phase == Phase.CLOSED:
        _pills(sheet, "How it ended", "resolution", Resolution)
        _say(beside, "resolution")
    if phase != Phase.PLANNED:
        _day(sheet, "Applied on (if you know it)", "applied_on", beside)


def _known(sheet: Sheet, beside: Beside) -> None:
    _text(sheet, "Where you found it", "source", beside)
    _text(sheet, "Link", "link", beside)
    _text(sheet, "Salary range", "salary", beside)
    st.toggle(
        "Public sector",
        key=sheet.key("public_sector"),
        persist_state="session",
    )
    safe_text.quiet("Public employers take longer, so a follow-up waits longer there.")
    st.text_area(
        "The advert, pasted here before it goes offline",
        key=sheet.key("advert"),
        height=_ADVERT_PIXELS,
        persist_state="session",
    )
    _say(beside, "advert")
    st.text_area("Note", key=sheet.key("note"), persist_state="session")
    _say(beside, "note")


def _text(sheet: Sheet, title: str, name: str, beside: Beside) -> None:
    st.text_input(safe_text.escaped(title), key=sheet.key(name), persist_state="session")
    _say(beside, name)


def _day(sheet: Sheet, title: str, name: str, beside: Beside) -> None:
    st.date_input(
        safe_text.escaped(title),
        None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=sheet.key(name),
        format="DD/MM/YYYY",
        persist_state="session",
    )
    _say(beside, name)


def _pills(
    sheet: Sheet, title: str, name: str, words: type[StrEnum], *, required: bool = False
) -> None:
    st.pills(
        safe_text.escaped(title),
        [word.value for word in words],
        required=required,
        format_func=lambda value: safe_text.escaped(label(words(value))),
        key=sheet.key(name),
        persist_state="session",
    )


def _say(beside: Beside, name: str) -> None:
    for sentence in beside.get(name, ()):
        safe_text.problem(sentence)
