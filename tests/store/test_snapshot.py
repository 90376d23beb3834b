import json
import threading
from datetime import datetime, timedelta
from itertools import takewhile
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings

from afterview.store import migrate
from afterview.store.columns import Kind
from afterview.store.snapshot import Snapshot, load, read_snapshot, to_snapshot
from afterview.store.start import opened
from afterview.store.tables import TABLES
from tests.store.any_rows import any_tables
from tests.store.sample_rows import Tables, document, sample, uid
from tests.store.stores import NOW, contents, filled

SNAPSHOTS = 8
HOSTILE = [
    "",
    "two\nlines\tand\rmore",
    "NUL\0 bell\a escape\x1b",
    "\u202eright to left\u202c",
    "👩🏽‍💻 é é \ufeff\ufffe",
    "line\u2028paragraph\u2029",
    '"quoted" \\u0041 \\',
    "<script>alert(1)</script> $x$ :red[x] =1+1",
    "long " * 20_000,
]


def test_what_comes_out_goes_in_again_unchanged(path: Path) -> None:
    database = filled(path)
    whole = contents(database)
    assert json.loads(whole)["tables"] == sample()
    with database.write() as cursor:
        load(cursor, read_snapshot(whole))
    assert contents(database) == whole


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:20]))
def test_a_text_is_kept_exactly_as_typed(path: Path, text: str) -> None:
    tables = sample()
    tables["question"][0] |= {"text": text, "competencies": [text, "x"]}
    kept = json.loads(contents(filled(path, tables)))["tables"]["question"][0]
    assert kept["text"] == text
    assert kept["competencies"] == [text, "x"]


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(tables=any_tables())
def test_any_rows_that_are_found_good_can_be_stored_and_come_out_the_same(
    scratch: duckdb.DuckDBPyConnection, tables: Tables
) -> None:
    snapshot = read_snapshot(document(tables))
    load(scratch, snapshot)
    once = to_snapshot(scratch, made_at=NOW)
    load(scratch, read_snapshot(once))
    assert to_snapshot(scratch, made_at=NOW) == once
    stored = json.loads(once)["tables"]
    assert {name: len(rows) for name, rows in stored.items()} == snapshot.counts()
    for table in TABLES:
        columns = [column.name for column in table.columns if column.kind is not Kind.INSTANT]
        assert by_key(stored[table.name], columns) == by_key(tables[table.name], columns)


def by_key(rows: list[dict[str, object]], columns: list[str]) -> list[str]:
    return sorted(json.dumps({name: row[name] for name in columns}) for row in rows)


def test_the_order_of_rows_does_not_depend_on_when_they_were_stored(path: Path) -> None:
    tables = sample()
    tables["contact"] = [tables["contact"][0] | {"id": uid(number)} for number in (30, 8, 20)]
    first = contents(filled(path, tables))
    tables["contact"].reverse()
    assert contents(filled(path, tables)) == first
    ids = [row["id"] for row in json.loads(first)["tables"]["contact"]]
    assert ids == sorted(ids)


def test_it_says_which_schema_it_has_and_when_it_was_made(path: Path) -> None:
    with opened(path).read() as cursor:
        whole = to_snapshot(cursor, made_at=NOW)
    head = json.loads(whole)
    assert head["schema"] == migrate.steps()[-1].name
    assert read_snapshot(whole).made_at == NOW
    assert "save_count" not in head["tables"]
    assert "schema_migration" not in head["tables"]


def test_one_row_stands_on_one_line(path: Path) -> None:
    tables = sample()
    lines = contents(filled(path, tables)).decode().splitlines()
    rows = [
        json.loads(line.rstrip(",")) for line in lines if line.startswith("{") and len(line) > 1
    ]
    assert len(rows) == sum(len(each) for each in tables.values())


def test_saves_meanwhile_are_in_every_table_of_it_or_in_none(path: Path) -> None:
    database = filled(path)
    is_enough = threading.Event()

    def save_pairs() -> None:
        for number in takewhile(lambda _: not is_enough.is_set(), range(100, 5_000)):
            with database.write() as cursor:
                cursor.execute(
                    "insert into draft values ($id, null, null, $now, $now, null, null)",
                    {"id": uid(number), "now": NOW},
                )
                cursor.execute("insert into draft_field values ($id, 'a', '')", {"id": uid(number)})

    saver = threading.Thread(target=save_pairs)
    saver.start()
    sizes: set[int] = set()
    try:
        while len(sizes) < SNAPSHOTS and saver.is_alive():
            tables = json.loads(contents(database))["tables"]
            sizes.add(len(tables["draft"]))
            assert len(tables["draft_field"]) == len(tables["draft"])
    finally:
        is_enough.set()
        saver.join()
    assert len(sizes) == SNAPSHOTS


def test_a_load_that_fails_leaves_everything_as_it_was(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    tables = sample()
    snapshot = Snapshot(NOW, tables | {"rating": tables["rating"] * 2})
    with pytest.raises(duckdb.ConstraintException), database.write() as cursor:
        load(cursor, snapshot)
    assert contents(database) == before


def test_twenty_thousand_rows_are_loaded_within_seconds(path: Path) -> None:
    tables = sample()
    edit = tables["draft_edit"][0]
    tables["draft_edit"] = [edit | {"revision": number} for number in range(20_000)]
    database = opened(path)
    snapshot = read_snapshot(document(tables))
    with database.write() as cursor:
        before = clock(cursor)
        load(cursor, snapshot)
        assert clock(cursor) - before < timedelta(seconds=5)


def clock(cursor: duckdb.DuckDBPyConnection) -> datetime:
    [(now,)] = cursor.execute("select get_current_timestamp()::varchar").fetchall()
    return datetime.fromisoformat(now)
