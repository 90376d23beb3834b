"""What imports bring in, whole columns at a time: there may be tens of thousands of lines."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import groupby, islice
from operator import itemgetter
from typing import Final
from uuid import UUID

from afterview.domain.application import Application, KnownApplication
from afterview.domain.interview import Interview, local
from afterview.domain.vocabulary import Stage
from afterview.store import applications, interviews
from afterview.store.database import Cursor
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Row, insert_rows

AT_ONCE: Final = 5_000
_TABLES: Final = {table.name: table for table in TABLES}


def known(cursor: Cursor, wanted: Mapping[int, UUID]) -> dict[int, KnownApplication]:
    """The applications of the list, by the numbers of their groups."""
    ids = list(wanted.values())
    met = _rounds(cursor, ids)
    imported = _imported(cursor, ids)
    found = {
        one.id: KnownApplication(one, met.get(one.id, {}), one.id in imported)
        for one in applications.some(cursor, ids)
    }
    return {number: found[one] for number, one in wanted.items() if one in found}


def _rounds(cursor: Cursor, ids: Sequence[UUID]) -> dict[UUID, dict[tuple[Stage, date], str]]:
    rows = cursor.execute(
        "select application_id, stage, starts_at, zone, note from interview "
        "where removed_at is null and application_id in (select unnest($ids::uuid[])) "
        "order by application_id, created_at, id",
        {"ids": list(ids)},
    ).fetchall()
    return {
        named: {(Stage(row[1]), local(row[2], row[3]).date()): row[4] for row in found}
        for named, found in groupby(rows, itemgetter(0))
    }


def _imported(cursor: Cursor, ids: Sequence[UUID]) -> frozenset[UUID]:
    """Those of the applications that an import made or added to."""
    rows = cursor.execute(
        "select distinct application_id from import_line "
        "where application_id in (select unnest($ids::uuid[]))",
        {"ids": list(ids)},
    ).fetchall()
    return frozenset(row[0] for row in rows)


def brought_in(cursor: Cursor, digests: Sequence[str]) -> frozenset[str]:
    """Those of the lines that an import has brought in."""
    rows = cursor.execute(
        "select digest from import_line where digest in (select unnest($digests::varchar[]))",
        {"digests": list(digests)},
    ).fetchall()
    return frozenset(row[0] for row in rows)


def new_ids(cursor: Cursor, n: int) -> list[UUID]:
    """Fresh ids, in the order in which they sort."""
    rows = cursor.execute("select uuidv7() from range($n)", {"n": n}).fetchall()
    return sorted(row[0] for row in rows)


def add_applications(
    cursor: Cursor, made: Iterable[Application], *, now: datetime
) -> Iterator[int]:
    """Store new applications; gives how many are stored, now and then."""
    yield from _add(
        cursor, "application", (applications.columns(one) | _own(one, now) for one in made)
    )


def add_interviews(cursor: Cursor, made: Iterable[Interview], *, now: datetime) -> Iterator[int]:
    """Store new interviews; gives how many are stored, now and then."""
    yield from _add(cursor, "interview", (interviews.columns(one) | _own(one, now) for one in made))


def add_rows(cursor: Cursor, table: str, rows: Iterator[Row]) -> None:
    """Store the rows of an import's own table."""
    for _ in _add(cursor, table, rows):
        pass


def _own(one: Application | Interview, now: datetime) -> dict[str, object]:
    return {"id": one.id, "version": one.version, "created_at": now, "removed_at": None}


def _add(cursor: Cursor, table: str, rows: Iterator[Row]) -> Iterator[int]:
    added = 0
    while some := list(islice(rows, AT_ONCE)):
        insert_rows(cursor, _TABLES[table], some)
        added += len(some)
        yield added
