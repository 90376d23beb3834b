"""Names, links and answers of people, as they are said on the screen."""

from urllib.parse import quote

from afterview.domain.contact import Contact
from afterview.ui.linked_in import search_address
from afterview.ui.safe_text import shortened


def place(role: str, company: str) -> str:
    """What somebody does and where, as far as it is known."""
    return " · ".join(shortened(part) for part in (role, company) if part.strip())


def in_a_list(contact: Contact) -> str:
    """A name with the company, to tell one from another."""
    return place(contact.name, contact.company)


def ways(contact: Contact) -> tuple[str, str]:
    """The line of a list, and the same with all that tells one from another of that name."""
    line = in_a_list(contact)
    known = [shortened(part) for part in (contact.role, contact.email) if part.strip()]
    return line, " · ".join([line, *known])


def look_up(contact: Contact) -> str:
    """The address of a search for the person on LinkedIn."""
    return search_address(contact.name, contact.company)


def mailto(address: str) -> str:
    """The address that opens a new message."""
    return "mailto:" + quote(address, safe="@", errors="replace")
