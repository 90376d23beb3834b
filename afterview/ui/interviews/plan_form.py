"""Planning an interview that lies ahead, and changing one that is planned or was held."""

from functools import partial

import streamlit as st

from afterview.actions.interviews import Planned, change_interview, plan_interview
from afterview.domain.application import Application
from afterview.domain.interview import Interview
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.interviews import plan_fields
from afterview.ui.interviews.occasion_fields import (
    chosen_status,
    fields_of,
    problems,
    shown,
    typed,
)
from afterview.ui.sheet import ALMOST_THERE, Beside, Sheet, kept

_SAVE = "plan.save"


def draw_new(db: Database, after: Interview | None, application: Application | None) -> None:
    """Plan an interview; the next round after another begins with its company and role.

    So does the first one of an application.
    """
    safe_text.title("Plan an interview")
    safe_text.quiet("It then waits on Today, and its review is one tap away when you come out.")
    name, company, role = "new", "", ""
    if after is not None:
        name, company, role = f"after-{after.id.hex}", after.occasion.company, after.occasion.role
    elif application is not None:
        name, company, role = f"first-{application.id.hex}", application.company, application.role
    fields = {"zone": shell.zone(), "company": company, "role": role}
    _draw(db, Sheet("plan", name, shown(fields)))


def draw_change(db: Database, interview: Interview) -> None:
    """Change when, where and whether it takes place."""
    safe_text.title("Change this interview")
    _draw(db, Sheet("plan", interview.id.hex, shown(fields_of(interview)), interview))


def _draw(db: Database, fresh: Sheet[Interview]) -> None:
    sheet = kept(fresh, save_key=_SAVE, typed=("company", "role", "note"))
    beside = problems(typed(sheet.read()), asked=bool(sheet.tried))
    plan_fields.draw(db, sheet, beside)
    sheet.refusal(key="plan.reload")
    _bar(db, sheet, beside)


def _bar(db: Database, sheet: Sheet[Interview], beside: Beside) -> None:
    if sheet.tried and beside:
        safe_text.warn(ALMOST_THERE)
    with st.container(horizontal=True):
        if st.button(
            "Save the plan" if sheet.origin is None else "Save the change",
            key=_SAVE,
            type="primary",
        ):
            _save(db, sheet)
        if st.button("Back", key="plan.back", type="tertiary"):
            _back(sheet)


def _save(db: Database, sheet: Sheet[Interview]) -> None:
    """Store it and go to its page; or stay, with the reason said."""
    saved_as = sheet.save(partial(_store, db, sheet))
    state.leave_word("Planned." if sheet.origin is None else "Changed.")
    menu.go("interviews", id=saved_as.hex)


def _store(db: Database, sheet: Sheet[Interview]) -> Planned:
    fields = typed(sheet.tried)
    if sheet.origin is None:
        return plan_interview(db, fields, now=shell.now())
    status = chosen_status(fields)
    return change_interview(db, sheet.origin, fields, status=status, now=shell.now())


def _back(sheet: Sheet[Interview]) -> None:
    if sheet.origin is None:
        menu.go("interviews")
    else:
        menu.go("interviews", id=sheet.origin.id.hex)
