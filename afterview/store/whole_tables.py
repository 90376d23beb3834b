"""Whole tables out of the file and into it, at once; the only SQL that is put together from names.

The names come from ``store.tables`` or from the file's own catalog, never from a snapshot.
"""

from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from typing import Final, TypeAlias
from uuid import UUID

import duckdb

from afterview.store.columns import Table
from afterview.store.database import Cursor

Row: TypeAlias = Mapping[str, object]
Rows: TypeAlias = Mapping[str, Sequence[Row]]
_AT_ONCE: Final = 5_000


@contextmanager
def one_moment(cursor: Cursor) -> Generator[None]:
    """What is read within is of one moment: a save meanwhile is in no table of it."""
    cursor.begin()
    try:
        yield
    finally:
        # After some errors the engine has ended it already.
        with suppress(duckdb.Error):
            cursor.rollback()


def rows_of(cursor: Cursor, tables: Sequence[Table]) -> dict[str, list[Row]]:
    """Every row of ``tables``, as ``each_row``, of one moment; not for within a transaction."""
    with one_moment(cursor):
        return {table.name: [*each_row(cursor, table)] for table in tables}


def each_row(cursor: Cursor, table: Table) -> Iterator[Row]:
    """The rows in the order of their key, values as JSON offers them; the cursor is in use."""
    names = [column.name for column in table.columns]
    cursor.execute(f'select {_quoted(names)} from "{table.name}" order by {_quoted(table.key)}')  # noqa: S608 -- names of ours
    while some := cursor.fetchmany(_AT_ONCE):
        for row in some:
            yield dict(zip(names, map(_plain, row), strict=True))


def replace_rows(cursor: Cursor, tables: Sequence[Table], rows: Rows) -> None:
    """Put ``rows`` in the place of all that ``tables`` hold, in the caller's transaction."""
    for table in tables:
        cursor.execute(f'delete from "{table.name}"')  # noqa: S608 -- a name of ours
        insert_rows(cursor, table, rows[table.name])


def insert_rows(cursor: Cursor, table: Table, rows: Sequence[Row]) -> None:
    """Add ``rows`` to the table, in the caller's transaction."""
    # Bound by column, in one statement: row by row takes a multiple of the time.
    names = _quoted([column.name for column in table.columns])
    values = ", ".join(
        f"unnest(${number}::{column.kind.sql}[])"
        for number, column in enumerate(table.columns, start=1)
    )
    bound = [[row[column.name] for row in rows] for column in table.columns]
    cursor.execute(f'insert into "{table.name}" ({names}) select {values}', bound)


def _quoted(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _plain(value: object) -> object:
    match value:
        case datetime() | date():
            return value.isoformat()
        case UUID():
            return str(value)
        case _:
            return value
