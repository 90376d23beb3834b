"""How many saves a database has seen: what is told from memory is what the file says."""

import threading
from pathlib import Path
from uuid import UUID

import duckdb
import pytest

from afterview.actions.backups import restore
from afterview.errors import DiskFull, StoreError
from afterview.store.database import Database
from afterview.store.erase_file import rewrite_database
from afterview.store.snapshot import read_snapshot
from afterview.store.start import close, opened
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Rows
from tests.store.faults.full_disk import FULL, disk_with_room_for
from tests.store.faults.saving import save
from tests.store.sample_rows import document
from tests.store.stores import NOW, filled

READERS = 4
SAVES = 40


def in_the_file(database: Database) -> tuple[UUID, int]:
    with database.read() as cursor:
        [(database_id, saves)] = cursor.execute("select * from save_count").fetchall()
    return database_id, saves


def stored_but_failed(database: Database) -> None:
    """A save whose commit is on the disk by the time that it is said to have failed."""
    with database.write() as cursor:
        cursor.execute("update save_count set saves = saves + 1")
        cursor.commit()
        raise ConnectionError


def nothing(_cursor: object, _rows: Rows) -> Rows:
    return {table.name: [] for table in TABLES}


def test_each_save_counts_and_a_read_does_not(path: Path) -> None:
    database = opened(path)
    first = database.saves()
    assert first == database.saves() == in_the_file(database)
    save(database, 1)
    assert database.saves() == in_the_file(database) == (first[0], first[1] + 1)


def test_a_save_that_was_undone_does_not_count(path: Path) -> None:
    database = filled(path)
    before = database.saves()
    with pytest.raises(duckdb.ConstraintException), database.write() as cursor:
        cursor.execute("insert into contact select * from contact")
    assert database.saves() == in_the_file(database) == before


def test_a_commit_that_found_no_room_does_not_count_and_the_next_one_does(path: Path) -> None:
    database = opened(path)
    before = database.saves()
    with disk_with_room_for(FULL), pytest.raises(DiskFull):
        save(database, 1)
    assert database.saves() == in_the_file(database) == before
    save(database, 1)
    assert database.saves() == in_the_file(database) != before


def test_a_commit_that_is_on_the_disk_counts_though_it_failed(path: Path) -> None:
    database = filled(path)
    before = database.saves()
    with pytest.raises(ConnectionError):
        stored_but_failed(database)
    assert database.saves() == in_the_file(database) == (before[0], before[1] + 1)


def test_a_restored_snapshot_counts(path: Path) -> None:
    database = filled(path)
    before = database.saves()
    restore(database, read_snapshot(document()), now=NOW)
    assert database.saves() == in_the_file(database) != before


def test_a_file_that_took_the_place_of_another_is_another_database(path: Path) -> None:
    database = filled(path)
    before = database.saves()
    rewrite_database(database, nothing)
    assert database.saves() == in_the_file(database)
    assert database.saves()[0] != before[0]


def test_a_file_that_could_not_take_the_place_is_asked_again(path: Path) -> None:
    database = filled(path)
    before = database.saves()
    with disk_with_room_for(FULL), pytest.raises(StoreError):
        rewrite_database(database, nothing)
    assert database.saves() == in_the_file(database) == before


def test_a_file_opened_again_is_asked_again(path: Path) -> None:
    database = filled(path)
    before = database.saves()
    close(path)
    assert opened(path).saves() == before


def test_nobody_who_asks_while_others_save_is_told_fewer_than_were_acknowledged(
    path: Path,
) -> None:
    database = opened(path)
    acknowledged, too_few = [database.saves()[1]], []
    is_over = threading.Event()

    def ask() -> None:
        while not is_over.is_set():
            least = acknowledged[-1]
            told = database.saves()[1]
            if told < least:
                too_few.append((told, least))

    readers = [threading.Thread(target=ask) for _ in range(READERS)]
    for reader in readers:
        reader.start()
    for number in range(1, SAVES + 1):
        save(database, number)
        acknowledged.append(acknowledged[0] + number)
        with pytest.raises(ConnectionError), database.write():
            raise ConnectionError
    is_over.set()
    for reader in readers:
        reader.join()
    assert too_few == []
    assert database.saves() == in_the_file(database)
