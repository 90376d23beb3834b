"""A snapshot of an earlier version, brought to today's shape by the same steps as a database."""

from collections.abc import Mapping

import duckdb

from afterview.errors import SnapshotRejected
from afterview.store import migrate
from afterview.store.catalog import described
from afterview.store.snapshot_check import fitting
from afterview.store.whole_tables import Rows, replace_rows, rows_of


def brought_up_to_date(schema: str, rows: Mapping[str, object]) -> Rows:
    """The rows of a snapshot at ``schema``, as the steps after it leave them.

    They are carried through a database in memory. Raises ``SnapshotRejected`` where the rows do
    not fit the tables of their own version.
    """
    steps = migrate.steps()
    with duckdb.connect(":memory:") as scratch:
        for step in steps:
            if step.name <= schema:
                migrate.apply(scratch, step)
        tables = described(scratch)
        _fill(scratch, fitting(tables, rows), schema)
        for step in steps:
            if step.name > schema:
                migrate.apply(scratch, step)
        return rows_of(scratch, described(scratch))


def _fill(scratch: duckdb.DuckDBPyConnection, rows: Rows, schema: str) -> None:
    try:
        replace_rows(scratch, described(scratch), rows)
    except (duckdb.ConstraintException, duckdb.ConversionException) as error:
        raise SnapshotRejected(
            f"The snapshot breaks a rule of its own version ({schema}), so nothing was restored."
        ) from error
