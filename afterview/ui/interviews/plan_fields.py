"""The widgets of the planning form, each with what stands against its value beside it."""

import streamlit as st

from afterview.domain.interview import Interview
from afterview.domain.occasion_check import zones
from afterview.domain.vocabulary import Format, Stage, Status, Structure
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.sheet import Beside, Sheet, choice, company_and_role, day, say


def draw(db: Database, sheet: Sheet[Interview], beside: Beside) -> None:
    """The whole form; ``beside`` gives the sentences for each field."""
    with st.container(border=True, key="card-plan-what"):
        safe_text.heading("Which interview")
        company_and_role(db, sheet, beside)
        st.selectbox(
            "Stage",
            [stage.value for stage in Stage],
            index=None,
            format_func=lambda value: label(Stage(value)),
            key=sheet.key("stage"),
            placeholder="Which round is it?",
            persist_state="session",
        )
        say(beside, "stage")
    with st.container(border=True, key="card-plan-when"):
        safe_text.heading("When and how")
        _when(sheet, beside)
        choice(sheet, "How you meet", "format", Format)
        choice(sheet, "How they ask, if you know", "structure", Structure)
    if sheet.origin is not None:
        _status(sheet)
    st.text_area("Note", key=sheet.key("note"), persist_state="session")


def _when(sheet: Sheet[Interview], beside: Beside) -> None:
    day(sheet, "Day", "day")
    with st.container(horizontal=True):
        st.time_input("Start", None, key=sheet.key("start"), persist_state="session")
        st.time_input("End (if you know it)", None, key=sheet.key("end"), persist_state="session")
    for name in ("day", "start", "end"):
        say(beside, name)
    st.selectbox(
        "Time zone of the times above",
        zones(),
        index=None,
        key=sheet.key("zone"),
        persist_state="session",
    )
    say(beside, "zone")


def _status(sheet: Sheet[Interview]) -> None:
    with st.container(border=True, key="card-plan-status"):
        safe_text.heading("Does it take place?")
        choice(sheet, "How it stands", "status", Status)
        safe_text.quiet(
            "Moved, and you know the new day or time? Change it above and leave this as it is."
        )
