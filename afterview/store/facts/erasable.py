"""Whom and what could be erased: people and interviews, deleted ones included."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterview.store.database import Cursor
from afterview.store.erase_person import Somebody


@dataclass(frozen=True, slots=True)
class ErasablePerson:
    """Somebody, and whether they were deleted already, which only takes them out of sight."""

    one: Somebody
    is_deleted: bool


@dataclass(frozen=True, slots=True)
class ErasableInterview:
    """An interview: where, for which role, when it begins (naive UTC) on which clock."""

    id: UUID
    company: str
    role: str
    starts_at: datetime
    zone: str
    is_deleted: bool


def people(cursor: Cursor) -> tuple[ErasablePerson, ...]:
    """Everybody by name."""
    return _people(cursor, None)


def person(cursor: Cursor, contact_id: UUID) -> ErasablePerson | None:
    """One of them; None where there is none of that id."""
    return next(iter(_people(cursor, contact_id)), None)


def interviews(cursor: Cursor) -> tuple[ErasableInterview, ...]:
    """Every interview, the latest first."""
    return _interviews(cursor, None)


def interview(cursor: Cursor, interview_id: UUID) -> ErasableInterview | None:
    """One of them; None where there is none of that id."""
    return next(iter(_interviews(cursor, interview_id)), None)


def _people(cursor: Cursor, only: UUID | None) -> tuple[ErasablePerson, ...]:
    rows = cursor.execute(
        "select id, name, company, removed_at is not null from contact "
        "where $only is null or id = $only order by folded(name), name, id",
        {"only": only},
    ).fetchall()
    return tuple(ErasablePerson(Somebody(*row[:3]), row[3]) for row in rows)


def _interviews(cursor: Cursor, only: UUID | None) -> tuple[ErasableInterview, ...]:
    rows = cursor.execute(
        "select i.id, a.company, a.role, i.starts_at, i.zone, i.removed_at is not null "
        "from interview i join application a on a.id = i.application_id "
        "where $only is null or i.id = $only order by i.starts_at desc, i.id",
        {"only": only},
    ).fetchall()
    return tuple(ErasableInterview(*row) for row in rows)
