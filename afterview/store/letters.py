"""Letters that were drafted, and the person's own templates."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.letter import Letter, LetterKind, Wording
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

_LETTER = """
select id, kind, interview_id, contact_id, to_name, to_email, subject, body, made_at, changed_at,
       sent_at, version
from letter
"""


def save(cursor: Cursor, letter: Letter) -> None:
    """Store a new letter."""
    cursor.execute(
        "insert into letter (id, kind, interview_id, contact_id, to_name, to_email, subject, body, "
        "made_at, changed_at, sent_at, version) values ($id, $kind, $interview_id, $contact_id, "
        "$to_name, $to_email, $subject, $body, $made_at, $changed_at, $sent_at, 1)",
        {**_columns(letter), "made_at": letter.made_at},
    )


def change(cursor: Cursor, letter: Letter) -> None:
    """Store the changed letter; raises ``ChangedElsewhere`` unless its version is the newest."""
    changed = cursor.execute(
        "update letter set kind = $kind, interview_id = $interview_id, contact_id = $contact_id, "
        "to_name = $to_name, to_email = $to_email, subject = $subject, body = $body, "
        "changed_at = $changed_at, sent_at = $sent_at, version = version + 1 "
        "where id = $id and version = $version and removed_at is null returning id",
        {**_columns(letter), "version": letter.version},
    ).fetchall()
    if not changed:
        raise ChangedElsewhere(
            "This letter was changed or deleted in another tab meanwhile. "
            "Open it again to see how it stands now; copy your words first."
        )


def mark_removed(cursor: Cursor, letter_id: UUID, removed_at: datetime | None) -> None:
    """Take the letter out of sight, or with None bring it back."""
    cursor.execute(
        "update letter set removed_at = $removed_at, version = version + 1 where id = $id",
        {"removed_at": removed_at, "id": letter_id},
    )


def find(cursor: Cursor, letter_id: UUID) -> Letter | None:
    """The letter, None where there is none or it was deleted."""
    rows = cursor.execute(
        f"{_LETTER} where id = $id and removed_at is null", {"id": letter_id}
    ).fetchall()
    return _letter(rows[0]) if rows else None


def redraft(cursor: Cursor, letter: Letter) -> None:
    """Replace words and addressee of a letter that nobody has touched; it stays untouched."""
    cursor.execute(
        "update letter set contact_id = $contact_id, to_name = $to_name, to_email = $to_email, "
        "subject = $subject, body = $body where id = $id",
        {
            "id": letter.id,
            "contact_id": letter.contact_id,
            "to_name": letter.to_name,
            "to_email": letter.to_email,
            "subject": letter.wording.subject,
            "body": letter.wording.body,
        },
    )


def of_interview(
    cursor: Cursor, interview_id: UUID, *, deleted: bool = False
) -> tuple[Letter, ...]:
    """The letters about an interview, the first one first; the ``deleted`` ones too if wanted."""
    rows = cursor.execute(
        f"{_LETTER} where interview_id = $id and (removed_at is null or $deleted) "
        "order by made_at, id",
        {"id": interview_id, "deleted": deleted},
    ).fetchall()
    return tuple(_letter(row) for row in rows)


def discarded(cursor: Cursor, interview_id: UUID) -> tuple[Letter, ...]:
    """The letters about an interview that were taken out of sight, the first one first."""
    rows = cursor.execute(
        f"{_LETTER} where interview_id = $id and removed_at is not null order by made_at, id",
        {"id": interview_id},
    ).fetchall()
    return tuple(_letter(row) for row in rows)


def to_contact(cursor: Cursor, contact_id: UUID) -> tuple[Letter, ...]:
    """The letters to a contact, the first one first."""
    rows = cursor.execute(
        f"{_LETTER} where contact_id = $id and removed_at is null order by made_at, id",
        {"id": contact_id},
    ).fetchall()
    return tuple(_letter(row) for row in rows)


def sent_to(cursor: Cursor, contact_ids: Sequence[UUID]) -> tuple[Letter, ...]:
    """The letters that were sent to any of these contacts, the one sent last first."""
    rows = cursor.execute(
        f"{_LETTER} where list_contains($ids, contact_id) and removed_at is null "
        "and sent_at is not null order by sent_at desc, made_at, id",
        {"ids": list(contact_ids)},
    ).fetchall()
    return tuple(_letter(row) for row in rows)


def template(cursor: Cursor, kind: LetterKind) -> Wording | None:
    """The person's own template, None where the built-in one is used."""
    rows = cursor.execute(
        "select subject, body from letter_template where kind = $kind", {"kind": kind.value}
    ).fetchall()
    return Wording(*rows[0]) if rows else None


def save_template(
    cursor: Cursor, kind: LetterKind, wording: Wording | None, *, now: datetime
) -> None:
    """Use this template from now on; None goes back to the built-in one."""
    cursor.execute("delete from letter_template where kind = $kind", {"kind": kind.value})
    if wording is not None:
        cursor.execute(
            "insert into letter_template (kind, subject, body, changed_at) "
            "values ($kind, $subject, $body, $now)",
            {"kind": kind.value, "subject": wording.subject, "body": wording.body, "now": now},
        )


def _columns(letter: Letter) -> dict[str, object]:
    return {
        "id": letter.id,
        "kind": letter.kind.value,
        "interview_id": letter.interview_id,
        "contact_id": letter.contact_id,
        "to_name": letter.to_name,
        "to_email": letter.to_email,
        "subject": letter.wording.subject,
        "body": letter.wording.body,
        "changed_at": letter.changed_at,
        "sent_at": letter.sent_at,
    }


def _letter(row: tuple[Any, ...]) -> Letter:
    return Letter(
        id=row[0],
        kind=LetterKind(row[1]),
        interview_id=row[2],
        contact_id=row[3],
        to_name=row[4],
        to_email=row[5],
        wording=Wording(row[6], row[7]),
        made_at=row[8],
        changed_at=row[9],
        sent_at=row[10],
        version=row[11],
    )
