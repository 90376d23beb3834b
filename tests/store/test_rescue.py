from datetime import timedelta
from pathlib import Path

import pytest

from afterview.actions import backups as actions
from afterview.errors import DatabaseGone, Refused, RowsMissing
from afterview.store.backups import keep_snapshot
from afterview.store.ledger import Ledger
from afterview.store.rescue import begin_with, set_aside
from afterview.store.snapshot import read_snapshot
from afterview.store.start import close, opened
from tests.store.sample_rows import document
from tests.store.stores import NOW, contents, filled

NEVER_THE_SAME = b"no database at all"


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def files(path: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}


def test_file_log_and_ledger_are_set_aside_under_one_name(path: Path) -> None:
    path.write_bytes(NEVER_THE_SAME)
    beside(path, ".wal").write_bytes(b"log")
    Ledger(path).path.write_bytes(b"ledger")
    assert set_aside(path, now=NOW) == beside(path, ".damaged-20261013T163000Z")
    assert files(path) == {
        "afterview.duckdb.damaged-20261013T163000Z": NEVER_THE_SAME,
        "afterview.duckdb.damaged-20261013T163000Z.wal": b"log",
        "afterview.duckdb.damaged-20261013T163000Z.ledger.json": b"ledger",
    }


def test_what_was_set_aside_before_is_never_overwritten(path: Path) -> None:
    for content in (b"first", b"second", b"third"):
        path.write_bytes(content)
        set_aside(path, now=NOW)
    assert sorted(files(path).values()) == [b"first", b"second", b"third"]


def test_nothing_there_is_nothing_to_set_aside(path: Path) -> None:
    assert set_aside(path, now=NOW) is None


def test_a_sound_file_that_was_set_aside_still_opens_with_its_log(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    aside = set_aside(path, now=NOW)
    assert aside is not None
    assert contents(opened(aside)) == before
    close(aside)


def test_a_damaged_file_makes_way_to_the_newest_backup(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    backup = keep_snapshot(database, reason="by-hand", now=NOW)
    keep_snapshot(database, reason="by-hand", now=NOW + timedelta(hours=1)).path.write_text("bad")
    close(path)
    path.write_bytes(NEVER_THE_SAME)
    done = actions.rescue_with_backup(path, now=NOW)
    assert done.backup == backup
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == NEVER_THE_SAME
    assert contents(opened(path)) == before


def test_a_file_that_is_gone_comes_back_from_the_newest_backup(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    keep_snapshot(database, reason="by-hand", now=NOW)
    close(path)
    path.unlink()
    with pytest.raises(DatabaseGone):
        opened(path)
    done = actions.rescue_with_backup(path, now=NOW)
    assert done.set_aside is None
    assert contents(opened(path)) == before


def test_a_database_that_was_moved_away_while_open_can_begin_anew(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    elsewhere = path.rename(path.with_name("elsewhere.duckdb"))
    actions.rescue_with_nothing(path, now=NOW)
    with pytest.raises(DatabaseGone, match="was closed meanwhile"):
        contents(database)
    assert actions.check(opened(path)).counts["contact"] == 0
    assert contents(opened(elsewhere)) == before
    close(elsewhere)


def test_without_a_good_backup_the_file_stays_where_it_is(path: Path) -> None:
    path.write_bytes(NEVER_THE_SAME)
    with pytest.raises(Refused, match="no backup that reads back"):
        actions.rescue_with_backup(path, now=NOW)
    assert files(path) == {path.name: NEVER_THE_SAME}


def test_an_empty_beginning_sets_the_old_file_aside(path: Path) -> None:
    path.write_bytes(NEVER_THE_SAME)
    done = actions.rescue_with_nothing(path, now=NOW)
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == NEVER_THE_SAME
    assert actions.check(opened(path)).is_sound


def test_a_folder_in_the_place_of_the_database_is_set_aside_too(path: Path) -> None:
    path.mkdir()
    (path / "mine.txt").write_text("mine")
    done = actions.rescue_with_nothing(path, now=NOW)
    assert done.set_aside is not None
    assert (done.set_aside / "mine.txt").read_text() == "mine"


def test_a_new_beginning_leaves_nothing_half_done_beside_it(path: Path) -> None:
    beside(path, ".new").write_bytes(b"an attempt that was cut short")
    begin_with(path, read_snapshot(document()), now=NOW)
    assert sorted(files(path)) == ["afterview.duckdb", "afterview.duckdb.ledger.json"]


def test_the_new_database_has_a_ledger_of_its_own(path: Path) -> None:
    filled(path)
    close(path)
    path.write_bytes(NEVER_THE_SAME)
    begin_with(path, None, now=NOW)
    opened(path)
    close(path)
    path.unlink()
    with pytest.raises(DatabaseGone):
        opened(path)


def test_a_person_may_go_on_without_the_missing_saves(path: Path) -> None:
    database = filled(path)
    with database.read() as cursor:
        [(database_id, saves)] = cursor.execute("select * from save_count").fetchall()
    close(path)
    Ledger(path).note(database_id, saves + 3)
    with pytest.raises(RowsMissing, match="3 of 4 saves are missing"):
        opened(path)
    actions.go_on(path)
    assert actions.check(opened(path)).counts["contact"] == 1
