"""Steps that replace or add much at once, numbered, so that a lost or halved one shows."""

from collections.abc import Callable, Mapping

from afterview.actions import imports
from afterview.actions.backups import restore
from afterview.imports.settle import Clock
from afterview.imports.table import Table
from afterview.store.database import Cursor, Database
from afterview.store.erase_file import rewrite_database
from afterview.store.snapshot import Snapshot, read_snapshot
from afterview.store.whole_tables import Rows
from tests.store.faults.saving import NOW
from tests.store.sample_rows import document, sample

LINES = 20
_HEAD = "Company,Role,Date applied\n"


def restore_step(database: Database, number: int) -> None:
    """Everything is replaced by a snapshot in which each text says the number."""
    restore(database, numbered(number), now=NOW)


def erase_step(database: Database, number: int) -> None:
    """The file is rewritten with other rows."""

    def keep(_cursor: Cursor, rows: Rows) -> Rows:
        return {**rows, "contact": [{**row, "note": str(number)} for row in rows["contact"]]}

    rewrite_database(database, keep)


def bring_in_step(database: Database, number: int) -> None:
    """Twenty applications come in at once."""
    lines = "".join(f"Firm {number},Role {line},2026-10-01\n" for line in range(LINES))
    table = imports.read_table((_HEAD + lines).encode(), name=f"{number}.csv")
    assert isinstance(table, Table)
    mapping = imports.mapping_for(database, table)
    planned = imports.plan(database, table, mapping, clock=Clock(NOW, "UTC"))
    imports.carry_out(database, planned, now=NOW)


WAYS: Mapping[str, Callable[[Database, int], None]] = {
    "restore": restore_step,
    "erase": erase_step,
    "bring-in": bring_in_step,
}


def numbered(number: int) -> Snapshot:
    """The sample with the number as the note of its contact."""
    tables = sample()
    tables["contact"][0]["note"] = str(number)
    return read_snapshot(document(tables))


def standing(database: Database) -> int:
    """The last step that is stored, 0 where none is."""
    with database.read() as cursor:
        notes = cursor.execute("select note from contact").fetchall()
        [(firms,)] = cursor.execute(
            "select count(distinct company) from application where company like 'Firm %'"
        ).fetchall()
    return max([int(firms), *(int(note) for (note,) in notes if note.isdigit())])


def halves(database: Database) -> int:
    """How many imports are there in part."""
    with database.read() as cursor:
        [(n,)] = cursor.execute(
            "select count(*) from (select company from application where company like 'Firm %' "
            "group by company having count(*) <> $lines)",
            {"lines": LINES},
        ).fetchall()
    return int(n)
