"""Planning an interview that lies ahead, and changing one that is planned or was held."""

from collections.abc import Mapping, Sequence

import streamlit as st

from afterview.actions.interviews import Planned, change_interview, plan_interview
from afterview.domain.application import Application
from afterview.domain.draft import Fields
from afterview.domain.interview import Interview
from afterview.errors import AfterviewError
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.interviews import plan_fields
from afterview.ui.interviews.occasion_fields import (
    Sheet,
    chosen_status,
    fields_of,
    fill,
    problems,
    read,
    untouched,
)

_SHEETS = "afterview.plan_sheets"
_SAVE = "plan.save"


def draw_new(db: Database, after: Interview | None, application: Application | None) -> None:
    """Plan an interview; the next round after another begins with its company and role.

    So does the first one of an application.
    """
    safe_text.title("Plan an interview")
    safe_text.quiet("It then waits on Today, and its review is one tap away when you come out.")
    fields: Fields = {"zone": shell.zone()}
    if after is not None:
        fields = {**fields, "company": after.occasion.company, "role": after.occasion.role}
        _draw(db, _sheet(f"after-{after.id.hex}", fields, None))
    elif application is not None:
        fields = {**fields, "company": application.company, "role": application.role}
        _draw(db, _sheet(f"first-{application.id.hex}", fields, None))
    else:
        _draw(db, _sheet("new", fields, None))


def draw_change(db: Database, interview: Interview) -> None:
    """Change when, where and whether it takes place."""
    safe_text.title("Change this interview")
    _draw(db, _sheet(interview.id.hex, fields_of(interview), interview))


def _sheet(name: str, fields: Fields, interview: Interview | None) -> Sheet:
    """The session's form of that name; one that was saved, or left as it was, begins afresh."""
    sheets: dict[str, Sheet] = st.session_state.setdefault(_SHEETS, {})
    sheet = sheets.setdefault(name, Sheet(name, fields, interview))
    outdated = sheet.interview != interview and untouched(sheet)
    # A second tap on the button arrives after the form was saved; it shall find the same form.
    spent = sheet.spent and not st.session_state.get(_SAVE)
    if outdated or spent:
        sheet = sheets[name] = Sheet(name, fields, interview, edition=sheet.edition + 1)
    return sheet


def _draw(db: Database, sheet: Sheet) -> None:
    fill(sheet)
    beside = problems(read(sheet), asked=sheet.asked)
    plan_fields.draw(db, sheet, beside)
    _refusal(sheet)
    _bar(db, sheet, beside)


def _refusal(sheet: Sheet) -> None:
    """Why the database did not take it, and the way to what it holds."""
    if sheet.refused:
        safe_text.warn(sheet.refused)
        st.button(
            "Show it as it stands now, without my changes",
            key="plan.reload",
            on_click=_spend,
            args=(sheet,),
        )


def _bar(db: Database, sheet: Sheet, beside: Mapping[str, Sequence[str]]) -> None:
    if sheet.asked and beside:
        safe_text.warn("Almost there: a sentence beside each field says what is missing.")
    with st.container(horizontal=True):
        if st.button(
            "Save the plan" if sheet.interview is None else "Save the change",
            key=_SAVE,
            type="primary",
        ):
            _save(db, sheet)
        if st.button("Back", key="plan.back", type="tertiary"):
            _back(sheet)


def _save(db: Database, sheet: Sheet) -> None:
    """Store it and go to its page; or stay, with the reason said."""
    if sheet.saved_as is None:
        sheet.asked = True
        try:
            planned = _store(db, sheet)
        except AfterviewError as error:
            sheet.refused = str(error)
            st.rerun()
        if isinstance(planned, list):
            st.rerun()
        sheet.saved_as = planned
        _spend(sheet)
    state.leave_word("Planned." if sheet.interview is None else "Changed.")
    menu.go("interviews", id=sheet.saved_as.hex)


def _store(db: Database, sheet: Sheet) -> Planned:
    fields = read(sheet)
    if sheet.interview is None:
        return plan_interview(db, fields, now=shell.now())
    status = chosen_status(fields)
    return change_interview(db, sheet.interview, fields, status=status, now=shell.now())


def _spend(sheet: Sheet) -> None:
    sheet.spent = True


def _back(sheet: Sheet) -> None:
    if sheet.interview is None:
        menu.go("interviews")
    else:
        menu.go("interviews", id=sheet.interview.id.hex)
