"""Any snapshot that is right, drawn from the description of the tables."""

import json
from typing import Any

from hypothesis import strategies as st

from afterview.store.columns import Column, Kind, Table
from afterview.store.tables import TABLES
from tests.store.sample_rows import Tables

MOST_ROWS = 2
WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
IDS = st.uuids().map(str)
BITS = {Kind.NUMBER: 31, Kind.LONG_NUMBER: 63}


@st.composite
def any_tables(draw: st.DrawFn) -> Tables:
    """Up to two rows in each table, every reference held."""
    ids = {
        table.name: draw(st.lists(IDS, max_size=MOST_ROWS, unique=True))
        for table in TABLES
        if table.key == ("id",)
    }
    # Whoever must refer to a table without rows can have none either, and so on.
    for _ in TABLES:
        ids |= {name: [] for name in ids if _lacks_a_parent(name, ids)}
    return {table.name: _rows(draw, table, ids) for table in TABLES}


def _lacks_a_parent(name: str, ids: dict[str, list[str]]) -> bool:
    [table] = [table for table in TABLES if table.name == name]
    return any(each.refers and each.required and not ids[each.refers] for each in table.columns)


def _rows(draw: st.DrawFn, table: Table, ids: dict[str, list[str]]) -> list[dict[str, Any]]:
    if _lacks_a_parent(table.name, ids):
        return []
    wanted = ids.get(table.name, [""] * draw(st.integers(0, MOST_ROWS)))
    rows = [
        {column.name: _value(draw, column, ids) for column in table.columns} | _own_id(table, own)
        for own in wanted
    ]
    for row in rows:
        for start, end in table.spans:
            if row[start] and row[end]:
                row[start], row[end] = sorted((str(row[start]), str(row[end])))
        for answer, value in table.told:
            row[answer] = row[value] is not None
    return list({tuple(row[name] for name in table.key): row for row in rows}.values())


def _own_id(table: Table, own: str) -> dict[str, str]:
    return {"id": own} if table.key == ("id",) else {}


def _value(draw: st.DrawFn, column: Column, ids: dict[str, list[str]]) -> object:
    if not column.required and (draw(st.booleans()) or (column.refers and not ids[column.refers])):
        return None
    if column.refers:
        return draw(st.sampled_from(ids[column.refers]))
    if column.allowed:
        return draw(st.sampled_from(column.allowed))
    if column.filled:
        return draw(WORDS.filter(lambda words: words.strip(" ") != ""))
    return draw(_of_kind(column))


def _of_kind(column: Column) -> st.SearchStrategy[object]:
    if column.kind in BITS:
        most = 2 ** BITS[column.kind] - 1
        least = -most if column.least is None else column.least
        return st.integers(least, most if column.most is None else column.most)
    kinds: dict[Kind, st.SearchStrategy[object]] = {
        Kind.ID: IDS,
        Kind.TEXT: WORDS,
        Kind.JSON: WORDS.map(json.dumps),
        Kind.TEXTS: st.lists(WORDS, max_size=3),
        Kind.ZONE: st.sampled_from(("UTC", "Europe/Berlin", "Asia/Kathmandu")),
        Kind.YES_NO: st.booleans(),
        Kind.DAY: st.dates().map(str),
        Kind.INSTANT: st.datetimes().map(lambda instant: instant.isoformat()),
    }
    return kinds[column.kind]
