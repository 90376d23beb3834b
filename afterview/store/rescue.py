"""What a person can do where the database cannot be used: set it aside, begin anew, or go on.

Nothing that is there is ever overwritten or deleted; every clock is naive UTC.
"""

from datetime import datetime
from pathlib import Path
from typing import Final

from afterview.store import migrate
from afterview.store.database import Database
from afterview.store.ledger import Ledger
from afterview.store.opening import refuse_if_held
from afterview.store.snapshot import Snapshot
from afterview.store.start import close
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Rows, replace_rows

_WAL: Final = ".wal"


def set_aside(path: Path, *, now: datetime) -> Path | None:
    """Rename the file, its log and its ledger; return the file's new path, if there was any.

    ``afterview.duckdb`` becomes ``afterview.duckdb.damaged-20261013T140501Z``, and its log keeps
    to that name, so that both still open together. Raises ``DatabaseBusy`` where another program
    holds the file.
    """
    _must_be_free(path)
    aside = _free_name(path, now)
    _move(path, aside)
    _move(_beside(path, _WAL), _beside(aside, _WAL))
    _move(Ledger(path).path, Ledger(aside).path)
    return aside if aside.exists() else None


def begin_with(path: Path, snapshot: Snapshot | None, *, now: datetime) -> Path | None:
    """A new database at ``path`` with the rows of the snapshot, or with none.

    What stood there is set aside first; its new path comes back, if there was any. The new one is
    complete before anything is moved, and the ledger moves last: whenever this is cut short, the
    next start still says that the database is gone. Raises as ``set_aside``, or a ``StoreError``
    where the disk does not take it.
    """
    _must_be_free(path)
    fresh = _beside(path, ".new")
    build(fresh, None if snapshot is None else snapshot.rows)
    aside = _free_name(path, now)
    _move(path, aside)
    _move(_beside(path, _WAL), _beside(aside, _WAL))
    _move(fresh, path)
    _move(_beside(fresh, _WAL), _beside(path, _WAL))
    _move(Ledger(path).path, Ledger(aside).path)
    _move(Ledger(fresh).path, Ledger(path).path)
    return aside if aside.exists() else None


def build(fresh: Path, rows: Rows | None) -> None:
    """A whole and closed database at ``fresh`` with these rows, or with none.

    What an earlier attempt left there is removed first, and nothing is left where this one fails.
    """
    _remove(fresh)
    try:
        _fill(fresh, rows)
    except BaseException:
        _remove(fresh)
        raise


def go_on(path: Path) -> None:
    """Take the file as it is, although saves are missing: the ledger no longer asks for them."""
    Ledger(path).forget()


def _must_be_free(path: Path) -> None:
    close(path)
    refuse_if_held(path)


def _fill(path: Path, rows: Rows | None) -> None:
    database = Database(path)
    try:
        with database.read() as cursor:
            for step in migrate.steps():
                migrate.apply(cursor, step)
        with database.write() as cursor:
            if rows is not None:
                replace_rows(cursor, TABLES, rows)
        # Closing folds the log in as well, but says nothing where that does not fit on the disk.
        database.checkpoint()
    finally:
        database.close()


def _remove(fresh: Path) -> None:
    """What an earlier attempt left behind; never anything but our own half-built file."""
    for each in (fresh, _beside(fresh, _WAL), Ledger(fresh).path):
        each.unlink(missing_ok=True)


def _free_name(path: Path, now: datetime) -> Path:
    named = _beside(path, f".damaged-{now:%Y%m%dT%H%M%SZ}")
    free = named
    number = 1
    while any(each.exists() for each in (free, _beside(free, _WAL), Ledger(free).path)):
        number += 1
        free = _beside(named, f"-{number}")
    return free


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _move(path: Path, to: Path) -> None:
    if path.exists():
        path.rename(to)
