"""Planning an interview that lies ahead, and changing one that is planned or was held."""

from functools import partial
from typing import Final

from afterview.actions.interviews import Planned, change_interview, plan_interview
from afterview.domain.application import Application
from afterview.domain.interview import Interview
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.interviews import plan_fields
from afterview.ui.interviews.occasion_fields import (
    chosen_status,
    fields_of,
    problems,
    shown,
    typed,
)
from afterview.ui.sheet import ALMOST_THERE, Sheet, kept
from afterview.ui.sheet_bar import SheetBar

_BAR: Final = SheetBar("interviews", "plan", add="Save the plan", added="Planned.")


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
    sheet = kept(fresh, save_key=_BAR.save_key, typed=("company", "role", "note"))
    beside = problems(typed(sheet.read()), asked=bool(sheet.tried))
    plan_fields.draw(db, sheet, beside)
    if sheet.tried and beside:
        safe_text.warn(ALMOST_THERE)
    _BAR.draw(sheet, partial(_store, db, sheet))


def _store(db: Database, sheet: Sheet[Interview]) -> Planned:
    fields = typed(sheet.tried)
    if sheet.origin is None:
        return plan_interview(db, fields, now=shell.now())
    status = chosen_status(fields)
    return change_interview(db, sheet.origin, fields, status=status, now=shell.now())
