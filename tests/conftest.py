"""What the tests share: a real database of their own, and a quiet end."""

import gc
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import settings

from afterview.store import migrate
from afterview.store.database import Database
from afterview.store.start import close, opened

# A busy machine is slow now and then; that is no finding.
settings.register_profile("afterview", deadline=None)
settings.load_profile("afterview")


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "afterview.duckdb"
    yield opened(path)
    close(path)


@pytest.fixture(scope="module")
def scratch() -> Iterator[duckdb.DuckDBPyConnection]:
    """A database in memory with the tables of ours and nothing in them."""
    with duckdb.connect(":memory:") as connection:
        for step in migrate.steps():
            migrate.apply(connection, step)
        yield connection


def pytest_unconfigure() -> None:
    """Hypothesis leaves a callback with the collector that keeps every module alive at exit.

    DuckDB would print each of its classes as leaked, after the line that says how the tests went.
    """
    ours = [each for each in gc.callbacks if not each.__module__.startswith("hypothesis")]
    gc.callbacks[:] = ours
