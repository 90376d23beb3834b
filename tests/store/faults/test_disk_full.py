"""What a disk that takes no more does to saves, checkpoints, backups and restores."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Self

import pytest

from afterview.actions.backups import restore
from afterview.errors import DiskFull
from afterview.store.backups import every, folder_of, keep_snapshot
from afterview.store.database import Database
from afterview.store.rescue import begin_with
from afterview.store.snapshot import read_snapshot
from afterview.store.start import close, opened
from tests.store.faults.full_disk import disk_with_room_for
from tests.store.faults.refusing import assert_fit_to_show
from tests.store.faults.saving import flaws, last_saved, save
from tests.store.sample_rows import document
from tests.store.stores import NOW, contents, filled

NO_MORE = 20_000
LARGE = 100_000
PATIENCE_SECONDS = 30
LOG_ONLY = 200_000


def saved_until_full(database: Database, *, size: int) -> int:
    """The number of the last save that was acknowledged."""
    number = last_saved(database)
    try:
        while True:
            save(database, number + 1, size=size)
            number += 1
    except DiskFull as error:
        assert_fit_to_show(str(error), database.path)
    return number


def assert_nothing_lost(path: Path, acknowledged: int) -> None:
    """After a restart everything acknowledged is whole."""
    close(path)
    database = opened(path)
    assert last_saved(database) == acknowledged
    assert flaws(database) == []


def test_a_log_that_cannot_grow_refuses_the_save_and_takes_it_once_there_is_room(
    path: Path,
) -> None:
    database = opened(path)
    with disk_with_room_for(path.stat().st_size + 100_000):
        last = saved_until_full(database, size=2000)
        assert last > 3
        assert last_saved(database) == last
        with pytest.raises(DiskFull):
            save(database, last + 1, size=2000)
    save(database, last + 1, size=2000)
    assert_nothing_lost(path, last + 1)


def test_a_checkpoint_that_does_not_fit_loses_nothing_and_the_same_process_saves_again(
    path: Path,
) -> None:
    database = opened(path)
    for number in range(1, 60):
        save(database, number, size=6000)
    with disk_with_room_for(path.stat().st_size + 4096):
        with pytest.raises(DiskFull) as refused:
            database.checkpoint()
        assert_fit_to_show(str(refused.value), path)
        assert "not saved" not in str(refused.value)
        assert last_saved(database) == 59
    save(database, 60)
    database.checkpoint()
    assert_nothing_lost(path, 60)


def test_a_checkpoint_that_a_save_sets_off_loses_nothing_acknowledged(path: Path) -> None:
    database = opened(path)
    # The engine folds its log in by itself at 16 MB, and below this limit the file runs full first.
    with disk_with_room_for(17_000_000):
        last = saved_until_full(database, size=800_000)
    found = last_saved(database)
    assert found in (last, last + 1)
    save(database, found + 1)
    assert_nothing_lost(path, found + 1)


class Sessions:
    """Some save and some read, all at once, until they are told to stop."""

    def __init__(self, database: Database, *, first: int) -> None:
        self.acknowledged: set[int] = set()
        self.unexpected: list[Exception] = []
        self._database = database
        self._numbers = iter(range(first, 10**6))
        self._over = threading.Event()
        self._saved = threading.Semaphore(0)
        works = [self._save] * 4 + [self._read] * 4
        self._threads = [threading.Thread(target=self._go_on, args=(work,)) for work in works]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        for thread in self._threads:
            thread.join()

    def save_some_more(self) -> None:
        """Return once a few more saves were acknowledged."""
        while self._saved.acquire(blocking=False):
            pass
        for _ in range(5):
            assert self._saved.acquire(timeout=PATIENCE_SECONDS), self.unexpected

    def _go_on(self, work: Callable[[], None]) -> None:
        while not self._over.is_set():
            try:
                work()
            except DiskFull:
                continue
            except Exception as error:  # noqa: BLE001 -- whatever else comes is what it looks for
                self.unexpected.append(error)

    def _save(self) -> None:
        number = next(self._numbers)
        save(self._database, number)
        self.acknowledged.add(number)
        self._saved.release()

    def _read(self) -> None:
        with self._database.read() as cursor:
            cursor.execute("select max(value), count(distinct value) from draft_edit").fetchall()


def test_sessions_that_save_and_read_while_the_disk_fills_up_go_on_once_there_is_room(
    path: Path,
) -> None:
    database = opened(path)
    for number in range(1, 40):
        save(database, number, size=2000)
    with Sessions(database, first=40) as sessions:
        for _ in range(3):
            sessions.save_some_more()
            with disk_with_room_for(path.stat().st_size + 4096):
                fold_until_full(database)
        sessions.save_some_more()
    assert sessions.unexpected == []
    close(path)
    with opened(path).read() as cursor:
        rows = cursor.execute("select revision from draft_edit").fetchall()
    assert sessions.acknowledged <= {number for (number,) in rows}


def fold_until_full(database: Database) -> None:
    """Whatever the sessions have left in the log, sooner or later it does not fit."""
    try:
        while True:
            database.checkpoint()
    except DiskFull:
        return


def test_a_backup_that_does_not_fit_is_refused_and_leaves_the_earlier_ones(path: Path) -> None:
    database = opened(path)
    first = keep_snapshot(database, reason="by-hand", now=NOW)
    for number in range(1, 20):
        save(database, number, size=6000)
    with disk_with_room_for(NO_MORE), pytest.raises(DiskFull, match="disk that holds the backups"):
        keep_snapshot(database, reason="by-hand", now=NOW)
    assert [*folder_of(path).iterdir()] == [first.path]
    keep_snapshot(database, reason="by-hand", now=NOW)
    assert len(every(path)) == 2


def test_a_restore_without_room_for_the_backup_before_it_changes_nothing(path: Path) -> None:
    database = filled(path)
    save(database, 10**6, size=LARGE)
    before = contents(database)
    with disk_with_room_for(NO_MORE), pytest.raises(DiskFull):
        restore(database, read_snapshot(document()), now=NOW)
    assert contents(database) == before


def test_a_rescue_without_room_leaves_the_bad_file_in_its_place(path: Path) -> None:
    path.write_bytes(b"no database")
    snapshot = read_snapshot(document())
    # The log of the new file fits below this limit, the file itself does not.
    with disk_with_room_for(LOG_ONLY), pytest.raises(DiskFull):
        begin_with(path, snapshot, now=NOW)
    assert [*path.parent.iterdir()] == [path]
    assert path.read_bytes() == b"no database"


def test_a_start_on_a_full_disk_says_so(path: Path) -> None:
    with disk_with_room_for(NO_MORE), pytest.raises(DiskFull) as refused:
        opened(path)
    assert_fit_to_show(str(refused.value), path)
    opened(path).ask()
