"""A snapshot of each earlier version, as that version wrote it, restores in this one."""

import json
from pathlib import Path

import pytest

from afterview.store import migrate, snapshot
from tests.store.sample_rows import sample

WRITTEN = sorted(Path(__file__).with_name("snapshots").glob("*.json"))


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_what_an_earlier_version_kept_is_all_there(path: Path) -> None:
    before = json.loads(path.read_bytes())["tables"]
    after = snapshot.read_snapshot(path.read_bytes()).rows
    for name, rows in before.items():
        for row, kept in zip(rows, after[name], strict=True):
            assert {column: kept[column] for column in row} == row
    assert set(after) == set(sample())


def test_there_is_one_of_each_version_from_the_second_on() -> None:
    assert [path.stem for path in WRITTEN] == [step.name for step in migrate.steps()[1:-1]]
