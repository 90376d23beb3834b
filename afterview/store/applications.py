"""Applications: a role at a company."""

from datetime import datetime
from uuid import UUID

from afterview.domain.application import Application
from afterview.store.database import Cursor


def save(cursor: Cursor, application: Application, *, now: datetime) -> None:
    """Store a new application."""
    cursor.execute(
        "insert into application (id, company, role, created_at, version) "
        "values ($id, $company, $role, $now, 1)",
        {
            "id": application.id,
            "company": application.company,
            "role": application.role,
            "now": now,
        },
    )


def respell(cursor: Cursor, application: Application) -> None:
    """Store the company and role as they are spelled now."""
    cursor.execute(
        "update application set company = $company, role = $role, version = version + 1 "
        "where id = $id",
        {"id": application.id, "company": application.company, "role": application.role},
    )


def is_shared(cursor: Cursor, application_id: UUID, *, except_interview: UUID) -> bool:
    """Whether another interview, deleted ones included, belongs to the application."""
    rows = cursor.execute(
        "select 1 from interview where application_id = $application and id <> $interview limit 1",
        {"application": application_id, "interview": except_interview},
    ).fetchall()
    return bool(rows)


def find(cursor: Cursor, application_id: UUID) -> Application | None:
    """The application, None where there is none."""
    rows = cursor.execute(
        "select id, company, role from application where id = $id", {"id": application_id}
    ).fetchall()
    return Application(*rows[0]) if rows else None


def like(cursor: Cursor, company: str, role: str) -> Application | None:
    """The application with this company and role, whatever the case, accents and outer blanks."""
    rows = cursor.execute(
        "select id, company, role from application where removed_at is null "
        "and alike(company, $company) and alike(role, $role) order by created_at limit 1",
        {"company": company, "role": role},
    ).fetchall()
    return Application(*rows[0]) if rows else None


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
