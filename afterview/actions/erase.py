"""Erasing for good: a person, an interview, or everything; there is no way back.

What goes is named before; what is done to the file, and on request to the backups, leaves nothing
behind that a search of the files would find.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from afterview.store import backups, erase_file, likeness
from afterview.store.database import Cursor, Database
from afterview.store.erase_file import Keep
from afterview.store.erase_interview import without_interview
from afterview.store.erase_person import Somebody, whom, without_person
from afterview.store.erase_words import without_words
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Rows


@dataclass(frozen=True, slots=True)
class Reach:
    """Where else than in the database it is erased: the backups, the damaged files set aside."""

    backups: bool = False
    set_aside: bool = False


def erase_person(db: Database, one: Somebody, *, words: Sequence[str], reach: Reach) -> None:
    """Erase somebody, and ``words`` wherever they stand in free text ("…" takes their place)."""

    def keep(cursor: Cursor, rows: Rows) -> Rows:
        kept = less_person(cursor, one, rows)
        return without_words(kept, [*words, *likeness.plain(cursor, words)]) if words else kept

    _erase(db, keep, reach)


def erase_interview(
    db: Database, interview_id: UUID, *, with_application: bool, reach: Reach
) -> None:
    """Erase an interview; its application with it only where it has no other one."""

    def keep(cursor: Cursor, rows: Rows) -> Rows:
        return without_interview(
            rows,
            str(interview_id),
            plain=partial(likeness.plain, cursor),
            with_application=with_application,
        )

    _erase(db, keep, reach)


def erase_everything(db: Database) -> None:
    """Erase all there is: the database, its backups, and the damaged files set aside."""
    reach = Reach(backups=True, set_aside=True)
    for backup in backups.every(db.path):
        erase_file.drop(backup.path)
    _erase(db, _nothing, reach)


def less_person(cursor: Cursor, one: Somebody, rows: Rows) -> Rows:
    """What stays without a person, before any of their name in free text is taken out."""
    gone = whom(rows, one, alike=partial(likeness.alike, cursor))
    return without_person(rows, gone)


def _erase(db: Database, keep: Keep, reach: Reach) -> None:
    """The backups first: as long as the database still has it, all can be asked for again."""
    if reach.backups:
        erase_file.rewrite_backups(db, keep)
    if reach.set_aside:
        for path in erase_file.set_aside(db.path):
            erase_file.drop(path)
    erase_file.rewrite_database(db, keep)


def _nothing(_cursor: Cursor, _rows: Rows) -> Rows:
    return {table.name: [] for table in TABLES}
