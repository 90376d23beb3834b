import stat
from pathlib import Path

import duckdb
import pytest

from afterview.errors import StoreError
from afterview.store.opening import raise_named
from afterview.store.start import close, opened
from tests.store.stores import filled


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_only_the_owner_may_read_the_file_its_log_and_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "data" / "afterview.duckdb"
    filled(path)
    assert mode(path) == 0o600
    assert mode(path.with_name("afterview.duckdb.wal")) == 0o600
    assert mode(path.with_name("afterview.duckdb.ledger.json")) == 0o600
    assert mode(path.parent) == 0o700
    close(path)


def test_a_file_that_others_could_read_is_theirs_no_longer(path: Path) -> None:
    opened(path)
    close(path)
    path.chmod(0o644)
    opened(path)
    assert mode(path) == 0o600


@pytest.mark.parametrize(
    "statement",
    [
        "select * from read_text('/etc/hostname')",
        "copy save_count to 'out.csv'",
        "attach 'other.duckdb' as other",
        "install httpfs",
        "load httpfs",
        "set enable_external_access = true",
        "set lock_configuration = false",
    ],
)
def test_the_engine_reaches_nothing_but_its_own_file(path: Path, statement: str) -> None:
    with pytest.raises(duckdb.Error) as refused, opened(path).read() as cursor:
        cursor.execute(statement)
    assert type(refused.value) in {
        duckdb.PermissionException,
        duckdb.InvalidInputException,
    }


def test_the_engine_takes_no_variable_of_ours_for_a_table(path: Path) -> None:
    secret = duckdb.sql("select 'mine' as word")
    with pytest.raises(duckdb.CatalogException), opened(path).read() as cursor:
        cursor.execute("select * from secret")
    assert secret is not None


def test_the_same_place_is_the_same_database_whatever_it_is_called(path: Path) -> None:
    roundabout = path.parent / ".." / path.parent.name / path.name
    link = path.with_name("link.duckdb")
    link.symlink_to(path)
    assert opened(path) is opened(roundabout) is opened(link)


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("Out of Memory Error: failed to allocate 1.0 GiB", "not enough memory"),
        ("Fatal Error: could not write: Disk quota exceeded", "is full"),
        ("Fatal Error: cannot open /srv/x: Read-only file system", "cannot be written here"),
    ],
)
def test_what_cannot_be_brought_about_here_has_its_sentence_too(said: str, sentence: str) -> None:
    with pytest.raises(StoreError, match=sentence) as refused:
        raise_named(duckdb.IOException(said), Path("/srv/x/afterview.duckdb"))
    assert "afterview.duckdb" in str(refused.value)
    assert "/home" not in str(refused.value)


def test_a_fault_of_the_code_is_raised_as_it_is(path: Path) -> None:
    database = filled(path)
    with pytest.raises(duckdb.ConstraintException), database.write() as cursor:
        cursor.execute("insert into contact select * from contact")
    with database.read() as cursor:
        assert cursor.execute("select count(*) from contact").fetchall() == [(1,)]
