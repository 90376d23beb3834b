"""The widgets of the planning form, each with what stands against its value beside it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import partial

import streamlit as st

from afterview.domain.occasion_check import zones
from afterview.domain.vocabulary import Format, Stage, Status, Structure
from afterview.domain.wording import label
from afterview.store import applications
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.codec import FIRST_DAY, LAST_DAY
from afterview.ui.interviews.occasion_fields import Sheet
from afterview.ui.suggestions import suggest

SUGGESTIONS = 3


def draw(db: Database, sheet: Sheet, beside: Mapping[str, Sequence[str]]) -> None:
    """The whole form; ``beside`` gives the sentences for each field."""
    with st.container(border=True, key="card-plan-what"):
        safe_text.heading("Which interview")
        _names(db, sheet, beside)
        st.selectbox(
            "Stage",
            [stage.value for stage in Stage],
            index=None,
            format_func=lambda value: label(Stage(value)),
            key=sheet.key("stage"),
            placeholder="Which round is it?",
            persist_state="session",
        )
        _say(beside, "stage")
    with st.container(border=True, key="card-plan-when"):
        safe_text.heading("When and how")
        _when(sheet, beside)
        _pills(sheet, "How you meet", "format", Format)
        _pills(sheet, "How they ask, if you know", "structure", Structure)
    if sheet.interview is not None:
        _status(sheet)
    st.text_area("Note", key=sheet.key("note"), persist_state="session")


def _names(db: Database, sheet: Sheet, beside: Mapping[str, Sequence[str]]) -> None:
    company, role = sheet.key("company"), sheet.key("role")
    st.text_input("Company", key=company, persist_state="session")
    _say(beside, "company")
    typed = str(st.session_state[company] or "")
    with db.read() as cursor:
        companies = applications.companies(cursor)
        roles = applications.roles(cursor, typed) if typed.strip() else ()
    suggest("plan-company", str(st.session_state[company] or ""), companies, partial(_put, company))
    st.text_input("Role", key=role, persist_state="session")
    _say(beside, "role")
    suggest("plan-role", str(st.session_state[role] or ""), roles, partial(_put, role))


def _put(key: str, value: str) -> None:
    st.session_state[key] = value


def _when(sheet: Sheet, beside: Mapping[str, Sequence[str]]) -> None:
    st.date_input(
        "Day",
        None,
        min_value=FIRST_DAY,
        max_value=LAST_DAY,
        key=sheet.key("day"),
        format="DD/MM/YYYY",
        persist_state="session",
    )
    with st.container(horizontal=True):
        st.time_input("Start", None, key=sheet.key("start"), persist_state="session")
        st.time_input("End (if you know it)", None, key=sheet.key("end"), persist_state="session")
    for name in ("day", "start", "end"):
        _say(beside, name)
    st.selectbox(
        "Time zone of the times above",
        zones(),
        index=None,
        key=sheet.key("zone"),
        persist_state="session",
    )
    _say(beside, "zone")


def _status(sheet: Sheet) -> None:
    with st.container(border=True, key="card-plan-status"):
        safe_text.heading("Does it take place?")
        _pills(sheet, "How it stands", "status", Status)
        safe_text.quiet(
            "Moved, and you know the new day or time? Change it above and leave this as it is."
        )


def _pills(sheet: Sheet, title: str, name: str, words: type[StrEnum]) -> None:
    st.pills(
        title,
        [word.value for word in words],
        format_func=lambda value: safe_text.escaped(label(words(value))),
        key=sheet.key(name),
        persist_state="session",
    )


def _say(beside: Mapping[str, Sequence[str]], name: str) -> None:
    for sentence in beside.get(name, ()):
        safe_text.problem(sentence)
