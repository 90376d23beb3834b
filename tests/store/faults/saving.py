"""A save that leaves a trace in three tables, so that a lost or halved one shows."""

from datetime import datetime
from uuid import UUID

from afterview.store.database import Database
from tests.store.faults.chance import seeded

NOW = datetime.fromisoformat("2026-10-13T16:30")


def draft_id(number: int) -> UUID:
    return UUID(int=number)


def save(database: Database, number: int, *, size: int = 150) -> None:
    """Save number ``number``: a draft, a field of it, and what was typed; ``size`` letters each."""
    # Letters by chance: the engine would press repeated ones down to nothing.
    text = f"{number} {seeded(number).randbytes(size // 2).hex()}"
    with database.write() as cursor:
        cursor.execute(
            "insert into draft values ($id, null, null, $now, $now, null, null)",
            {"id": draft_id(number), "now": NOW},
        )
        cursor.execute(
            "insert into draft_field values ($id, 'worked', $text)",
            {"id": draft_id(number), "text": text},
        )
        cursor.execute(
            "insert into draft_edit values ($number, $id, 'worked', $text, $now)",
            {"number": number, "id": draft_id(number), "text": text, "now": NOW},
        )


def last_saved(database: Database) -> int:
    """The highest number stored, 0 where there is none."""
    with database.read() as cursor:
        [(number,)] = cursor.execute("select coalesce(max(revision), 0) from draft_edit").fetchall()
    return int(number)


def flaws(database: Database) -> list[str]:
    """Holes, halves and mix-ups in saves 1 to the last; none when every one is whole."""
    with database.read() as cursor:
        return [
            f"{name}: {count}"
            for name, question in QUESTIONS.items()
            for (count,) in cursor.execute(question).fetchall()
            if count
        ]


QUESTIONS = {
    "holes": "select coalesce(max(revision), 0) - count(*) from draft_edit",
    "drafts without a field": "select count(*) from draft anti join draft_field on draft_id = id",
    "drafts without an edit": "select count(*) from draft anti join draft_edit on draft_id = id",
    "edits without a draft": "select count(*) from draft_edit anti join draft on draft_id = id",
    "other words": (
        "select count(*) from draft_edit e join draft_field f using (draft_id) "
        "where e.value <> f.value or e.value not like e.revision || ' %'"
    ),
    "numbers that the key does not find": (
        "select count(*) from draft_edit e where not exists "
        "(select 1 from draft d where d.id = e.draft_id)"
    ),
}
