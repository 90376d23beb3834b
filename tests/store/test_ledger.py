from pathlib import Path
from uuid import UUID

import duckdb
import pytest

from afterview.store.ledger import Ledger
from afterview.store.start import close, opened
from tests.store.stores import contents, filled

OURS = UUID(int=1)
OTHERS = UUID(int=2)


def test_what_was_noted_of_one_database_says_nothing_of_another(path: Path) -> None:
    ledger = Ledger(path)
    ledger.note(OURS, 7)
    assert ledger.acknowledged(OURS) == 7
    assert ledger.acknowledged(OTHERS) == 0


def test_every_save_is_noted_and_a_read_is_not(path: Path) -> None:
    database = filled(path)
    contents(database)
    with database.read() as cursor:
        [(database_id, saves)] = cursor.execute("select * from save_count").fetchall()
    assert saves == 1
    assert Ledger(path).acknowledged(database_id) == 1


def test_a_save_that_was_undone_is_not_noted(path: Path) -> None:
    database = filled(path)
    with pytest.raises(duckdb.ConstraintException), database.write() as cursor:
        cursor.execute("insert into contact select * from contact")
    with database.read() as cursor:
        [(database_id, saves)] = cursor.execute("select * from save_count").fetchall()
    assert saves == Ledger(path).acknowledged(database_id) == 1


@pytest.mark.parametrize(
    "content", ["", "[]", "7", '{"database": 1}', '{"database": "x", "saves": 9}', "{", "\0"]
)
def test_a_ledger_that_does_not_read_asks_for_nothing(path: Path, content: str) -> None:
    database = filled(path)
    before = contents(database)
    close(path)
    Ledger(path).path.write_text(content, "utf-8")
    assert contents(opened(path)) == before


def test_a_ledger_that_cannot_be_written_does_not_fail_the_save(path: Path) -> None:
    database = filled(path)
    Ledger(path).path.unlink()
    Ledger(path).path.mkdir()
    with database.write() as cursor:
        cursor.execute("update save_count set saves = saves")
    with database.read() as cursor:
        assert cursor.execute("select saves from save_count").fetchall() == [(2,)]
