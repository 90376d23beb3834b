"""Contacts and references: noting, changing, merging, telling."""

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.domain.contact import Contact
from afterview.domain.problem import Problem
from afterview.domain.reference import Answer, Reference
from afterview.errors import ChangedElsewhere
from afterview.letters.mail import is_address
from afterview.store import contact_merge, contacts, references
from afterview.store.database import Cursor, Database


def add_contact(db: Database, contact: Contact, *, now: datetime) -> list[Problem]:
    """Store a new contact, or return what cannot be."""
    problems = _problems(contact)
    if not problems:
        with db.write() as cursor:
            contacts.add(cursor, _storable(contact), now=now)
    return problems


def change_contact(db: Database, contact: Contact) -> list[Problem]:
    """Store the changed contact, or return what cannot be.

    Raises ``ChangedElsewhere`` where another tab was faster.
    """
    problems = _problems(contact)
    if not problems:
        with db.write() as cursor:
            contacts.change(cursor, _storable(contact))
    return problems


def remove_contact(db: Database, contact_id: UUID, *, now: datetime) -> None:
    """Take a contact out of sight; ``bring_back_contact`` undoes it."""
    with db.write() as cursor:
        contacts.mark_removed(cursor, contact_id, now)


def bring_back_contact(db: Database, contact_id: UUID) -> None:
    """Undo ``remove_contact``."""
    with db.write() as cursor:
        contacts.mark_removed(cursor, contact_id, None)


def merge_contacts(db: Database, kept_id: UUID, other_id: UUID, *, now: datetime) -> None:
    """Make two contacts one: interviews, letters and promises of the other go to the kept one.

    What the kept one lacks is taken from the other. Raises ``ChangedElsewhere`` where one is gone.
    """
    if kept_id == other_id:
        return
    with db.write() as cursor:
        kept, other = _there(cursor, kept_id), _there(cursor, other_id)
        relation = _join_references(cursor, kept_id, other_id, now=now)
        contacts.change(cursor, _completed(kept, other, relation=relation))
        contact_merge.move_all(cursor, from_id=other_id, to_id=kept_id)
        contacts.mark_removed(cursor, other_id, now)


def ask_reference(  # noqa: PLR0913 - one argument for each part of the answer
    db: Database,
    contact_id: UUID,
    answer: Answer,
    *,
    relation: str,
    answered_on: date | None,
    seen: Reference | None = None,
    now: datetime,
) -> None:
    """Note how it stands with somebody as a reference, in place of what was ``seen``.

    Raises ``ChangedElsewhere`` where something else is noted by now.
    """
    with db.write() as cursor:
        _there(cursor, contact_id)
        if references.find(cursor, contact_id) != seen:
            raise ChangedElsewhere(
                "In another tab something else was noted of this reference meanwhile. "
                "Look at it as it stands now, then change it."
            )
        relation = storable_text(relation)
        references.save(cursor, Reference(contact_id, answer, relation, answered_on), now=now)


def drop_reference(db: Database, contact_id: UUID) -> None:
    """Let somebody be no reference any more."""
    with db.write() as cursor:
        references.remove(cursor, contact_id)


def tell_reference(
    db: Database, contact_id: UUID, application_id: UUID, *, told: bool, now: datetime
) -> None:
    """Note that a reference was told of an application, or take it back."""
    with db.write() as cursor:
        if told:
            references.tell(cursor, contact_id, application_id, now=now)
        else:
            references.untell(cursor, contact_id, application_id)


def tell_result(
    db: Database, contact_id: UUID, application_id: UUID, *, told: bool, now: datetime
) -> None:
    """Note that a reference was told how the application ended, or take it back."""
    with db.write() as cursor:
        references.tell_result(cursor, contact_id, application_id, told_at=now if told else None)


def _problems(contact: Contact) -> list[Problem]:
    problems = []
    if not contact.name.strip():
        problems.append(Problem("name", "The name is empty; write at least what you call them."))
    address = contact.email.strip()
    if address and not is_address(address):
        problems.append(
            Problem("email", f"{address} is no e-mail address; it should look like ann@firm.com.")
        )
    return problems


def _storable(contact: Contact) -> Contact:
    return replace(
        contact,
        name=storable_text(contact.name),
        role=storable_text(contact.role),
        company=storable_text(contact.company),
        email=storable_text(contact.email.strip()),
        linkedin=storable_text(contact.linkedin.strip()),
        note=storable_text(contact.note),
    )


def _there(cursor: Cursor, contact_id: UUID) -> Contact:
    contact = contacts.find(cursor, contact_id)
    if contact is None:
        raise ChangedElsewhere("This person was deleted or merged in another tab meanwhile.")
    return contact


def _join_references(cursor: Cursor, kept_id: UUID, other_id: UUID, *, now: datetime) -> str:
    """Fill in how the kept one knows the person's work; what it cannot hold comes back."""
    kept, other = references.find(cursor, kept_id), references.find(cursor, other_id)
    if kept is None or other is None or not other.relation.strip():
        return ""
    if kept.relation.strip():
        return "" if kept.relation == other.relation else other.relation
    references.save(cursor, replace(kept, relation=other.relation), now=now)
    return ""


def _completed(kept: Contact, other: Contact, *, relation: str) -> Contact:
    """The kept one with what only the other had; what both have goes into the note."""
    noted = [
        getattr(other, part)
        for part in ("name", "role", "company", "email", "linkedin")
        if getattr(kept, part).strip() and getattr(other, part) not in ("", getattr(kept, part))
    ]
    notes = [kept.note, other.note, *noted, relation]
    return replace(
        kept,
        role=kept.role if kept.role.strip() else other.role,
        company=kept.company if kept.company.strip() else other.company,
        email=kept.email or other.email,
        linkedin=kept.linkedin or other.linkedin,
        note="\n".join(note for note in notes if note.strip()),
    )
