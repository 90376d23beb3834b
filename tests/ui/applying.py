"""Applications noted and looked up, and the page that shows them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.actions.applications import add_application
from afterview.domain.application import Application, Details
from afterview.store.database import Database
from afterview.store.facts.applications import application, application_lines
from afterview.ui import shell
from tests.builders import NOW
from tests.ui.screen import app, seen

APPLICATIONS = "pages/aftermath/applications.py"


def page(**address: str) -> AppTest:
    """The Applications page at an address."""
    screen = app().switch_page(APPLICATIONS)
    for name, value in address.items():
        screen.query_params[name] = value
    return seen(screen.run())


def added(db: Database, details: Mapping[str, Any] | None = None, **changes: Any) -> UUID:  # noqa: ANN401 - a field each
    """An application noted in October 2026."""
    plain = {"company": "Łódź & Söhne", "role": "Analyst", "details": Details(**(details or {}))}
    fresh = Application(**{"id": db.new_id(), **plain, **changes})
    assert add_application(db, fresh, now=NOW) == []
    return fresh.id


def stored(db: Database, application_id: UUID) -> Application:
    with db.read() as cursor:
        found = application(cursor, application_id)
    assert found is not None
    return found


def known(db: Database) -> list[UUID]:
    with db.read() as cursor:
        return [line.id for line in application_lines(cursor, now=shell.now(), zone="UTC")]
