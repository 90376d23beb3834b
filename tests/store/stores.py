"""Databases for the tests of the store: real files, filled with the sample search."""

from datetime import datetime
from pathlib import Path

from afterview.store.database import Database
from afterview.store.snapshot import load, read_snapshot, to_snapshot
from afterview.store.start import opened
from tests.store.sample_rows import Tables, document

NOW = datetime.fromisoformat("2026-10-13T16:30")


def filled(path: Path, tables: Tables | None = None) -> Database:
    """An open database at ``path`` with the sample, or with these tables."""
    database = opened(path)
    snapshot = read_snapshot(document(tables))
    with database.write() as cursor:
        load(cursor, snapshot)
    return database


def contents(database: Database) -> bytes:
    """All that it holds, for comparing."""
    with database.read() as cursor:
        return to_snapshot(cursor, made_at=NOW)
