"""Taking everything out: as one snapshot, or as one CSV a table."""

from datetime import datetime

from afterview.exports.whole_csv import rows_to_csv, to_zip
from afterview.store.database import Database
from afterview.store.snapshot import to_snapshot
from afterview.store.tables import TABLES
from afterview.store.whole_tables import rows_of


def whole_snapshot(db: Database, *, now: datetime) -> bytes:
    """Everything as one JSON document, from which it can be restored."""
    with db.read() as cursor:
        return to_snapshot(cursor, made_at=now)


def whole_csv(db: Database) -> dict[str, bytes]:
    """One CSV for each table, by the name of its file; tables without rows have their head."""
    with db.read() as cursor:
        rows = rows_of(cursor, TABLES)
    return {
        f"{table.name}.csv": rows_to_csv(
            [column.name for column in table.columns], rows[table.name]
        )
        for table in TABLES
    }


def whole_zip(db: Database, *, now: datetime) -> bytes:
    """The same CSVs in one zip; ``now`` stands in it as their day."""
    return to_zip(whole_csv(db), made_at=now)
