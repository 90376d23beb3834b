import pytest

from afterview.store.database import Database


@pytest.fixture(autouse=True)
def _the_app_uses_the_database_of_the_test(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERVIEW_DATABASE", str(db.path))
