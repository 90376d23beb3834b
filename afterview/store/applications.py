"""Applications: a role at a company, and how far it has come."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.domain.vocabulary import Stage
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

_APPLICATION = """
select id, company, role, phase, resolution, furthest_stage, applied_on, source, link, advert,
       salary, next_action, next_action_on, public_sector, note, version
from application
"""


def save(cursor: Cursor, application: Application, *, now: datetime) -> None:
    """Store a new application."""
    cursor.execute(
        "insert into application (id, company, role, phase, resolution, furthest_stage, "
        "applied_on, source, link, advert, salary, next_action, next_action_on, public_sector, "
        "note, created_at, version) values ($id, $company, $role, $phase, $resolution, "
        "$furthest_stage, $applied_on, $source, $link, $advert, $salary, $next_action, "
        "$next_action_on, $public_sector, $note, $now, 1)",
        {**columns(application), "id": application.id, "now": now},
    )


def change(cursor: Cursor, application: Application) -> None:
    """Store the changed application; raises ``ChangedElsewhere`` unless its version is newest."""
    changed = cursor.execute(
        "update application set company = $company, role = $role, phase = $phase, "
        "resolution = $resolution, furthest_stage = $furthest_stage, applied_on = $applied_on, "
        "source = $source, link = $link, advert = $advert, salary = $salary, "
        "next_action = $next_action, next_action_on = $next_action_on, "
        "public_sector = $public_sector, note = $note, version = version + 1 "
        "where id = $id and version = $version and removed_at is null returning id",
        {**columns(application), "id": application.id, "version": application.version},
    ).fetchall()
    if not changed:
        raise ChangedElsewhere(
            "This application was changed or deleted in another tab meanwhile. "
            "Open it again to see how it stands now, then change it."
        )


def mark_removed(cursor: Cursor, application_id: UUID, removed_at: datetime | None) -> None:
    """Take the application out of sight, or with None bring it back."""
    cursor.execute(
        "update application set removed_at = $removed_at, version = version + 1 where id = $id",
        {"removed_at": removed_at, "id": application_id},
    )


def is_shared(cursor: Cursor, application_id: UUID, *, except_interview: UUID) -> bool:
    """Whether another interview, deleted ones included, belongs to the application."""
    rows = cursor.execute(
        "select 1 from interview where application_id = $application and id <> $interview limit 1",
        {"application": application_id, "interview": except_interview},
    ).fetchall()
    return bool(rows)


def has_interviews(cursor: Cursor, application_id: UUID) -> bool:
    """Whether an interview that is not deleted belongs to the application."""
    rows = cursor.execute(
        "select 1 from interview where application_id = $id and removed_at is null limit 1",
        {"id": application_id},
    ).fetchall()
    return bool(rows)


def find(cursor: Cursor, application_id: UUID) -> Application | None:
    """The application, None where there is none."""
    rows = cursor.execute(f"{_APPLICATION} where id = $id", {"id": application_id}).fetchall()
    return _application(rows[0]) if rows else None


def some(cursor: Cursor, application_ids: Sequence[UUID]) -> tuple[Application, ...]:
    """Those of the applications that there are, deleted ones too, in no order."""
    rows = cursor.execute(
        f"{_APPLICATION} where id in (select unnest($ids::uuid[]))",
        {"ids": list(application_ids)},
    ).fetchall()
    return tuple(_application(row) for row in rows)


def like(
    cursor: Cursor, company: str, role: str, *, other_than: UUID | None = None
) -> Application | None:
    """The application with this company and role, whatever the case, accents and outer blanks."""
    rows = cursor.execute(
        f"{_APPLICATION} where removed_at is null "
        "and alike(company, $company) and alike(role, $role) and id is distinct from $other_than "
        "order by created_at limit 1",
        {"company": company, "role": role, "other_than": other_than},
    ).fetchall()
    return _application(rows[0]) if rows else None


def every(cursor: Cursor) -> tuple[Application, ...]:
    """All applications, the one made last first."""
    rows = cursor.execute(
        f"{_APPLICATION} where removed_at is null order by created_at desc, id"
    ).fetchall()
    return tuple(_application(row) for row in rows)


def companies(cursor: Cursor) -> tuple[str, ...]:
    """Every known company, the one used last first."""
    rows = cursor.execute(
        "select company from application where removed_at is null "
        "group by company order by max(created_at) desc, company"
    ).fetchall()
    return tuple(row[0] for row in rows)


def roles(cursor: Cursor, company: str) -> tuple[str, ...]:
    """Every known role, those at ``company`` first, then the one used last first."""
    rows = cursor.execute(
        "select role from application where removed_at is null group by role "
        "order by bool_or(alike(company, $company)) desc, "
        "max(created_at) desc, role",
        {"company": company},
    ).fetchall()
    return tuple(row[0] for row in rows)


def columns(application: Application) -> dict[str, object]:
    """What an application says of itself, by the name of its column."""
    details = application.details
    return {
        "company": application.company,
        "role": application.role,
        "phase": application.phase.value,
        "resolution": application.resolution,
        "furthest_stage": application.furthest_stage,
        "applied_on": details.applied_on,
        "source": details.source,
        "link": details.link,
        "advert": details.advert,
        "salary": details.salary,
        "next_action": details.next_action,
        "next_action_on": details.next_action_on,
        "public_sector": details.public_sector,
        "note": details.note,
    }


def _application(row: tuple[Any, ...]) -> Application:
    return Application(
        id=row[0],
        company=row[1],
        role=row[2],
        phase=Phase(row[3]),
        resolution=Resolution(row[4]) if row[4] else None,
        furthest_stage=Stage(row[5]) if row[5] else None,
        details=Details(*row[6:15]),
        version=row[15],
    )
