"""What the address asks for: what is due, or one card."""

from dataclasses import dataclass
from typing import TypeAlias

import streamlit as st

from afterview.actions.practice import Desk, card_named
from afterview.domain.practice_plan import Practised
from afterview.store.database import Database
from afterview.ui import address


@dataclass(frozen=True, slots=True)
class Start:
    """``/practice``: what is due, or a quiet end."""


@dataclass(frozen=True, slots=True)
class One:
    """``?card=…``: one card, by the id of its lesson or of any time its question was met."""

    practised: Practised


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no card here has."""


View: TypeAlias = Start | One | Gone


def named(db: Database, desk: Desk) -> View:
    """The view that the address of the page names."""
    if "card" not in st.query_params:
        return Start()
    named = address.named_id("card")
    practised = None if named is None else card_named(db, desk, named)
    return Gone() if practised is None else One(practised)


def settle_address(view: View) -> None:
    """Take the card out of the address where the beginning is shown."""
    address.settle("practice", view, home=Start)
