"""Names, links and answers of people, as they are said on the screen."""

from collections.abc import Iterable
from urllib.parse import quote
from uuid import UUID

from afterview.domain.contact import Contact
from afterview.ui.interviews.said import short
from afterview.ui.linked_in import search_address


def place(role: str, company: str) -> str:
    """What somebody does and where, as far as it is known."""
    return " · ".join(short(part) for part in (role, company) if part.strip())


def in_a_list(contact: Contact) -> str:
    """A name with the company, to tell one from another."""
    return place(contact.name, contact.company)


def told_apart(contacts: Iterable[Contact]) -> dict[UUID, str]:
    """A line for each that no other has: a list takes a choice by its words alone."""
    found: dict[UUID, str] = {}
    for contact in contacts:
        line = in_a_list(contact)
        known = [short(part) for part in (contact.role, contact.email) if part.strip()]
        full = " · ".join([line, *known])
        taken = set(found.values())
        ways = (line, full, *(f"{full} ({number})" for number in range(2, len(found) + 3)))
        found[contact.id] = next(way for way in ways if way not in taken)
    return found


def look_up(contact: Contact) -> str:
    """The address of a search for the person on LinkedIn."""
    return search_address(contact.name, contact.company)


def mailto(address: str) -> str:
    """The address that opens a new message."""
    return "mailto:" + quote(address, safe="@", errors="replace")
