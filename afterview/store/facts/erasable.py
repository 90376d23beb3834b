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
    rows = cursor.execute(
        "select id, name, company, removed_at is not null from contact "
        "order by folded(name), name, id"
    ).fetchall()
    return tuple(ErasablePerson(Somebody(*row[:3]), row[3]) for row in rows)


def interviews(cursor: Cursor) -> tuple[ErasableInterview, ...]:
    """Every interview, the latest first."""
    rows = cursor.execute(
        "select i.id, a.company, a.role, i.starts_at, i.zone, i.removed_at is not null "
        "from interview i join application a on a.id = i.application_id "
        "order by i.starts_at desc, i.id"
    ).fetchall()
    return tuple(ErasableInterview(*row) for row in rows)
