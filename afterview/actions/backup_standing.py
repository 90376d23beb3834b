"""How well what is stored is backed up, and what a backup would bring back.

Every clock is naive UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Final

from afterview.domain.kept import in_sight
from afterview.errors import SnapshotRejected
from afterview.store import backups
from afterview.store.backups import Backup
from afterview.store.database import Database
from afterview.store.facts.kept import in_sight_now
from afterview.store.snapshot import Snapshot, read_snapshot
from afterview.store.tables import TABLES
from afterview.store.whole_tables import rows_of

OLD: Final = timedelta(days=7)
"""From when on a backup is too old, where something was changed since."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The newest backup that reads back, if any; whether something worth keeping is in none.

    ``is_behind`` where the newest one is older than seven days and something was changed since,
    or where there is none and something is stored.
    """

    newest: Backup | None
    is_behind: bool


@dataclass(frozen=True, slots=True)
class Looked:
    """A snapshot compared with what is stored now: what there is to see in each, by kind."""

    made_at: datetime
    there: Mapping[str, int]
    now: Mapping[str, int]
    is_the_same: bool


def standing(db: Database, *, now: datetime) -> Standing:
    """How things stand at ``now``."""
    newest = next((each for each in backups.every(db.path) if not trouble(each)), None)
    if newest is None:
        return Standing(None, any(stored_now(db).values()))
    is_old = now - newest.made_at > OLD
    return Standing(newest, is_old and not look_into(db, newest.snapshot()).is_the_same)


def look_into(db: Database, snapshot: Snapshot) -> Looked:
    """What restoring the snapshot would bring back, and what it would replace."""
    with db.read() as cursor:
        rows = rows_of(cursor, TABLES)
    return Looked(
        snapshot.made_at, in_sight(snapshot.rows), in_sight(rows), rows == dict(snapshot.rows)
    )


def look_into_file(db: Database, content: bytes) -> Looked:
    """The same for a file; raises ``SnapshotRejected`` with every reason found."""
    return look_into(db, read_snapshot(content))


def trouble(backup: Backup) -> str:
    """Why the backup does not read back, empty where it does; read again once it has changed."""
    try:
        found = backup.path.stat()
    except OSError:
        return f"{backup.path.name} is no longer there."
    return _trouble(backup.path, found.st_mtime_ns, found.st_size)


def stored_now(db: Database) -> dict[str, int]:
    """What there is to see in the database, by kind."""
    with db.read() as cursor:
        return in_sight_now(cursor)


@lru_cache(maxsize=128)
def _trouble(path: Path, _changed_at: int, _size: int) -> str:
    try:
        read_snapshot(backups.content_of(path))
    except SnapshotRejected as error:
        return str(error)
    return ""
