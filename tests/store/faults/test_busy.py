from collections.abc import Iterator
from pathlib import Path

import pytest

from afterview.errors import DatabaseBusy
from afterview.store.rescue import begin_with, set_aside
from afterview.store.start import opened
from tests.store.faults.processes import child, heard
from tests.store.faults.refusing import assert_refused, bytes_of
from tests.store.stores import NOW


@pytest.fixture
def holder(path: Path) -> Iterator[int]:
    """The process that has the database open."""
    with child("hold", path) as process:
        assert heard(process) == "ready"
        yield process.pid


def test_a_file_that_another_process_has_open_is_refused_with_its_number(
    path: Path, holder: int
) -> None:
    sentence = assert_refused(path, DatabaseBusy)
    assert f"process {holder}" in sentence


@pytest.mark.usefixtures("holder")
def test_a_file_that_another_process_has_open_is_not_set_aside(path: Path) -> None:
    before = bytes_of(path)
    with pytest.raises(DatabaseBusy):
        set_aside(path, now=NOW)
    with pytest.raises(DatabaseBusy):
        begin_with(path, None, now=NOW)
    assert bytes_of(path) == before
    assert [each.name for each in path.parent.iterdir()] == [*before]


def test_once_the_other_process_is_through_the_file_opens(path: Path) -> None:
    with child("hold", path) as process:
        assert heard(process) == "ready"
        assert_refused(path, DatabaseBusy)
        process.communicate()
    opened(path).ask()
