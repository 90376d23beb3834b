"""Numbered SQL steps that bring a file to today's shape, each in a transaction of its own."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import duckdb

from afterview.store.opening import from_the_future

_STEPS = Path(__file__).with_name("migrations")
_APPLIED = """
create table if not exists schema_migration (
    name varchar primary key,
    applied_at timestamp not null
)
"""


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: its file's name without the ending, and its SQL."""

    name: str
    sql: str


def steps() -> tuple[Step, ...]:
    """Every migration of this version, in order."""
    return tuple(
        Step(path.stem, path.read_text("utf-8")) for path in sorted(_STEPS.glob("[0-9]*.sql"))
    )


def applied(cursor: duckdb.DuckDBPyConnection) -> tuple[str, ...]:
    """The names of the migrations that the file has seen, in order."""
    tables = cursor.execute(
        "select table_name from information_schema.tables where table_name = 'schema_migration'"
    ).fetchall()
    if not tables:
        return ()
    rows = cursor.execute("select name from schema_migration order by name").fetchall()
    return tuple(row[0] for row in rows)


def pending(cursor: duckdb.DuckDBPyConnection, path: Path) -> tuple[Step, ...]:
    """The migrations still to do; raises ``DatabaseFromTheFuture`` where the file knows more."""
    known = steps()
    done = applied(cursor)
    if set(done) - {step.name for step in known}:
        raise from_the_future(path)
    return tuple(step for step in known if step.name not in done)


def apply(cursor: duckdb.DuckDBPyConnection, step: Step) -> None:
    """Do one step and note it, both or neither."""
    cursor.begin()
    try:
        cursor.execute(_APPLIED)
        cursor.execute(step.sql)
        cursor.execute(
            "insert into schema_migration values ($name, now() at time zone 'UTC')",
            {"name": step.name},
        )
        cursor.commit()
    except BaseException:
        # Where the disk is full, the engine has undone it by itself and refuses.
        with suppress(duckdb.Error):
            cursor.rollback()
        raise
