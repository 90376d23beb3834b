"""Contacts: the people met, each once for a company."""

from datetime import datetime
from uuid import UUID

from afterview.domain.contact import Contact
from afterview.domain.review import Person
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

_CONTACT = "select id, name, role, company, email, linkedin, note, version from contact"
_NAMES = """
select name from contact where trim(name) <> ''
union select name from attendance where trim(name) <> ''
union select to_name from letter where trim(to_name) <> ''
order by name
"""


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
        "insert into contact (id, name, role, company, email, linkedin, note, created_at, version) "
        "values ($id, $name, $role, $company, '', '', '', $now, 1)",
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


def as_noted(cursor: Cursor, person_id: UUID) -> tuple[Contact, Person] | None:
    """The contact of somebody met as it is now, and the words noted in the review so far."""
    rows = cursor.execute(
        "select contact_id, id, name, role from attendance where id = $id", {"id": person_id}
    ).fetchall()
    contact = find(cursor, rows[0][0]) if rows else None
    return None if contact is None else (contact, Person(*rows[0][1:]))


def is_shared(cursor: Cursor, contact_id: UUID, *, except_person: UUID) -> bool:
    """Whether the contact was met another time too, be it in a deleted interview."""
    rows = cursor.execute(
        "select 1 from attendance where contact_id = $contact and id <> $person limit 1",
        {"contact": contact_id, "person": except_person},
    ).fetchall()
    return bool(rows)


def respell(cursor: Cursor, person: Person, *, company: str) -> None:
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


def add(cursor: Cursor, contact: Contact, *, now: datetime) -> None:
    """Store a new contact with all that is known of them."""
    cursor.execute(
        "insert into contact (id, name, role, company, email, linkedin, note, created_at, version) "
        "values ($id, $name, $role, $company, $email, $linkedin, $note, $now, 1)",
        {**_columns(contact), "now": now},
    )


def change(cursor: Cursor, contact: Contact) -> None:
    """Store the changed contact; raises ``ChangedElsewhere`` unless its version is the newest."""
    changed = cursor.execute(
        "update contact set name = $name, role = $role, company = $company, email = $email, "
        "linkedin = $linkedin, note = $note, version = version + 1 "
        "where id = $id and version = $version and removed_at is null returning id",
        {**_columns(contact), "version": contact.version},
    ).fetchall()
    if not changed:
        raise ChangedElsewhere(
            "This person was changed or deleted in another tab meanwhile. "
            "Open them again to see how they stand now, then change them."
        )


def mark_removed(cursor: Cursor, contact_id: UUID, removed_at: datetime | None) -> None:
    """Take the contact out of sight, or with None bring them back."""
    cursor.execute(
        "update contact set removed_at = $removed_at, version = version + 1 where id = $id",
        {"removed_at": removed_at, "id": contact_id},
    )


def find(cursor: Cursor, contact_id: UUID) -> Contact | None:
    """The contact, None where there is none or they were deleted."""
    rows = cursor.execute(
        f"{_CONTACT} where id = $id and removed_at is null", {"id": contact_id}
    ).fetchall()
    return Contact(*rows[0]) if rows else None


def every(cursor: Cursor) -> tuple[Contact, ...]:
    """All contacts, by name."""
    rows = cursor.execute(
        f"{_CONTACT} where removed_at is null order by folded(name), name, id"
    ).fetchall()
    return tuple(Contact(*row) for row in rows)


def names_of_people(cursor: Cursor) -> tuple[str, ...]:
    """Every name of a person that stands anywhere, as typed; of those deleted too."""
    return tuple(row[0] for row in cursor.execute(_NAMES).fetchall())


def met_in(cursor: Cursor, interview_id: UUID) -> tuple[Contact, ...]:
    """The contacts met in an interview, in the order in which they were noted, each once."""
    rows = cursor.execute(
        "select c.id, c.name, c.role, c.company, c.email, c.linkedin, c.note, c.version "
        "from contact c join attendance a on a.contact_id = c.id "
        "where a.interview_id = $id and c.removed_at is null "
        "group by all order by min(a.position), c.id",
        {"id": interview_id},
    ).fetchall()
    return tuple(Contact(*row) for row in rows)


def _columns(contact: Contact) -> dict[str, object]:
    return {
        "id": contact.id,
        "name": contact.name,
        "role": contact.role,
        "company": contact.company,
        "email": contact.email,
        "linkedin": contact.linkedin,
        "note": contact.note,
    }
