"""What the address asks for: the board, one application, or one of the forms."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.domain.application import Application
from afterview.store.database import Database
from afterview.store.facts.applications import application
from afterview.ui import address
from afterview.ui.address import named_id


@dataclass(frozen=True, slots=True)
class Board:
    """``/applications``: all of them."""


@dataclass(frozen=True, slots=True)
class Add:
    """``?add=1``: noting a new one."""


@dataclass(frozen=True, slots=True)
class Change:
    """``?id=…&change=1``: changing what is known of one."""

    application: Application


@dataclass(frozen=True, slots=True)
class Whole:
    """``?id=…``: one application to read."""

    application: Application


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no application here has."""


View: TypeAlias = Board | Add | Change | Whole | Gone
FORMS = (Add, Change)


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "add" in st.query_params:
        return Add()
    if "id" not in st.query_params:
        return Board()
    asked = named_id("id")
    if asked is None:
        return Gone()
    with db.read() as cursor:
        found = application(cursor, asked)
    if found is None:
        return Gone()
    return Change(found) if "change" in st.query_params else Whole(found)


def settle_address(view: View) -> None:
    """Take the id out of the address where the board is shown."""
    address.settle("applications", view, home=Board)
