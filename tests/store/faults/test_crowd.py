import threading
from pathlib import Path

import pytest

from afterview.store.start import opened
from tests.store.faults.saving import flaws, save


@pytest.mark.parametrize(
    ("sessions", "saves"),
    [(20, 10), pytest.param(100, 20, marks=pytest.mark.long)],
    ids=["twenty", "hundred"],
)
def test_many_sessions_save_at_once_without_an_error_or_a_loss(
    path: Path, sessions: int, saves: int
) -> None:
    database = opened(path)
    errors: list[Exception] = []

    def session(number: int) -> None:
        try:
            for nth in range(saves):
                save(database, 1 + number * saves + nth)
                with database.read() as cursor:
                    cursor.execute("select count(*) from draft").fetchall()
        except Exception as error:  # noqa: BLE001 -- whatever comes is what the test is for
            errors.append(error)

    threads = [threading.Thread(target=session, args=(number,)) for number in range(sessions)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert flaws(database) == []
    with database.read() as cursor:
        assert cursor.execute("select count(*) from draft").fetchall() == [(sessions * saves,)]
        assert cursor.execute("select saves from save_count").fetchall() == [(sessions * saves,)]
