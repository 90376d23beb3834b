"""Adding an application, and changing what is known of one."""

from collections.abc import Mapping, Sequence
from uuid import UUID

import streamlit as st

from afterview.actions.applications import add_application, change_application
from afterview.domain.application import Application, Phase
from afterview.domain.problem import Problem
from afterview.errors import AfterviewError
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.applications import form_fields
from afterview.ui.applications.sheet import (
    Sheet,
    Shown,
    application_of,
    beside,
    fill,
    read,
    shown_of,
    untouched,
)

_SHEETS = "afterview.application_sheets"
_SAVE = "application.save"


def draw_new(db: Database) -> None:
    """Note an application; unless said otherwise it was sent today."""
    safe_text.title("Add an application")
    safe_text.quiet("Company and role are enough; the rest can come when you know it.")
    begun = {"phase": Phase.APPLIED.value, "applied_on": shell.today()}
    _draw(db, _sheet("new", begun, None))


def draw_change(db: Database, application: Application) -> None:
    """Change what is known of an application."""
    safe_text.title("Change this application")
    _draw(db, _sheet(application.id.hex, shown_of(application), application))


def _sheet(name: str, shown: Shown, application: Application | None) -> Sheet:
    """The session's form of that name; one that was saved, or left as it was, begins afresh."""
    sheets: dict[str, Sheet] = st.session_state.setdefault(_SHEETS, {})
    sheet = sheets.setdefault(name, Sheet(name, shown, application))
    follows = (sheet.filled_with, sheet.application) == (shown, application)
    outdated = not follows and untouched(sheet)
    # A second tap on the button arrives after the form was saved; it shall find the same form.
    spent = sheet.spent and not st.session_state.get(_SAVE)
    if outdated or spent:
        sheet = sheets[name] = Sheet(name, shown, application, edition=sheet.edition + 1)
    return sheet


def _draw(db: Database, sheet: Sheet) -> None:
    fill(sheet)
    sentences = beside(sheet)
    form_fields.draw(db, sheet, sentences)
    _refusal(sheet)
    _bar(db, sheet, sentences)


def _refusal(sheet: Sheet) -> None:
    """Why the database did not take it, and the way to what it holds."""
    if sheet.refused:
        safe_text.warn(sheet.refused)
        st.button(
            "Show it as it stands now, without my changes",
            key="application.reload",
            on_click=_spend,
            args=(sheet,),
        )


def _bar(db: Database, sheet: Sheet, sentences: Mapping[str, Sequence[str]]) -> None:
    if sentences:
        safe_text.warn("Almost there: a sentence beside each field says what is missing.")
    with st.container(horizontal=True):
        if st.button(
            "Add it" if sheet.application is None else "Save the change",
            key=_SAVE,
            type="primary",
        ):
            _save(db, sheet)
        if st.button("Back", key="application.back", type="tertiary"):
            _back(sheet)


def _save(db: Database, sheet: Sheet) -> None:
    """Store it and go to its page; or stay, with the reason said."""
    if sheet.saved_as is None:
        sheet.refused, sheet.tried = "", read(sheet)
        try:
            stored = _store(db, sheet)
        except AfterviewError as error:
            sheet.refused = str(error)
            st.rerun()
        if isinstance(stored, list):
            sheet.problems = stored
            st.rerun()
        sheet.saved_as = stored
        _spend(sheet)
    state.leave_word("Added." if sheet.application is None else "Changed.")
    menu.go("applications", id=sheet.saved_as.hex)


def _store(db: Database, sheet: Sheet) -> UUID | list[Problem]:
    base = sheet.application or Application(db.new_id(), "", "")
    application = application_of(sheet.tried, base)
    if sheet.application is None:
        problems = add_application(db, application, now=shell.now())
    else:
        problems = change_application(db, application)
    return problems or application.id


def _spend(sheet: Sheet) -> None:
    sheet.spent = True


def _back(sheet: Sheet) -> None:
    if sheet.application is None:
        menu.go("applications")
    else:
        menu.go("applications", id=sheet.application.id.hex)
