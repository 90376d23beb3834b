"""Backups: snapshots in the folder ``backups`` beside the database, and which of them stay.

A name carries the database, the instant in UTC and the reason, so that names sort by time:
``afterview-20261013T140501.000000Z-review.json``. Every clock here is naive UTC.
"""

import errno
import logging
import re
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from afterview.errors import DatabaseNotWritable, DiskFull, SnapshotRejected, StoreError
from afterview.store.database import Database
from afterview.store.disk import write_whole
from afterview.store.rotation import to_drop
from afterview.store.snapshot import Snapshot, read_snapshot, to_snapshot
from afterview.store.strict_json import MOST_BYTES, too_large

log = logging.getLogger(__name__)

AFTER_REVIEW: Final = "review"
BY_HAND: Final = "by-hand"
PAUSE: Final = timedelta(hours=1)
_STAMP: Final = "%Y%m%dT%H%M%S.%f"
_ENDING: Final = re.compile(r"-(\d{8}T\d{6}\.\d{6}Z)-([a-z-]+)\.json", re.ASCII)
_NO_SPACE: Final = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_NO_LEAVE: Final = (errno.EACCES, errno.EPERM, errno.EROFS)
_LOCK: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class Backup:
    """One snapshot on the disk: when it was made, and why."""

    path: Path
    made_at: datetime
    reason: str

    @property
    def stamp(self) -> str:
        """The instant as it stands in the name, which no other backup of the database has."""
        return f"{self.made_at.strftime(_STAMP)}Z"

    def size(self) -> int:
        """How many bytes it takes on the disk, 0 where it is gone meanwhile."""
        try:
            return self.path.stat().st_size
        except OSError:
            return 0

    def snapshot(self) -> Snapshot:
        """What it holds; raises ``SnapshotRejected`` where it does not read back."""
        return read_snapshot(content_of(self.path))


def folder_of(database: Path) -> Path:
    """Where the backups of a database lie."""
    return database.parent / "backups"


def every(database: Path) -> tuple[Backup, ...]:
    """The backups of the database at this path, the newest first, whether they read back or not."""
    try:
        paths = [*folder_of(database).iterdir()]
    except OSError:
        return ()
    found = (_named(path, database) for path in paths)
    backups = (backup for backup in found if backup is not None)
    return tuple(sorted(backups, key=lambda backup: backup.made_at, reverse=True))


def newest_good(database: Path) -> tuple[Backup, Snapshot] | None:
    """The newest backup of the database at this path that reads back, and what it holds."""
    for backup in every(database):
        with suppress(SnapshotRejected):
            return backup, backup.snapshot()
    return None


def keep_snapshot(database: Database, *, reason: str, now: datetime) -> Backup:
    """Write a backup, read it back, and let go of those that need not stay.

    ``reason`` is lower-case letters and hyphens. Raises a ``StoreError`` where the disk does not
    take it; the backups before are untouched then.
    """
    with _LOCK:
        taken = {backup.made_at for backup in every(database.path)}
        while now in taken:
            now += timedelta(microseconds=1)
        name = f"{database.path.stem}-{now.strftime(_STAMP)}Z-{reason}.json"
        backup = Backup(folder_of(database.path) / name, now, reason)
        with database.read() as cursor:
            content = to_snapshot(cursor, made_at=now)
        write(backup.path, content)
        _rotate(database.path, kept=backup, now=now)
    return backup


def after_review(database: Database, *, now: datetime) -> Backup | None:
    """A backup, unless one was written after a review within the hour; raises as keep_snapshot."""
    times = (each.made_at for each in every(database.path) if each.reason == AFTER_REVIEW)
    newest = next(times, None)
    if newest is not None and abs(now - newest) < PAUSE:
        return None
    return keep_snapshot(database, reason=AFTER_REVIEW, now=now)


def content_of(path: Path) -> bytes:
    """The bytes of a snapshot's file, its size checked first; raises ``SnapshotRejected``."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise too_large(size)
        return path.read_bytes()
    except OSError as error:
        raise SnapshotRejected(f"{path.name} cannot be read. Choose another file.") from error


def write(path: Path, content: bytes) -> None:
    """Put a backup on the disk, whole or not at all; raises a ``StoreError`` as keep_snapshot."""
    try:
        write_whole(path, content)
    except OSError as error:
        raise _story(error) from error


def _named(path: Path, database: Path) -> Backup | None:
    """The backup that a file's name tells of, if it is one of this database."""
    if not path.name.startswith(database.stem):
        return None
    ending = _ENDING.fullmatch(path.name.removeprefix(database.stem))
    if ending is None:
        return None
    try:
        made_at = datetime.strptime(ending[1], f"{_STAMP}%z")
    except ValueError:
        return None
    return Backup(path, made_at.replace(tzinfo=None), ending[2])


def _story(error: OSError) -> StoreError:
    if error.errno in _NO_SPACE:
        return DiskFull(
            "The disk that holds the backups is full. Free some space, then back up again."
        )
    if error.errno in _NO_LEAVE:
        return DatabaseNotWritable(
            "The folder backups beside the database cannot be written. Allow writing to it, "
            "then back up again."
        )
    return StoreError("The backup did not read back as it was written. The disk may be failing.")


def _rotate(database: Path, *, kept: Backup, now: datetime) -> None:
    """A backup that cannot be removed is no reason to fail: the next time tries it again."""
    backups = every(database)
    times = {backup.made_at for backup in backups}
    by_hand = [backup.made_at for backup in backups if backup.reason == BY_HAND]
    drop = to_drop(times, now, by_hand=by_hand)
    for backup in backups:
        if backup.made_at in drop and backup != kept:
            try:
                backup.path.unlink(missing_ok=True)
            except OSError as error:
                log.warning("An old backup was not removed: %s", type(error).__name__)
