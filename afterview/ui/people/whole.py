"""One person whole: who they are, how to reach them, and what passed between you."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.contact import Contact
from afterview.domain.letter import Letter
from afterview.domain.spoken import on_day
from afterview.domain.wording import label
from afterview.letters.mail import is_address
from afterview.store import contacts
from afterview.store.database import Database
from afterview.store.facts.people import KnownPerson, Meeting, known_person, likely_pairs
from afterview.ui import menu, safe_text, shell
from afterview.ui.people import removal, said, told
from afterview.ui.way_in import to_interview
from afterview.ui.web_address import web_address

_BACK = ":material/arrow_back:"


def draw(db: Database, contact: Contact) -> None:
    """The readable page of one person."""
    with db.read() as cursor:
        person = known_person(
            cursor,
            contact.id,
            now=shell.now(),
            zone=shell.zone(),
            since=shell.today() - told.CLOSED_STAYS,
        )
    if person is None:
        gone()
        return
    if st.button("All people", key="people.all", type="tertiary", icon=_BACK):
        menu.go("people")
    _head(contact)
    _perhaps_the_same(db, contact)
    _reference(db, person)
    _meetings(person.meetings)
    _letters(person.letters)
    _ways_to_change(db, person)


def gone() -> None:
    """What to say where the address names nobody who is here."""
    safe_text.title("People")
    safe_text.notice(
        "There is no such person here: they were deleted or merged with another, or the address "
        "is incomplete."
    )
    if st.button("Show all people", key="people.all", type="primary"):
        menu.go("people")


def _head(contact: Contact) -> None:
    with st.container(key="letterhead", gap="xsmall"):
        safe_text.headline(contact.name)
        for words in (contact.role, contact.company):
            if words.strip():
                safe_text.name(words)
    safe_text.labelled("E-mail", contact.email)
    safe_text.labelled("LinkedIn", contact.linkedin)
    _links(contact)
    safe_text.labelled("Note", contact.note)


def _links(contact: Contact) -> None:
    linkedin = web_address(contact.linkedin)
    with st.container(horizontal=True, key="person.links"):
        if is_address(contact.email):
            st.link_button(
                "Write an e-mail", said.mailto(contact.email.strip()), icon=":material/mail:"
            )
        if linkedin is not None:
            st.link_button("Open their LinkedIn page", linkedin, icon=":material/open_in_new:")
        st.link_button("Look up on LinkedIn", said.look_up(contact), icon=":material/search:")


def _perhaps_the_same(db: Database, contact: Contact) -> None:
    """A hint where another contact may be the same person."""
    with db.read() as cursor:
        pairs = likely_pairs(cursor, contact.id)
        others = [
            contacts.find(cursor, one if one != contact.id else other) for one, other in pairs
        ]
    for other in others[:1]:
        if other is not None:
            with st.container(border=True, key="card-same", gap="xsmall"):
                safe_text.say(f"{said.in_a_list(other)} may be the same person.")
                if st.button("Look at both", key="person.both", type="tertiary"):
                    menu.go("people", id=contact.id.hex, same=other.id.hex)


def _reference(db: Database, person: KnownPerson) -> None:
    reference = person.reference
    with st.container(border=True, key="card-reference"):
        safe_text.heading("Reference")
        if reference is None:
            safe_text.quiet("Not a reference of yours.")
        else:
            day = reference.answered_on
            answered = "" if day is None else f", on {on_day(day)}"
            safe_text.strong(f"{label(reference.answer)}{answered}")
            safe_text.labelled("How they know your work", reference.relation)
        if st.button(
            "Make them a reference" if reference is None else "Change it", key="person.reference"
        ):
            menu.go("people", id=person.contact.id.hex, reference="1")
        told.draw(db, person)


def _meetings(meetings: Sequence[Meeting]) -> None:
    safe_text.heading("Where you met")
    if not meetings:
        safe_text.quiet("Not met in an interview yet.")
    for meeting in meetings:
        with st.container(gap="xxsmall", key=f"met-{meeting.interview_id.hex}"):
            to_interview(meeting, key=f"met.{meeting.interview_id.hex}", role=meeting.role)


def _letters(letters: Sequence[Letter]) -> None:
    safe_text.heading("Letters to them")
    if not letters:
        safe_text.quiet("None yet. Letters are written from the next steps of an interview.")
    for letter in letters:
        _letter(letter)


def _letter(letter: Letter) -> None:
    sent = (
        "not marked as sent"
        if letter.sent_at is None
        else f"sent {on_day(shell.local_day(letter.sent_at))}"
    )
    part = st.expander(
        safe_text.escaped(f"{label(letter.kind)}, {sent}"),
        key=f"letter.{letter.id.hex}",
        on_change="rerun",
    )
    if part.open:
        with part:
            safe_text.name(letter.wording.subject)
            safe_text.as_typed(letter.wording.body)


def _ways_to_change(db: Database, person: KnownPerson) -> None:
    named = person.contact.id.hex
    with st.container(horizontal=True):
        if st.button("Change this person", key="person.change", icon=":material/edit:"):
            menu.go("people", id=named, change="1")
        if st.button("This is the same person as …", key="person.same", icon=":material/merge:"):
            menu.go("people", id=named, same="1")
        removal.offer(db, person)
