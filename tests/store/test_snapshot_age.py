import json
from pathlib import Path

import pytest

from afterview.errors import SnapshotRejected
from afterview.store.snapshot import read_snapshot
from tests.store.earlier import AFTER, BEFORE, add_step, earlier_steps
from tests.store.sample_rows import Tables, document, sample


@pytest.fixture
def updated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    earlier_steps(tmp_path / "steps", monkeypatch)
    add_step(tmp_path / "steps")


def before() -> Tables:
    tables = sample()
    del tables["interview"][0]["note"]
    return tables


@pytest.mark.usefixtures("updated")
def test_an_earlier_snapshot_goes_through_the_steps_that_came_after_it() -> None:
    snapshot = read_snapshot(document(before(), schema=BEFORE))
    expected = sample()
    expected["interview"][0]["note"] = "none yet"
    assert json.loads(json.dumps(snapshot.rows)) == expected


@pytest.mark.usefixtures("updated")
def test_todays_snapshot_is_taken_as_it_is() -> None:
    assert read_snapshot(document(sample(), schema=AFTER)).rows == sample()


@pytest.mark.usefixtures("updated")
@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        ("note", "", '"note" is unknown; the columns are id, '),
        ("stage", 7, "interview 1: stage is 7; use a text."),
        ("stage", "wizardry", f"breaks a rule of its own version ({BEFORE})"),
        ("zone", "Mars/Olympus", 'interview 1: zone is "Mars/Olympus"; use a time zone'),
    ],
)
def test_an_earlier_snapshot_is_checked_by_the_rules_of_its_own_time(
    column: str, value: object, sentence: str
) -> None:
    tables = before()
    tables["interview"][0][column] = value
    with pytest.raises(SnapshotRejected) as refused:
        read_snapshot(document(tables, schema=BEFORE))
    assert sentence in str(refused.value)
