"""People noted by hand, and the page that shows them."""

from datetime import date
from typing import Any
from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.actions.people import (
    add_contact,
    ask_reference,
)
from afterview.domain.contact import Contact
from afterview.domain.reference import Answer
from afterview.store import contacts
from afterview.store.database import Database
from tests.ui.rounds import WRITTEN
from tests.ui.screen import app, seen

PEOPLE = "pages/library/people.py"


def people_page(**address: str) -> AppTest:
    """The People page at an address; ``__`` in a name stands for a dot."""
    screen = app().switch_page(PEOPLE)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


def noted(db: Database, name: str, **known: Any) -> UUID:  # noqa: ANN401 - a field each
    """Somebody who was added by hand."""
    contact = Contact(db.new_id(), name, **known)
    assert add_contact(db, contact, now=WRITTEN) == []
    return contact.id


def everybody(db: Database) -> dict[str, Contact]:
    """All contacts by name."""
    with db.read() as cursor:
        return {contact.name: contact for contact in contacts.every(cursor)}


def agreed(db: Database, contact_id: UUID) -> None:
    """Let somebody have agreed to be a reference."""
    ask_reference(
        db, contact_id, Answer.AGREED, relation="", answered_on=date(2020, 10, 1), now=WRITTEN
    )


def key(name: str, form: str = "new") -> str:
    """The key of a field's widget in the first edition of a form."""
    return f"people.{form}.0.{name}"
