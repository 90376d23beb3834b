"""Contacts: the people met, each once for a company."""

from datetime import datetime
from uuid import UUID

from afterview.domain.review import Person
from afterview.store.database import Cursor


def like(cursor: Cursor, name: str, company: str) -> UUID | None:
    """The contact of this name at this company, whatever the case, accents and outer blanks."""
    rows = cursor.execute(
        "select id from contact where removed_at is null "
        "and alike(name, $name) and alike(company, $company) order by created_at limit 1",
        {"name": name, "company": company},
    ).fetchall()
    return rows[0][0] if rows else None


def save(cursor: Cursor, person: Person, *, company: str, now: datetime) -> None:
    """Store a new contact under the person's id."""
    cursor.execute(
        "insert into contact (id, name, role, company, created_at, version) "
        "values ($id, $name, $role, $company, $now, 1)",
        {
            "id": person.id,
            "name": person.name,
            "role": person.role,
            "company": company,
            "now": now,
        },
    )


def of_person(cursor: Cursor, person_id: UUID) -> UUID | None:
    """The contact that somebody met was stored as so far."""
    rows = cursor.execute(
        "select contact_id from attendance where id = $id", {"id": person_id}
    ).fetchall()
    return rows[0][0] if rows else None


def is_shared(cursor: Cursor, contact_id: UUID, *, except_person: UUID) -> bool:
    """Whether the contact was met another time too, be it in a deleted interview."""
    rows = cursor.execute(
        "select 1 from attendance where contact_id = $contact and id <> $person limit 1",
        {"contact": contact_id, "person": except_person},
    ).fetchall()
    return bool(rows)


def change(cursor: Cursor, person: Person, *, company: str) -> None:
    """Store name, role and company anew for the contact under the person's id."""
    cursor.execute(
        "update contact set name = $name, role = $role, company = $company, "
        "version = version + 1 where id = $id",
        {"id": person.id, "name": person.name, "role": person.role, "company": company},
    )


def at_company(cursor: Cursor, company: str) -> tuple[Person, ...]:
    """The contacts known at a company, by name."""
    rows = cursor.execute(
        "select id, name, role from contact where removed_at is null "
        "and alike(company, $company) order by name, id",
        {"company": company},
    ).fetchall()
    return tuple(Person(*row) for row in rows)
