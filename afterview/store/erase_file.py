"""Rewriting the files that hold what is to go: the database itself, backups, damaged ones.

A deleted row stays in the file's free blocks and in the log until they are used again; so the file
is built anew of the rows that stay, and takes the place of the old one by one rename.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from afterview.errors import SnapshotRejected, StoreError
from afterview.store import backups
from afterview.store.backups import Backup
from afterview.store.database import Cursor, Database
from afterview.store.migrate import steps
from afterview.store.rescue import build
from afterview.store.snapshot import document
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Rows, rows_of

Keep: TypeAlias = Callable[[Cursor, Rows], Rows]
"""The rows that stay, of all there are; the cursor is for asking what words are alike."""


def rewrite_database(database: Database, keep: Keep) -> None:
    """Build the file anew of the rows that stay; raises a ``StoreError``, and is as before then."""

    def make(cursor: Cursor) -> Path:
        rows = keep(cursor, rows_of(cursor, TABLES))
        fresh = _beside(database.path, ".new")
        build(fresh, rows)
        _beside(fresh, ".ledger.json").unlink(missing_ok=True)
        return fresh

    database.rewrite(make)
    with suppress(OSError):
        shutil.rmtree(_beside(database.path, ".tmp"))


def rewrite_backups(database: Database, keep: Keep) -> None:
    """Write each backup anew of the rows that stay, under its name; a damaged one goes."""
    with database.read() as cursor:
        for backup in backups.every(database.path):
            _rewrite_backup(cursor, backup, keep)
    drop(backups.folder_of(database.path) / ".new")


def set_aside(database: Path) -> tuple[Path, ...]:
    """The damaged databases that were set aside beside this one, their logs and ledgers."""
    found = database.parent.glob(f"{database.name}.damaged-*")
    return tuple(sorted(path for path in found if path.is_file()))


def drop(path: Path) -> None:
    """Remove a file for good; raises a ``StoreError`` where it cannot be."""
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(f"{path.name} could not be removed: {error.strerror}.") from error


def _rewrite_backup(cursor: Cursor, backup: Backup, keep: Keep) -> None:
    try:
        snapshot = backup.snapshot()
    except SnapshotRejected:
        drop(backup.path)
        return
    rows = keep(cursor, snapshot.rows)
    if rows != snapshot.rows:
        kept = replace(snapshot, rows=rows)
        backups.write(backup.path, document(kept, TABLES, schema=steps()[-1].name))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
