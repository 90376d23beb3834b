"""What the address asks for: the list, one person, or one of the forms."""

from dataclasses import dataclass
from functools import partial
from typing import Final, TypeAlias

import streamlit as st

from afterview.domain.contact import Contact
from afterview.store import contacts
from afterview.store.database import Database
from afterview.ui import address
from afterview.ui.address import named_id
from afterview.ui.merged import Merged


@dataclass(frozen=True, slots=True)
class List:
    """``/people``: the list."""


@dataclass(frozen=True, slots=True)
class Add:
    """``?add=1``: noting somebody who was not met in a review."""


@dataclass(frozen=True, slots=True)
class Change:
    """``?id=…&change=1``: changing what is known of somebody."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class Speaking:
    """``?id=…&reference=1``: whether somebody speaks for the person."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class Same:
    """``?id=…&same=1``, or with the other's id: two contacts that are one person."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class Whole:
    """``?id=…``: one person to read."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class Gone:
    """An id that no contact here has."""


View: TypeAlias = List | Add | Change | Speaking | Same | Whole | Gone
FORMS = (Add, Change, Speaking)
MERGED: Final = Merged("people")


def named(db: Database) -> View:
    """The view that the address of the page names."""
    if "add" in st.query_params:
        return Add()
    if "id" not in st.query_params:
        return List()
    with db.read() as cursor:
        contact = MERGED.find(named_id("id"), partial(contacts.find, cursor))
    return Gone() if contact is None else _of_one(contact)


def settle_address(view: View) -> None:
    """Take the id out of the address where the list is shown."""
    address.settle("people", view, home=List)


def _of_one(contact: Contact) -> View:
    """What is asked for of somebody; who was merged away leads to the page of the other."""
    if contact.id != named_id("id"):
        return Whole(contact)
    if "change" in st.query_params:
        return Change(contact)
    if "reference" in st.query_params:
        return Speaking(contact)
    return Same(contact) if "same" in st.query_params else Whole(contact)
