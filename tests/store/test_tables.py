from collections.abc import Iterator

import duckdb
import pytest

from afterview.store import migrate
from afterview.store.catalog import BOOKKEEPING, described
from afterview.store.columns import Column, Kind, Table
from afterview.store.tables import TABLES

CONSTRAINTS = """
select table_name, constraint_type, constraint_column_names, expression
from duckdb_constraints() order by all
"""
COLUMNS = (
    "select table_name, column_name, data_type, is_nullable from duckdb_columns() order by all"
)


@pytest.fixture
def migrated() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(":memory:") as connection:
        for step in migrate.steps():
            migrate.apply(connection, step)
        for name in BOOKKEEPING:
            connection.execute(f"drop table {name}")
        yield connection


def made_from_the_description() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(":memory:")
    for table in TABLES:
        connection.execute(f'create table "{table.name}" ({", ".join(definitions(table))})')
    return connection


def definitions(table: Table) -> Iterator[str]:
    for column in table.columns:
        null = "not null" if column.required else "null"
        yield f'"{column.name}" {column.kind.sql} {null}'
        yield from (f"check ({rule})" for rule in rules(column))
    yield f"primary key ({', '.join(table.key)})"
    optional = {column.name for column in table.columns if not column.required}
    for start, end in table.spans:
        unknown = "".join(f"{name} is null or " for name in (start, end) if name in optional)
        yield f"check ({unknown}{end} >= {start})"
    for answer, value in table.told:
        yield f"check ({answer} = ({value} is not null))"


def rules(column: Column) -> Iterator[str]:
    if column.allowed:
        yield f"{column.name} in ({', '.join(repr(word) for word in column.allowed)})"
    if column.filled:
        yield f"trim({column.name}) <> ''"
    if column.kind is Kind.ZONE:
        yield f"{column.name} <> ''"
    if column.most is not None:
        yield f"{column.name} between {column.least} and {column.most}"
    elif column.least is not None:
        yield f"{column.name} >= {column.least}"


def told(connection: duckdb.DuckDBPyConnection, question: str) -> set[str]:
    return {str(row) for row in connection.execute(question).fetchall()}


def test_the_description_has_the_tables_that_the_migrations_make(
    migrated: duckdb.DuckDBPyConnection,
) -> None:
    assert {table.name for table in TABLES} == {table.name for table in described(migrated)}


def test_every_reference_is_to_the_id_of_a_table() -> None:
    with_ids = {table.name for table in TABLES if table.key == ("id",)}
    referred = {column.refers for table in TABLES for column in table.columns} - {None}
    assert referred <= with_ids


def test_the_description_makes_the_columns_that_the_migrations_make(
    migrated: duckdb.DuckDBPyConnection,
) -> None:
    with made_from_the_description() as made:
        assert told(made, COLUMNS) == told(migrated, COLUMNS)


def test_the_description_makes_the_rules_that_the_migrations_make(
    migrated: duckdb.DuckDBPyConnection,
) -> None:
    with made_from_the_description() as made:
        assert told(made, CONSTRAINTS) == told(migrated, CONSTRAINTS)
