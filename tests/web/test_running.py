import signal
from pathlib import Path

import pytest

from afterview.web.server import free_port
from tests.web.running import STREAMLIT_ALONE, RunningApp, running_app, unused_port


def test_a_taken_port_makes_way_to_the_next(app: RunningApp, tmp_path: Path) -> None:
    with running_app(tmp_path / "second.duckdb", port=app.port) as second:
        assert second.port > app.port
        assert second.get("/healthz").body == "ok"


def test_a_port_that_nobody_has_is_taken_as_asked() -> None:
    port = unused_port()
    assert free_port(port) == port


@pytest.mark.parametrize("by", [signal.SIGTERM, signal.SIGINT])
def test_a_stop_closes_the_database_and_is_no_failure(tmp_path: Path, by: signal.Signals) -> None:
    database = tmp_path / "afterview.duckdb"
    with running_app(database) as app:
        assert app.get("/healthz").body == "ok"
        assert app.stop(by) == 0
        assert app.log() == ""
    assert database.exists()
    assert not database.with_name("afterview.duckdb.wal").exists()


def test_health_says_so_when_the_database_is_gone(tmp_path: Path) -> None:
    database = tmp_path / "afterview.duckdb"
    with running_app(database) as app:
        assert app.get("/healthz").status == 200
        database.rename(tmp_path / "elsewhere.duckdb")
        answer = app.get("/healthz")
    assert answer.status == 503
    assert "afterview.duckdb was moved or deleted" in answer.body


def test_health_says_so_when_the_file_is_no_database(tmp_path: Path) -> None:
    database = tmp_path / "afterview.duckdb"
    database.write_text("Dear diary,\n" * 1000)
    with running_app(database) as app:
        answer = app.get("/healthz")
    assert answer.status == 503
    assert database.read_text("utf-8").startswith("Dear diary,")


def test_streamlit_alone_starts_the_app_on_this_machine_only(tmp_path: Path) -> None:
    with running_app(tmp_path / "afterview.duckdb", command=STREAMLIT_ALONE) as app:
        assert app.get("/_stcore/health").body == "ok"
        assert app.address.startswith("http://127.0.0.1:")
        assert not app.opens_websocket(host="evil.example", origin="http://evil.example")
