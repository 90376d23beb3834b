"""References: who speaks for the person, and what they were told."""

from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.reference import Answer, Reference, Told
from afterview.store.database import Cursor

_TOLD = "select contact_id, application_id, told_at, result_told_at from reference_told"


def save(cursor: Cursor, reference: Reference, *, now: datetime) -> None:
    """Store how it stands with a reference, in place of what was known."""
    remove(cursor, reference.contact_id)
    cursor.execute(
        "insert into reference (contact_id, relation, answer, answered_on, created_at) "
        "values ($contact, $relation, $answer, $answered_on, $now)",
        {
            "contact": reference.contact_id,
            "relation": reference.relation,
            "answer": reference.answer.value,
            "answered_on": reference.answered_on,
            "now": now,
        },
    )


def remove(cursor: Cursor, contact_id: UUID) -> None:
    """Let the contact be no reference any more; what they were told stays."""
    cursor.execute("delete from reference where contact_id = $id", {"id": contact_id})


def find(cursor: Cursor, contact_id: UUID) -> Reference | None:
    """How it stands with this contact as a reference, None where they are none."""
    rows = cursor.execute(
        "select contact_id, answer, relation, answered_on from reference where contact_id = $id",
        {"id": contact_id},
    ).fetchall()
    return _reference(rows[0]) if rows else None


def every(cursor: Cursor) -> tuple[Reference, ...]:
    """All references whose contact is still there, by name."""
    rows = cursor.execute(
        "select r.contact_id, r.answer, r.relation, r.answered_on "
        "from reference r join contact c on c.id = r.contact_id "
        "where c.removed_at is null order by folded(c.name), c.id"
    ).fetchall()
    return tuple(_reference(row) for row in rows)


def tell(cursor: Cursor, contact_id: UUID, application_id: UUID, *, now: datetime) -> None:
    """Note that the reference was told of the application; telling them again changes nothing."""
    cursor.execute(
        "insert into reference_told (contact_id, application_id, told_at) "
        "values ($contact, $application, $now) on conflict do nothing",
        {"contact": contact_id, "application": application_id, "now": now},
    )


def untell(cursor: Cursor, contact_id: UUID, application_id: UUID) -> None:
    """Take back that the reference was told."""
    cursor.execute(
        "delete from reference_told where contact_id = $contact and application_id = $application",
        {"contact": contact_id, "application": application_id},
    )


def tell_result(
    cursor: Cursor, contact_id: UUID, application_id: UUID, *, told_at: datetime | None
) -> None:
    """Note when the reference was told how the application ended, or with None take it back."""
    cursor.execute(
        "update reference_told set result_told_at = $told_at "
        "where contact_id = $contact and application_id = $application",
        {"contact": contact_id, "application": application_id, "told_at": told_at},
    )


def told_of(cursor: Cursor, application_id: UUID) -> tuple[Told, ...]:
    """Who was told of an application, the first one first."""
    return _told(cursor, "application_id = $id", application_id)


def told_to(cursor: Cursor, contact_id: UUID) -> tuple[Told, ...]:
    """What a contact was told of, the first one first."""
    return _told(cursor, "contact_id = $id", contact_id)


def _told(cursor: Cursor, condition: str, named: UUID) -> tuple[Told, ...]:
    rows = cursor.execute(
        f"{_TOLD} where {condition} order by told_at, contact_id", {"id": named}
    ).fetchall()
    return tuple(Told(*row) for row in rows)


def _reference(row: tuple[Any, ...]) -> Reference:
    return Reference(row[0], Answer(row[1]), row[2], row[3])
