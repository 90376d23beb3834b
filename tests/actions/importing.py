"""Bringing tables in, in one call, and what is stored then."""

from pathlib import Path

from afterview.actions import imports
from afterview.actions.imports import ImportDone, Plan, carry_out, mapping_for, plan
from afterview.domain.application import Application
from afterview.domain.interview import Interview
from afterview.imports.settle import Clock
from afterview.imports.table import Table
from afterview.store import applications, interviews
from afterview.store.catalog import count_rows
from afterview.store.database import Database
from tests.builders import NOW, utc

FILES = Path(__file__).parents[1] / "imports" / "files"
HERE = Clock(NOW, "Europe/Copenhagen")


def table_of(content: bytes | str, name: str = "search.csv") -> Table:
    """The table in a file or in what was typed."""
    content = content.encode() if isinstance(content, str) else content
    table = imports.read_table(content, name=name)
    assert isinstance(table, Table)
    return table


def planned(db: Database, content: bytes | str) -> Plan:
    """What bringing it in would do."""
    table = table_of(content)
    return plan(db, table, mapping_for(db, table), clock=HERE)


def brought_in(db: Database, content: bytes | str) -> ImportDone:
    """Bring in a table as it is likely to be read."""
    return carry_out(db, planned(db, content), now=NOW)


def sample(name: str) -> bytes:
    """One of the sample files."""
    return (FILES / name).read_bytes()


def by_company(db: Database) -> dict[str, Application]:
    """Every application of the list by its company."""
    with db.read() as cursor:
        return {one.company: one for one in applications.every(cursor)}


def rounds(db: Database) -> list[Interview]:
    """Every interview, the first one first."""
    with db.read() as cursor:
        return list(interviews.since(cursor, utc("1970-01-01 00:00")))


def tables(db: Database) -> dict[str, int]:
    """How many rows each table has."""
    with db.read() as cursor:
        return count_rows(cursor)
