"""Whole tables out of the file and into it, at once; the only SQL that is put together from names.

The names come from ``store.tables`` or from the file's own catalog, never from a snapshot.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TypeAlias
from uuid import UUID

from afterview.store.columns import Table
from afterview.store.database import Cursor

Row: TypeAlias = Mapping[str, object]
Rows: TypeAlias = Mapping[str, Sequence[Row]]


def rows_of(cursor: Cursor, tables: Sequence[Table]) -> dict[str, list[Row]]:
    """Every row of ``tables`` in the order of its key, values as JSON offers them.

    One statement, so that a save in between is in all tables or in none.
    """
    lists = [
        f'(select list(whole order by {_quoted(table.key)}) from "{table.name}" as whole)'  # noqa: S608 -- names of ours
        for table in tables
    ]
    [found] = cursor.execute(f"select {', '.join(lists)}").fetchall()
    return {
        table.name: [
            {column.name: _plain(row[column.name]) for column in table.columns}
            for row in rows or ()
        ]
        for table, rows in zip(tables, found, strict=True)
    }


def replace_rows(cursor: Cursor, tables: Sequence[Table], rows: Rows) -> None:
    """Put ``rows`` in the place of all that ``tables`` hold, in the caller's transaction."""
    for table in tables:
        cursor.execute(f'delete from "{table.name}"')  # noqa: S608 -- a name of ours
        _insert(cursor, table, rows[table.name])


def _insert(cursor: Cursor, table: Table, rows: Sequence[Row]) -> None:
    """Bound by column, in one statement: row by row takes a multiple of the time."""
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
