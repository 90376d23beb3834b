"""One filling of the sample search, which every test here only reads."""

from collections.abc import Iterator

import pytest

from afterview.sample.fill import Filled, fill
from afterview.store.database import Database
from afterview.store.start import close, opened
from tests.sample.filled import TODAY, ZONE


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Database, Filled]]:
    path = tmp_path_factory.mktemp("sample") / "afterview.duckdb"
    database = opened(path)
    yield database, fill(database, today=TODAY, zone=ZONE)
    close(path)


@pytest.fixture
def db_filled(sample: tuple[Database, Filled]) -> Database:
    return sample[0]
