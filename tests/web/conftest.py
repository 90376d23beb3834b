from collections.abc import Generator

import pytest

from tests.web.running import RunningApp, running_app


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Generator[RunningApp]:
    with running_app(tmp_path_factory.mktemp("web") / "afterview.duckdb") as running:
        yield running
