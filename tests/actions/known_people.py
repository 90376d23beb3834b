"""People and references as a test wants them, and what is stored of them."""

from datetime import date
from typing import Any
from uuid import UUID

from afterview.actions.people import (
    add_contact,
    ask_reference,
)
from afterview.domain.contact import Contact
from afterview.domain.letter import Letter, LetterKind, Wording
from afterview.domain.reference import Answer, Reference, Told
from afterview.store import contacts, letters, references
from afterview.store.database import Database
from tests.builders import LATER, NOW
from tests.doing import interview, planned


def noted(db: Database, name: str = "Ada Lind", **known: Any) -> Contact:  # noqa: ANN401 - a field each
    contact = Contact(db.new_id(), name, **known)
    assert add_contact(db, contact, now=NOW) == []
    return stored(db, contact.id)


def stored(db: Database, contact_id: UUID) -> Contact:
    with db.read() as cursor:
        found = contacts.find(cursor, contact_id)
    assert found is not None
    return found


def reference_of(db: Database, contact: Contact) -> Reference | None:
    with db.read() as cursor:
        return references.find(cursor, contact.id)


def told_to(db: Database, contact: Contact) -> list[Told]:
    with db.read() as cursor:
        return list(references.told_to(cursor, contact.id))


def agreed(db: Database, contact: Contact, relation: str = "") -> None:
    ask_reference(
        db,
        contact.id,
        Answer.AGREED,
        relation=relation,
        answered_on=date(2026, 10, 1),
        now=NOW,
    )


def application(db: Database, company: str = "Nordhavn") -> UUID:
    return interview(db, planned(db, {"company": company})).application_id


def letter_to(db: Database, contact: Contact) -> UUID:
    letter = Letter(
        id=db.new_id(),
        kind=LetterKind.THANK_YOU,
        interview_id=None,
        contact_id=contact.id,
        to_name=contact.name,
        to_email="",
        wording=Wording("Thank you", "Dear you"),
        made_at=NOW,
        changed_at=NOW,
        sent_at=LATER,
        version=1,
    )
    with db.write() as cursor:
        letters.save(cursor, letter)
    return letter.id
