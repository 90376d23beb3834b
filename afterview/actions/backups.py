"""Backing up, restoring and checking a database, and what to do when it cannot be used at all.

Every clock is naive UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from afterview.errors import Refused
from afterview.store import backups, integrity, rescue
from afterview.store.backups import Backup
from afterview.store.database import Database
from afterview.store.integrity import Report
from afterview.store.ledger import Ledger
from afterview.store.snapshot import Snapshot, load


@dataclass(frozen=True, slots=True)
class Restored:
    """A database that was replaced: rows by table, and the backup that undoes it."""

    counts: Mapping[str, int]
    undo: Backup


@dataclass(frozen=True, slots=True)
class Rescued:
    """A new database: where the old file lies now, and the backup that fills it, if any."""

    set_aside: Path | None
    backup: Backup | None


def back_up(db: Database, *, now: datetime) -> Backup:
    """Write a backup now; raises a ``StoreError`` where the disk does not take it."""
    db.checkpoint()
    return backups.keep_snapshot(db, reason=backups.BY_HAND, now=now)


def restore(db: Database, snapshot: Snapshot, *, now: datetime) -> Restored:
    """Replace all that is stored with what the snapshot holds, all or nothing.

    A backup of what is replaced comes first; restoring that one undoes it. Raises a
    ``StoreError``.
    """
    undo = backups.keep_snapshot(db, reason="before-restore", now=now)
    with db.write() as cursor:
        load(cursor, snapshot)
    db.checkpoint()
    return Restored(snapshot.counts(), undo)


def check(db: Database) -> Report:
    """Read everything once and report; raises a ``StoreError`` where the file does not read."""
    newest = next(iter(backups.every(db.path)), None)
    with db.read() as cursor:
        return integrity.check(cursor, ledger=Ledger(db.path), backup=newest)


def rescue_with_backup(path: Path, *, now: datetime) -> Rescued:
    """Set the file aside and begin a new one from the newest backup that reads back.

    Raises ``Refused`` where there is none, ``DatabaseBusy`` where another program has the file.
    """
    found = backups.newest_good(path)
    if found is None:
        raise Refused("There is no backup that reads back. Begin with an empty database instead.")
    backup, snapshot = found
    return Rescued(rescue.begin_with(path, snapshot, now=now), backup)


def rescue_with_nothing(path: Path, *, now: datetime) -> Rescued:
    """Set the file aside and begin an empty one; raises ``DatabaseBusy`` as above."""
    return Rescued(rescue.begin_with(path, None, now=now), None)


def go_on(path: Path) -> None:
    """Use the file as it is, although saves are missing from it."""
    rescue.go_on(path)
