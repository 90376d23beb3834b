"""Applications beside their interviews: noting, changing, closing, deleting."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.domain.application import Application, Phase
from afterview.domain.problem import Problem
from afterview.errors import ChangedElsewhere
from afterview.store import applications
from afterview.store.database import Cursor, Database

_FILL_IN = {
    "company": "The company is empty; write its name.",
    "role": "The role is empty; write what you go for.",
}


def add_application(db: Database, application: Application, *, now: datetime) -> list[Problem]:
    """Store a new application, or return what cannot be."""
    application = _storable(application)
    problems = _problems(application)
    with db.write() as cursor:
        problems = problems or _twin(cursor, application)
        if not problems:
            applications.save(cursor, application, now=now)
    return problems


def change_application(db: Database, application: Application) -> list[Problem]:
    """Store the changed application, or return what cannot be.

    Raises ``ChangedElsewhere`` where another tab was faster.
    """
    application = _storable(application)
    problems = _problems(application)
    with db.write() as cursor:
        stored = applications.find(cursor, application.id)
        is_renamed = stored is not None and _named(stored) != _named(application)
        if not problems and is_renamed:
            problems = _twin(cursor, application)
        if not problems:
            applications.change(cursor, application)
    return problems


def _named(application: Application) -> tuple[str, str]:
    return application.company, application.role


def _twin(cursor: Cursor, application: Application) -> list[Problem]:
    """What stands against a second application of the same company and role."""
    if applications.like(cursor, *_named(application), other_than=application.id) is None:
        return []
    sentence = (
        f"{application.role} at {application.company} is in the list already; "
        "open it there, or word the role so that you can tell the two apart."
    )
    return [Problem("role", sentence)]


def remove_application(db: Database, application_id: UUID, *, now: datetime) -> None:
    """Take an application without interviews out of sight; ``bring_back_application`` undoes it.

    Raises ``ChangedElsewhere`` where an interview hangs on it.
    """
    with db.write() as cursor:
        if applications.has_interviews(cursor, application_id):
            raise ChangedElsewhere(
                "This application has interviews. Delete those first, or close it instead."
            )
        applications.mark_removed(cursor, application_id, now)


def bring_back_application(db: Database, application_id: UUID) -> None:
    """Undo ``remove_application``."""
    with db.write() as cursor:
        applications.mark_removed(cursor, application_id, None)


def _problems(application: Application) -> list[Problem]:
    problems = [
        Problem(name, sentence)
        for name, sentence in _FILL_IN.items()
        if not str(getattr(application, name)).strip()
    ]
    if application.phase is Phase.CLOSED and application.resolution is None:
        problems.append(Problem("resolution", "It is closed; say how it ended."))
    return problems


def _storable(application: Application) -> Application:
    details = application.details
    is_closed = application.phase is Phase.CLOSED
    return replace(
        application,
        company=storable_text(application.company),
        role=storable_text(application.role),
        resolution=application.resolution if is_closed else None,
        details=replace(
            details,
            source=storable_text(details.source),
            link=storable_text(details.link),
            advert=storable_text(details.advert),
            salary=storable_text(details.salary),
            next_action=storable_text(details.next_action),
            note=storable_text(details.note),
        ),
    )
