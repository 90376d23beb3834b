import json
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from afterview.errors import SnapshotRejected
from afterview.store import backups
from afterview.store.backups import (
    BY_HAND,
    after_review,
    content_of,
    every,
    keep_snapshot,
    newest_good,
)
from afterview.store.start import close, opened
from afterview.store.strict_json import MOST_BYTES
from tests.store.sample_rows import sample
from tests.store.stores import NOW, contents, filled

HOUR = timedelta(hours=1)


def test_a_backup_holds_the_whole_database(path: Path) -> None:
    database = filled(path)
    backup = keep_snapshot(database, reason="by-hand", now=NOW)
    assert backup.path.read_bytes() == contents(database)
    assert backup.snapshot().counts() == {name: len(rows) for name, rows in sample().items()}


def test_a_name_tells_the_database_the_time_and_the_reason_and_sorts_by_time(path: Path) -> None:
    database = opened(path)
    times = [NOW - HOUR, NOW, NOW + timedelta(microseconds=1)]
    made = [keep_snapshot(database, reason="by-hand", now=now) for now in times]
    names = [backup.path.name for backup in made]
    assert names[1] == "afterview-20261013T163000.000000Z-by-hand.json"
    assert names == sorted(names)
    assert every(path) == tuple(reversed(made))


def test_two_backups_at_the_same_moment_are_two_files(path: Path) -> None:
    database = opened(path)
    made = [keep_snapshot(database, reason="by-hand", now=NOW) for _ in range(2)]
    assert made[0].made_at < made[1].made_at
    assert every(path) == tuple(reversed(made))


def test_only_the_owner_may_read_backups(path: Path) -> None:
    backup = keep_snapshot(opened(path), reason="by-hand", now=NOW)
    assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_nothing_but_backups_is_left_in_the_folder(path: Path) -> None:
    backup = keep_snapshot(opened(path), reason="by-hand", now=NOW)
    assert [*backup.path.parent.iterdir()] == [backup.path]


def test_what_an_earlier_attempt_left_behind_is_no_hindrance(path: Path) -> None:
    database = opened(path)
    folder = backups.folder_of(path)
    folder.mkdir()
    (folder / ".new").write_text("half a snapshot")
    backup = keep_snapshot(database, reason="by-hand", now=NOW)
    assert [*folder.iterdir()] == [backup.path]
    assert newest_good(path) == (backup, backup.snapshot())


def test_a_review_is_backed_up_at_most_once_an_hour(path: Path) -> None:
    database = opened(path)
    assert after_review(database, now=NOW) is not None
    assert after_review(database, now=NOW + HOUR - timedelta(seconds=1)) is None
    assert after_review(database, now=NOW + HOUR) is not None


def test_a_backup_for_another_reason_does_not_stand_in_for_that_of_a_review(path: Path) -> None:
    database = opened(path)
    keep_snapshot(database, reason="by-hand", now=NOW)
    assert after_review(database, now=NOW) is not None


def test_a_clock_that_was_set_back_does_not_stop_the_backups(path: Path) -> None:
    database = opened(path)
    after_review(database, now=NOW + 1000 * HOUR)
    assert after_review(database, now=NOW) is not None


def test_old_backups_go_and_strangers_stay(path: Path) -> None:
    database = opened(path)
    folder = backups.folder_of(path)
    for hours in range(6):
        keep_snapshot(database, reason="by-hand", now=NOW - HOUR * (6 - hours))
    strangers = [folder / "notes.txt", folder / "afterview-2026.json"]
    other = folder / "afterview-demo-20200101T000000.000000Z-review.json"
    never = folder / "afterview-20269999T999999.000000Z-review.json"
    for stranger in (*strangers, other, never):
        stranger.write_text("mine")
    last = keep_snapshot(database, reason="by-hand", now=NOW)
    assert len(every(path)) == 3
    assert every(path)[0] == last
    assert all(stranger.exists() for stranger in (*strangers, other, never))


def test_the_last_three_made_by_hand_stay_however_much_follows(path: Path) -> None:
    database = filled(path)
    by_hand = [
        keep_snapshot(database, reason=BY_HAND, now=NOW + timedelta(minutes=number))
        for number in range(5)
    ]
    for number in range(10, 16):
        keep_snapshot(database, reason="before-import", now=NOW + timedelta(minutes=number))
    assert [each for each in every(path) if each.reason == BY_HAND] == by_hand[:1:-1]


def test_the_one_just_written_stays_whatever_the_clock_said_before(path: Path) -> None:
    database = opened(path)
    for hours in range(4):
        keep_snapshot(database, reason="by-hand", now=NOW + HOUR * (1 + hours))
    assert keep_snapshot(database, reason="by-hand", now=NOW) in every(path)


def test_the_newest_good_one_is_the_newest_that_reads_back(path: Path) -> None:
    database = opened(path)
    made = [keep_snapshot(database, reason="by-hand", now=NOW + HOUR * n) for n in range(3)]
    made[2].path.write_bytes(made[2].path.read_bytes()[:-20])
    whole = json.loads(made[1].path.read_bytes())
    made[1].path.write_text(json.dumps(whole | {"tables": {}}))
    assert newest_good(path) == (made[0], made[0].snapshot())
    assert every(path)[0] == made[2]


def test_without_a_folder_there_is_no_backup(path: Path) -> None:
    assert every(path) == ()
    assert newest_good(path) is None


def test_a_backup_needs_no_database_to_be_read(path: Path) -> None:
    backup = keep_snapshot(filled(path), reason="by-hand", now=NOW)
    close(path)
    path.write_text("overwritten")
    assert newest_good(path) == (backup, backup.snapshot())


def test_a_file_too_large_is_not_even_opened(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    large.chmod(0)
    with pytest.raises(SnapshotRejected, match="201 MB"):
        content_of(large)


def test_a_file_that_cannot_be_read_is_refused_by_its_name(tmp_path: Path) -> None:
    for name in ("gone.json", "."):
        with pytest.raises(SnapshotRejected) as refused:
            content_of(tmp_path / name)
        assert str(tmp_path) not in str(refused.value).replace(f"{tmp_path.name} cannot", "")
