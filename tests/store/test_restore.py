from pathlib import Path

import pytest

from afterview.actions.backups import back_up, restore
from afterview.errors import SnapshotRejected
from afterview.store.backups import every
from afterview.store.snapshot import Snapshot, read_snapshot
from afterview.store.start import close, opened
from tests.store.sample_rows import document, sample
from tests.store.stores import NOW, contents, filled


def whole() -> Snapshot:
    return read_snapshot(document())


def emptied() -> Snapshot:
    return read_snapshot(document({name: [] for name in sample()}))


def test_a_restore_replaces_everything_and_says_how_much(path: Path) -> None:
    database = opened(path)
    done = restore(database, whole(), now=NOW)
    assert done.counts == {name: len(rows) for name, rows in sample().items()}
    assert contents(database) == contents(filled(path))


def test_a_restore_is_undone_by_restoring_the_backup_that_it_names(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    done = restore(database, emptied(), now=NOW)
    assert contents(database) != before
    assert done.undo.reason == "before-restore"
    restore(database, done.undo.snapshot(), now=NOW)
    assert contents(database) == before


def test_a_restored_database_is_still_there_after_a_restart(path: Path) -> None:
    database = opened(path)
    restore(database, whole(), now=NOW)
    before = contents(database)
    close(path)
    assert contents(opened(path)) == before


def test_a_snapshot_that_is_refused_leaves_the_database_and_the_backups_alone(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    tables = sample()
    tables["question"][0]["handled"] = 9
    with pytest.raises(SnapshotRejected):
        restore(database, read_snapshot(document(tables)), now=NOW)
    assert contents(database) == before
    assert every(path) == ()


def test_a_backup_by_hand_restores_to_the_same(path: Path) -> None:
    database = filled(path)
    before = contents(database)
    backup = back_up(database, now=NOW)
    restore(database, emptied(), now=NOW)
    restore(database, backup.snapshot(), now=NOW)
    assert contents(database) == before
