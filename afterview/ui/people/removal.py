"""Deleting somebody, and what goes with them."""

from typing import Final

from afterview.actions.people import bring_back_contact, remove_contact
from afterview.domain.spoken import counted, listed
from afterview.store.database import Database
from afterview.store.facts.people import KnownPerson
from afterview.ui.people import said
from afterview.ui.removal import Removal

REMOVAL: Final = Removal(
    page="people",
    kind="person",
    it="them",
    back="They are back, with all that belongs to them.",
    listed="the list of people",
    remove=remove_contact,
    bring_back=bring_back_contact,
    erased_as="person",
)


def offer(db: Database, person: KnownPerson) -> None:
    """The button, and the question that it leads to."""
    name = said.in_a_list(person.contact)
    told = (f"{name}.", _what_goes(person), *_what_stays(person))
    REMOVAL.offer(db, person.contact.id, name, told)


def _what_goes(person: KnownPerson) -> str:
    contact = person.contact
    n_told = sum(one.told is not None for one in person.tellings)
    parts = [
        words
        for words, is_there in (
            ("e-mail", contact.email),
            ("LinkedIn address", contact.linkedin),
            ("note", contact.note),
            ("answer as a reference", person.reference),
            (f"what they were told of {counted(n_told, 'application')}", n_told),
            (f"the list of {counted(len(person.letters), 'letter')} to them", person.letters),
        )
        if is_there
    ]
    return f"What goes: {listed(['the name', *parts])}."


def _what_stays(person: KnownPerson) -> tuple[str, ...]:
    if not person.meetings:
        return ()
    what = counted(len(person.meetings), "interview")
    return (f"What stays: {what}, with the name as you noted it there.",)
