from pathlib import Path

import pytest

from afterview.errors import DatabaseDamaged, DatabaseGone, RowsMissing, StoreError
from afterview.store.database import Database
from afterview.store.start import close, opened
from tests.store.faults.chance import seeded
from tests.store.faults.refusing import (
    ENDINGS,
    assert_fit_to_show,
    assert_refused,
    bytes_of,
)
from tests.store.faults.saving import flaws, last_saved, save


def assert_not_saved(database: Database, number: int) -> None:
    with pytest.raises(DatabaseGone) as refused:
        save(database, number)
    assert_fit_to_show(str(refused.value), database.path)
    with pytest.raises(DatabaseGone):
        database.ask()


def test_a_file_moved_away_while_it_is_open_takes_no_more_saves_until_it_is_back(
    path: Path,
) -> None:
    database = opened(path)
    save(database, 1)
    elsewhere = path.rename(path.with_name("elsewhere.duckdb"))
    assert_not_saved(database, 2)
    assert not path.exists()
    elsewhere.rename(path)
    save(database, 2)
    close(path)
    assert last_saved(opened(path)) == 2


def test_a_file_that_another_one_took_the_place_of_takes_no_more_saves(path: Path) -> None:
    database = opened(path)
    save(database, 1)
    path.rename(path.with_name("elsewhere.duckdb"))
    path.write_bytes(b"another one")
    assert_not_saved(database, 2)
    assert path.read_bytes() == b"another one"


def test_a_file_deleted_while_it_is_open_takes_no_more_saves(path: Path) -> None:
    database = opened(path)
    save(database, 1)
    path.unlink()
    assert_not_saved(database, 2)


def test_a_file_that_was_there_and_is_gone_is_not_silently_begun_anew(path: Path) -> None:
    save(opened(path), 1)
    close(path)
    path.unlink()
    sentence = assert_refused(path, DatabaseGone)
    assert "no longer in its place" in sentence
    assert not path.exists()


@pytest.fixture
def cut_short(path: Path) -> Path:
    """A database with ten saves in its log, as it lies after a sudden end."""
    database = opened(path)
    for number in range(1, 11):
        save(database, number)
    copy = path.with_name("copied.duckdb")
    for ending in ENDINGS:
        content = path.with_name(path.name + ending).read_bytes()
        copy.with_name(copy.name + ending).write_bytes(content)
    return copy


def log_of(path: Path) -> Path:
    return path.with_name(path.name + ".wal")


def test_after_a_sudden_end_everything_in_the_log_is_there(cut_short: Path) -> None:
    database = opened(cut_short)
    assert last_saved(database) == 10
    assert flaws(database) == []
    close(cut_short)


def test_a_log_that_is_lost_is_noticed(cut_short: Path) -> None:
    log_of(cut_short).unlink()
    sentence = assert_refused(cut_short, RowsMissing)
    assert sentence.startswith("10 of 10 saves are missing from copied.duckdb")


def test_a_log_that_is_emptied_is_noticed(cut_short: Path) -> None:
    log_of(cut_short).write_bytes(b"")
    assert_refused(cut_short, RowsMissing)


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9])
def test_a_log_that_was_cut_is_noticed_and_left_as_it_is(cut_short: Path, part: float) -> None:
    log = log_of(cut_short)
    log.write_bytes(log.read_bytes()[: int(log.stat().st_size * part)])
    assert "saves are missing" in assert_refused(cut_short, RowsMissing)


def test_a_wrong_bit_in_the_log_is_never_passed_over(cut_short: Path) -> None:
    sound = log_of(cut_short).read_bytes()
    chance = seeded(3)
    for _ in range(12):
        place = chance.randrange(len(sound))
        wrong = bytes([sound[place] ^ (1 << chance.randrange(8))])
        log_of(cut_short).write_bytes(sound[:place] + wrong + sound[place + 1 :])
        before = bytes_of(cut_short)
        with pytest.raises(StoreError) as refused:
            opened(cut_short)
        assert type(refused.value) in (DatabaseDamaged, RowsMissing)
        assert bytes_of(cut_short) == before


def test_the_log_of_another_database_is_refused(cut_short: Path, path: Path) -> None:
    close(path)
    other = path.with_name("other.duckdb")
    save(opened(other), 1)
    log_of(cut_short).write_bytes(log_of(other).read_bytes())
    close(other)
    assert_refused(cut_short, DatabaseDamaged)
