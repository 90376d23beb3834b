"""Starting up: one database for each path of this process, read whole once before it is used."""

import threading
from datetime import datetime
from pathlib import Path

from afterview.errors import DatabaseDamaged, DatabaseGone, RowsMissing
from afterview.store import migrate
from afterview.store.backups import keep_snapshot
from afterview.store.catalog import read_every_table, table_names
from afterview.store.database import Cursor, Database
from afterview.store.draft_history import thin
from afterview.store.ledger import Ledger
from afterview.store.opening import is_there, looked_at

_OPEN: dict[Path, Database] = {}
_LOCK = threading.Lock()


def opened(path: Path) -> Database:
    """The database at ``path``, opened and checked at the first call; raises a ``StoreError``."""
    path = path.resolve()
    with _LOCK:
        if path not in _OPEN:
            _OPEN[path] = _start(path)
        return _OPEN[path]


def already_open(path: Path) -> Database | None:
    """The database at ``path`` where this process has it open, without opening it."""
    with _LOCK:
        return _OPEN.get(path.resolve())


def close(path: Path) -> None:
    """Close the database at ``path``, if it is open here."""
    with _LOCK:
        database = _OPEN.pop(path.resolve(), None)
        if database is not None:
            database.close()


def _start(path: Path) -> Database:
    ledger = Ledger(path)
    if is_there(path):
        _look(path, ledger)
    elif ledger.expects_a_database():
        message = (
            f"The database {path.name} is no longer in its place. "
            "Put it back, bring back the newest backup, or begin with an empty one."
        )
        raise DatabaseGone(message)
    database = Database(path)
    try:
        _bring_up_to_date(database)
        with database.read() as cursor:
            now = _now(cursor)
        thin(database, now=now)
        database.checkpoint()
    except BaseException:
        database.close()
        raise
    return database


def _look(path: Path, ledger: Ledger) -> None:
    """Everything that speaks against the file is found before a byte of it can change."""
    with looked_at(path) as cursor:
        migrate.pending(cursor, path)
        read_every_table(cursor)
        if migrate.applied(cursor):
            _compare(cursor, ledger)
        elif table_names(cursor):
            raise DatabaseDamaged(
                f"{path.name} is a database of another program. It has not been changed. "
                "Move it away, or name another place with AFTERVIEW_DATABASE."
            )


def _bring_up_to_date(database: Database) -> None:
    with database.read() as cursor:
        todo = migrate.pending(cursor, database.path)
        if todo and migrate.applied(cursor):
            keep_snapshot(database, reason="before-migration", now=_now(cursor))
        for step in todo:
            migrate.apply(cursor, step)


def _now(cursor: Cursor) -> datetime:
    """The engine's clock (naive UTC), which stamps the migration itself, too."""
    [(now,)] = cursor.execute("select now() at time zone 'UTC'").fetchall()
    return datetime.fromisoformat(str(now))


def _compare(cursor: Cursor, ledger: Ledger) -> None:
    [(database_id, saves)] = cursor.execute("select database_id, saves from save_count").fetchall()
    acknowledged = ledger.acknowledged(database_id)
    if saves < acknowledged:
        message = (
            f"{acknowledged - saves} of {acknowledged} saves are missing from "
            f"{ledger.database.name}: its log was probably lost when the file was copied or "
            "synchronised. The newest backup may hold them."
        )
        raise RowsMissing(message)
