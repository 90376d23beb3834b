"""The widgets of the form, each with what stands against its value beside it."""

import streamlit as st

from afterview.domain.application import Application, Phase, Resolution
from afterview.store.database import Database
from afterview.ui import safe_text
from afterview.ui.sheet import Beside, Sheet, choice, company_and_role, day, say, text

_ADVERT_PIXELS = 160


def draw(db: Database, sheet: Sheet[Application], beside: Beside) -> None:
    """The whole form; ``beside`` gives the sentences for each field."""
    with st.container(border=True, key="card-application-what"):
        safe_text.heading("Which role")
        company_and_role(db, sheet, beside)
    with st.container(border=True, key="card-application-standing"):
        safe_text.heading("How it stands")
        _standing(sheet, beside)
    with st.container(border=True, key="card-application-next"):
        safe_text.heading("What comes next")
        text(sheet, "Next action", "next_action", beside)
        day(sheet, "On which day", "next_action_on")
        say(beside, "next_action_on")
    with st.container(border=True, key="card-application-known"):
        safe_text.heading("What is known")
        _known(sheet, beside)


def _standing(sheet: Sheet[Application], beside: Beside) -> None:
    choice(sheet, "Phase", "phase", Phase, required=True)
    phase = sheet.read()["phase"]
    if phase == Phase.CLOSED:
        choice(sheet, "How it ended", "resolution", Resolution)
        say(beside, "resolution")
    if phase != Phase.PLANNED:
        day(sheet, "Applied on (if you know it)", "applied_on")
        say(beside, "applied_on")


def _known(sheet: Sheet[Application], beside: Beside) -> None:
    text(sheet, "Where you found it", "source", beside)
    text(sheet, "Link", "link", beside)
    text(sheet, "Salary range", "salary", beside)
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
    say(beside, "advert")
    st.text_area("Note", key=sheet.key("note"), persist_state="session")
    say(beside, "note")
