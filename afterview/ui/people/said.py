"""Names, links and answers of people, as they are said on the screen."""

from urllib.parse import quote

from afterview.domain.contact import Contact
from afterview.domain.letter import LetterKind
from afterview.domain.reference import Answer
from afterview.ui.interviews.said import short

ANSWERS = {
    Answer.TO_ASK: "Still to ask",
    Answer.ASKED: "Asked, no answer yet",
    Answer.AGREED: "Agreed",
    Answer.DECLINED: "Declined",
}
LETTERS = {
    LetterKind.THANK_YOU: "Thank-you note",
    LetterKind.REFERENCE_PACKET: "Reference packet",
    LetterKind.FOLLOW_UP: "Follow-up",
    LetterKind.SECOND_FOLLOW_UP: "Second follow-up",
    LetterKind.MISSED_CALL: "Note after a missed call",
    LetterKind.LINKEDIN_NOTE: "LinkedIn note",
    LetterKind.THANKS_AFTER_NO: "Thanks after a no",
    LetterKind.REFERENCE_RESULT: "How it ended",
}
_LOOK_UP = "https://www.linkedin.com/search/results/people/?keywords="
_LONGEST_SEARCH = 100


def place(role: str, company: str) -> str:
    """What somebody does and where, as far as it is known."""
    return " · ".join(short(part) for part in (role, company) if part.strip())


def in_a_list(contact: Contact) -> str:
    """A name with the company, to tell one from another."""
    return place(contact.name, contact.company)


def look_up(contact: Contact) -> str:
    """The address of a search for the person on LinkedIn."""
    seen = filter(str.isprintable, f"{contact.name} {contact.company}".replace("\n", " "))
    words = " ".join("".join(seen).split())[:_LONGEST_SEARCH]
    return _LOOK_UP + quote(words, safe="", errors="replace")


def mailto(address: str) -> str:
    """The address that opens a new message."""
    return "mailto:" + quote(address, safe="@", errors="replace")
