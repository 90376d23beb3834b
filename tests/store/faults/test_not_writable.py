import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterview.errors import DatabaseNotWritable
from afterview.store.start import close, opened
from tests.store.faults.child import NOBODY
from tests.store.faults.processes import child, heard
from tests.store.faults.refusing import assert_fit_to_show, assert_refused, bytes_of

OPEN_TO_ALL = 0o755


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Path]:
    """A folder that a user without rights can reach, which those of pytest are not."""
    folder = Path(tempfile.mkdtemp(prefix=tmp_path.name))
    folder.chmod(OPEN_TO_ALL)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


@pytest.fixture
def closed(shared: Path) -> Path:
    """A database that is not in use, owned by the user without rights where there is one."""
    path = shared / "afterview.duckdb"
    opened(path)
    close(path)
    give_away(path)
    return path


def give_away(path: Path) -> None:
    if os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)


def assert_refused_without_rights(path: Path) -> None:
    with child("open", path) as process:
        said = heard(process)
    assert isinstance(said, list)
    assert said[0] == DatabaseNotWritable.__name__
    assert_fit_to_show(said[1], path)


def test_with_the_right_to_write_the_same_child_saves(shared: Path, closed: Path) -> None:
    give_away(shared)
    with child("open", closed) as process:
        assert heard(process) is None


@pytest.mark.parametrize("mode", [0o444, 0o000])
def test_a_file_that_may_not_be_written_is_refused(closed: Path, mode: int) -> None:
    give_away(closed.parent)
    closed.chmod(mode)
    before = bytes_of(closed)
    if os.geteuid() == 0:
        os.chown(closed, 0, 0)
    assert_refused_without_rights(closed)
    assert bytes_of(closed) == before


def test_a_folder_that_may_not_be_written_is_refused(closed: Path) -> None:
    closed.parent.chmod(0o555)
    before = bytes_of(closed)
    assert_refused_without_rights(closed)
    assert bytes_of(closed) == before


def test_a_folder_that_takes_no_new_file_is_refused(shared: Path) -> None:
    shared.chmod(0o555)
    assert_refused_without_rights(shared / "afterview.duckdb")
    assert_refused_without_rights(shared / "new" / "afterview.duckdb")


def test_a_folder_that_may_not_even_be_looked_into_is_refused(closed: Path) -> None:
    closed.parent.chmod(0o000)
    assert_refused_without_rights(closed)


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    assert_refused(tmp_path / "data" / "afterview.duckdb", DatabaseNotWritable)
    assert (tmp_path / "data").read_text() == "mine"
