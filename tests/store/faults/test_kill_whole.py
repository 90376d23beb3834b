"""Killed while everything is replaced: what is found afterwards is the old or the new, whole."""

import json
import shutil
from pathlib import Path

import duckdb
import pytest

from afterview.actions.backups import check
from afterview.store import migrate
from afterview.store.catalog import described
from afterview.store.snapshot import load, read_snapshot
from afterview.store.start import close, opened
from afterview.store.whole_tables import Rows, replace_rows
from tests.store.faults.chance import seeded
from tests.store.faults.killing import FEW, MANY, killed_at_random
from tests.store.faults.processes import child
from tests.store.faults.replacing import WAYS, halves, numbered, standing
from tests.store.test_earlier_snapshots import WRITTEN

SECONDS = 2.0
# Saves and migrations have their own share of the kills.
SHARES = [FEW // 4, pytest.param(MANY // 4, marks=pytest.mark.long)]


@pytest.mark.parametrize("kills", SHARES, ids=["few", "many"])
@pytest.mark.parametrize("way", WAYS)
def test_every_acknowledged_step_is_found_whole(path: Path, way: str, kills: int) -> None:
    chance = seeded(len(way))
    with opened(path).write() as cursor:
        load(cursor, numbered(0))
    close(path)
    stored = 0
    for _ in range(kills):
        with child(way, path) as process:
            acknowledged = max(stored, killed_at_random(process, chance, within=SECONDS))
        database = opened(path)
        stored = standing(database)
        assert acknowledged <= stored <= acknowledged + 1
        assert halves(database) == 0
        report = check(database)
        assert report.is_sound, report.problems
        close(path)
    assert stored > 0


@pytest.mark.parametrize("kills", SHARES, ids=["few", "many"])
def test_a_start_that_is_killed_while_it_migrates_loses_nothing(path: Path, kills: int) -> None:
    earlier = path.with_name("earlier.duckdb")
    rows = read_snapshot(WRITTEN[-1].read_bytes()).counts()
    made_earlier(earlier)
    chance = seeded(1)
    for _ in range(kills):
        shutil.copy(earlier, path)
        with child("start", path) as process:
            killed_at_random(process, chance, within=SECONDS)
        report = check(opened(path))
        assert report.is_sound, report.problems
        assert report.counts == rows
        close(path)
        for each in path.parent.glob(f"{path.name}.*"):
            each.unlink()


def made_earlier(path: Path) -> None:
    """A database as the version before this one left it."""
    newest = WRITTEN[-1]
    with duckdb.connect(path) as cursor:
        for step in migrate.steps():
            if step.name <= newest.stem:
                migrate.apply(cursor, step)
        tables = described(cursor)
        replace_rows(cursor, tables, rows_at(newest, cursor))


def rows_at(snapshot: Path, cursor: duckdb.DuckDBPyConnection) -> Rows:
    """The rows of the snapshot as they stand in it."""
    tables: Rows = json.loads(snapshot.read_bytes())["tables"]
    return {table.name: tables[table.name] for table in described(cursor)}
