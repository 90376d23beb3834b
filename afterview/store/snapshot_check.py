"""Every problem of the rows of a snapshot, each a sentence that names its place and its value.

Rows are counted from 1, in the order of the file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from typing import Final, TypeAlias

from afterview.errors import SnapshotRejected
from afterview.store.columns import Table
from afterview.store.strict_json import Doubled, shown
from afterview.store.value_check import value_problem
from afterview.store.whole_tables import Rows

Ids: TypeAlias = Mapping[str, frozenset[object]]
MOST_REASONS: Final = 500


def fitting(tables: Sequence[Table], rows: Mapping[str, object]) -> Rows:
    """The same rows, once they fit ``tables``; raises ``SnapshotRejected`` with the reasons else.

    After 500 reasons the rest is not looked at.
    """
    reasons = tuple(islice(problems(tables, rows), MOST_REASONS))
    if reasons:
        raise SnapshotRejected(_verdict(len(reasons)), reasons)
    return {
        name: [row for row in found if isinstance(row, dict)]
        for name, found in rows.items()
        if isinstance(found, list)
    }


def _verdict(n: int) -> str:
    if n == 1:
        return "The snapshot has a problem, so nothing was restored."
    counted = f"{n} or more" if n == MOST_REASONS else str(n)
    return f"The snapshot has {counted} problems, so nothing was restored."


def problems(tables: Sequence[Table], rows: Mapping[str, object]) -> Iterator[str]:
    """A sentence for each problem; none when ``rows`` fit ``tables`` and every reference holds."""
    known = {table.name for table in tables}
    yield from _twice("tables", rows)
    yield from (
        f"tables: {shown(name)} is unknown; the tables are {', '.join(sorted(known))}."
        for name in rows
        if name not in known
    )
    ids = {table.name: _ids(rows.get(table.name)) for table in tables}
    for table in tables:
        yield from _table_problems(table, rows, ids)


def _ids(rows: object) -> frozenset[object]:
    found = rows if isinstance(rows, list) else []
    ids = (row.get("id") for row in found if isinstance(row, dict))
    return frozenset(each for each in ids if isinstance(each, str))


def _table_problems(table: Table, rows: Mapping[str, object], ids: Ids) -> Iterator[str]:
    if table.name not in rows:
        yield f"tables: {table.name} is missing; use [] where it has no rows."
        return
    found = rows[table.name]
    if not isinstance(found, list):
        yield f"tables: {table.name} is {shown(found)}; use a list of rows."
        return
    first: dict[tuple[object, ...], int] = {}
    for number, row in enumerate(found, start=1):
        place = f"{table.name} {number}"
        if not isinstance(row, dict):
            yield f"{place}: is {shown(row)}; use an object with the columns of {table.name}."
            continue
        amiss = [*_row_problems(table, row, place)]
        yield from amiss
        if not amiss:
            yield from _key_problems(table, row, place, first=first, number=number)
            yield from _dangling(table, row, place, ids=ids)
            yield from _span_problems(table, row, place)


def _row_problems(table: Table, row: Mapping[str, object], place: str) -> Iterator[str]:
    names = [column.name for column in table.columns]
    yield from _twice(place, row)
    yield from (
        f"{place}: {shown(name)} is unknown; the columns are {', '.join(names)}."
        for name in row
        if name not in names
    )
    for column in table.columns:
        if column.name not in row:
            yield f"{place}: {column.name} is missing."
            continue
        problem = value_problem(column, row[column.name])
        if problem is not None:
            yield f"{place}: {column.name} {problem}."
    yield from (
        f"{place}: {answer} is {shown(row[answer])} and {value} is {shown(row[value])}; "
        f"{value} stands there exactly when {answer} is true."
        for answer, value in table.told
        if {answer, value} <= row.keys() and row[answer] is not (row[value] is not None)
    )


def _twice(place: str, held: Mapping[str, object]) -> Iterator[str]:
    if isinstance(held, Doubled):
        yield from (f"{place}: {shown(name)} stands twice; keep one." for name in held.names)


def _key_problems(
    table: Table,
    row: Mapping[str, object],
    place: str,
    *,
    first: dict[tuple[object, ...], int],
    number: int,
) -> Iterator[str]:
    key = tuple(row[name] for name in table.key)
    earlier = first.setdefault(key, number)
    if earlier != number:
        said = ", ".join(f"{name} {shown(row[name])}" for name in table.key)
        yield f"{place}: {said} stands in {table.name} {earlier} too; each needs its own."


def _dangling(table: Table, row: Mapping[str, object], place: str, *, ids: Ids) -> Iterator[str]:
    for column in table.columns:
        value = row[column.name]
        if column.refers is None or value is None or value in ids[column.refers]:
            continue
        yield f"{place}: {column.name} is {shown(value)}; no {column.refers} has this id."


def _span_problems(table: Table, row: Mapping[str, object], place: str) -> Iterator[str]:
    for start, end in table.spans:
        begins, ends = row[start], row[end]
        if not isinstance(begins, str) or not isinstance(ends, str):
            continue
        if datetime.fromisoformat(ends) < datetime.fromisoformat(begins):
            yield f"{place}: {end} {ends} is before {start} {begins}."
