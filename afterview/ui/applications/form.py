"""Adding an application, and changing what is known of one."""

from datetime import date
from functools import partial
from typing import Final

from afterview.actions.applications import add_application, change_application
from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.applications import form_fields
from afterview.ui.sheet import ALMOST_THERE, Sheet, Shown, Stored, in_calendar, kept
from afterview.ui.sheet_bar import SheetBar

_TEXTS = ("source", "link", "advert", "salary", "next_action", "note")
_BAR: Final = SheetBar("applications", "application", add="Add it")


def draw_new(db: Database) -> None:
    """Note an application; unless said otherwise it was sent today."""
    safe_text.title("Add an application")
    safe_text.quiet("Company and role are enough; the rest can come when you know it.")
    blank = Application(db.new_id(), "", "", details=Details(applied_on=shell.today()))
    _draw(db, Sheet("application", "new", _shown(blank)))


def draw_change(db: Database, application: Application) -> None:
    """Change what is known of an application."""
    safe_text.title("Change this application")
    _draw(db, Sheet("application", application.id.hex, _shown(application), application))


def _draw(db: Database, fresh: Sheet[Application]) -> None:
    sheet = kept(fresh, save_key=_BAR.save_key, typed=("company", "role", *_TEXTS))
    beside = sheet.beside(tied=("company", "role"))
    form_fields.draw(db, sheet, beside)
    if beside:
        safe_text.warn(ALMOST_THERE)
    _BAR.draw(sheet, partial(_store, db, sheet))


def _store(db: Database, sheet: Sheet[Application]) -> Stored:
    base = sheet.origin or Application(db.new_id(), "", "")
    application = _application(sheet.tried, base)
    if sheet.origin is None:
        problems = add_application(db, application, now=shell.now())
    else:
        problems = change_application(db, application)
    return problems or application.id


def _shown(application: Application) -> dict[str, object]:
    """What the form shows of an application."""
    details = application.details
    return {
        "company": application.company,
        "role": application.role,
        "phase": application.phase.value,
        "resolution": None if application.resolution is None else application.resolution.value,
        **{name: getattr(details, name) for name in _TEXTS},
        **{name: in_calendar(getattr(details, name)) for name in ("applied_on", "next_action_on")},
        "public_sector": details.public_sector,
    }


def _application(shown: Shown, base: Application) -> Application:
    """The application as the form has it; ``base`` gives what no form changes.

    One that is only planned has no day of applying.
    """
    phase = Phase(str(shown["phase"]))
    resolution = shown["resolution"]
    details = Details(
        applied_on=None if phase is Phase.PLANNED else _day(shown["applied_on"]),
        next_action_on=_day(shown["next_action_on"]),
        public_sector=shown["public_sector"] is True,
        **{name: str(shown[name]) for name in _TEXTS},
    )
    return Application(
        id=base.id,
        company=str(shown["company"]),
        role=str(shown["role"]),
        phase=phase,
        resolution=Resolution(resolution) if isinstance(resolution, str) else None,
        furthest_stage=base.furthest_stage,
        details=details,
        version=base.version,
    )


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
