"""Better answers that were written outside of a review, each a version of its own."""

from datetime import datetime
from uuid import UUID

from afterview.store.database import Cursor


def add(cursor: Cursor, answer_id: UUID, *, question: str, text: str, now: datetime) -> None:
    """Store a version of the answer to a question, which is given by its plain words."""
    cursor.execute(
        "insert into answer (id, question, text, written_at) values ($id, $question, $text, $now)",
        {"id": answer_id, "question": question, "text": text, "now": now},
    )


def mark_removed(cursor: Cursor, answer_id: UUID, removed_at: datetime | None) -> None:
    """Take a version out of sight, or with None bring it back."""
    cursor.execute(
        "update answer set removed_at = $removed_at where id = $id",
        {"removed_at": removed_at, "id": answer_id},
    )
