"""What the open file itself says of its tables, whatever version made it."""

from afterview.store.columns import Column, Kind, Table
from afterview.store.database import Cursor

BOOKKEEPING = ("save_count", "schema_migration")
_KINDS = {kind.sql: kind for kind in Kind if kind not in (Kind.ZONE, Kind.JSON)}


def table_names(cursor: Cursor) -> tuple[str, ...]:
    """Every table of the file, in alphabetical order."""
    rows = cursor.execute(
        "select table_name from information_schema.tables "
        "where table_schema = 'main' and table_type = 'BASE TABLE' order by table_name"
    ).fetchall()
    return tuple(row[0] for row in rows)


def described(cursor: Cursor) -> tuple[Table, ...]:
    """Every table but ours for bookkeeping: columns, kinds and keys, without words and ranges."""
    return tuple(_table(cursor, name) for name in table_names(cursor) if name not in BOOKKEEPING)


def read_every_table(cursor: Cursor) -> None:
    """Read the file whole: damage in a block shows only when that block is read."""
    for name in table_names(cursor):
        whole = f'select bit_xor(hash(columns(*))) from "{name}"'  # noqa: S608 -- of the catalog
        cursor.execute(whole).fetchall()


def count_rows(cursor: Cursor) -> dict[str, int]:
    """How many rows each table holds, but for bookkeeping."""
    names = [name for name in table_names(cursor) if name not in BOOKKEEPING]
    counts = [f'(select count(*) from "{name}")' for name in names]  # noqa: S608 -- of the catalog
    [row] = cursor.execute(f"select {', '.join(counts)}").fetchall()
    return dict(zip(names, row, strict=True))


def _table(cursor: Cursor, name: str) -> Table:
    rows = cursor.execute(
        "select column_name, data_type, is_nullable = 'NO' from information_schema.columns "
        "where table_schema = 'main' and table_name = $name order by ordinal_position",
        {"name": name},
    ).fetchall()
    columns = tuple(Column(column, _KINDS[sql], required=needed) for column, sql, needed in rows)
    keys = cursor.execute(
        "select constraint_column_names from duckdb_constraints() "
        "where table_name = $name and constraint_type = 'PRIMARY KEY'",
        {"name": name},
    ).fetchall()
    return Table(name, columns, key=tuple(keys[0][0]))
