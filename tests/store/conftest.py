from collections.abc import Iterator
from pathlib import Path

import pytest

from afterview.store.start import close


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Where a database may lie; closed at the end, if this process opened it."""
    place = tmp_path / "afterview.duckdb"
    yield place
    close(place)
