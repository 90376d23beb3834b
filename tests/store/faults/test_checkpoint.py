import threading
from pathlib import Path

from afterview.store.database import Database
from afterview.store.start import close, opened
from tests.store.faults.saving import flaws, last_saved, save


def replace_every_text(database: Database) -> None:
    with database.write() as cursor:
        cursor.execute("update draft_field set value = value")


def test_a_session_that_reads_what_was_just_replaced_does_not_fail_the_checkpoint(
    path: Path,
) -> None:
    database = opened(path)
    for number in range(1, 10):
        save(database, number)
    with database.read() as reading:
        reading.begin()
        reading.execute("select count(*) from draft_field").fetchall()
        replace_every_text(database)
        database.checkpoint()
    database.checkpoint()
    assert flaws(database) == []


def test_many_readers_never_fail_a_checkpoint_nor_does_it_fail_them(path: Path) -> None:
    database = opened(path)
    for number in range(1, 30):
        save(database, number, size=2000)
    over = threading.Event()
    unexpected: list[Exception] = []

    def read() -> None:
        try:
            while not over.is_set():
                last_saved(database)
                flaws(database)
        except Exception as error:  # noqa: BLE001 -- whatever comes is what it looks for
            unexpected.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for _ in range(20):
        replace_every_text(database)
        database.checkpoint()
    over.set()
    for reader in readers:
        reader.join()
    assert unexpected == []
    close(path)
    assert flaws(opened(path)) == []
