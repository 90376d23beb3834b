"""Between the widgets of the form and the application that the actions store."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias
from uuid import UUID

import streamlit as st

from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.domain.problem import Problem
from afterview.ui.codec import FIRST_DAY, LAST_DAY

Shown: TypeAlias = Mapping[str, object]
TEXTS = ("company", "role", "source", "link", "advert", "salary", "next_action", "note")
DAYS = ("applied_on", "next_action_on")
_NAMES = (*TEXTS, *DAYS, "phase", "resolution", "public_sector")


@dataclass(slots=True)
class Sheet:
    """One form of this session: what it was filled with, and how the last attempt to save went.

    ``application`` is the one to change as it stood when the form was filled; None for a new one.
    ``problems`` stand against what was ``tried``. ``saved_as`` is set once it is stored, so that
    a second tap makes no second one; a form that is ``spent`` is done with.
    """

    name: str
    filled_with: Shown
    application: Application | None = None
    problems: Sequence[Problem] = ()
    tried: Shown = field(default_factory=dict)
    refused: str = ""
    saved_as: UUID | None = None
    spent: bool = False
    edition: int = 0

    def key(self, name: str) -> str:
        """The key of a field's widget; a new edition of the form has new ones."""
        return f"application.{self.name}.{self.edition}.{name}"


def shown_of(application: Application) -> dict[str, object]:
    """What the form shows of an application."""
    details = application.details
    return {
        "company": application.company,
        "role": application.role,
        "phase": application.phase.value,
        "resolution": None if application.resolution is None else application.resolution.value,
        **{name: getattr(details, name) for name in TEXTS[2:]},
        **{name: _in_calendar(getattr(details, name)) for name in DAYS},
        "public_sector": details.public_sector,
    }


def fill(sheet: Sheet) -> None:
    """Give the widgets that have no value yet those that the form begins with."""
    for name, value in sheet.filled_with.items():
        if value is not None and sheet.key(name) not in st.session_state:
            st.session_state[sheet.key(name)] = value


def read(sheet: Sheet) -> dict[str, object]:
    """What the widgets hold now."""
    held = {name: st.session_state.get(sheet.key(name)) for name in _NAMES}
    return {name: _read(name, value) for name, value in held.items()}


def untouched(sheet: Sheet) -> bool:
    """Whether the widgets hold what the form was filled with."""
    held = read(sheet)
    return all(held[name] == _read(name, sheet.filled_with.get(name)) for name in _NAMES)


def application_of(shown: Shown, base: Application) -> Application:
    """The application as the form has it; ``base`` gives what no form changes.

    One that is only planned has no day of applying.
    """
    phase = Phase(str(shown["phase"]))
    resolution = shown["resolution"]
    applied_on = _day(shown["applied_on"])
    details = Details(
        applied_on=None if phase is Phase.PLANNED else applied_on,
        next_action_on=_day(shown["next_action_on"]),
        public_sector=shown["public_sector"] is True,
        **{name: str(shown[name]) for name in TEXTS[2:]},
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


def beside(sheet: Sheet) -> dict[str, list[str]]:
    """The sentences for each field, each until what it stood against has changed."""
    held, found = read(sheet), dict[str, list[str]]()
    for problem in sheet.problems:
        pair = ("company", "role") if problem.field in ("company", "role") else (problem.field,)
        if all(held.get(name) == sheet.tried.get(name) for name in pair):
            found.setdefault(problem.field, []).append(problem.message)
    return found


def _read(name: str, value: object) -> object:
    if name in TEXTS:
        return value if isinstance(value, str) else ""
    if name == "phase":
        return value if isinstance(value, str) and value in set(Phase) else Phase.APPLIED.value
    if name == "public_sector":
        return value is True
    return value


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _in_calendar(day: date | None) -> date | None:
    """The day where the widget can show it."""
    return day if day is not None and FIRST_DAY <= day <= LAST_DAY else None
