"""Two contacts that are one person: choosing the other, seeing what goes where, and doing it."""

from collections.abc import Sequence
from uuid import UUID

import streamlit as st

from afterview.actions.people import merge_contacts
from afterview.domain.contact import Contact
from afterview.domain.spoken import counts, listed
from afterview.store import contacts
from afterview.store.database import Database
from afterview.store.facts.people import KnownPerson, known_person, likely_pairs
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.address import named_id
from afterview.ui.attempt import tried
from afterview.ui.people import said, view
from afterview.ui.told_apart import told_apart

_PARTS = {"role": "role", "company": "firm", "email": "e-mail", "linkedin": "LinkedIn address"}


def draw(db: Database, contact: Contact) -> None:
    """The choice, the preview and the tap that merges."""
    safe_text.title("The same person?")
    safe_text.strong(said.in_a_list(contact))
    with db.read() as cursor:
        others = {one.id: one for one in contacts.every(cursor) if one.id != contact.id}
        pairs = likely_pairs(cursor, contact.id)
    if not others:
        safe_text.say("There is nobody else here to merge with.")
    else:
        likely = [one if one != contact.id else other for one, other in pairs]
        chosen = _choice(contact, others, likely)
        if chosen is not None:
            _preview(db, contact, chosen)
    if st.button("Back", key="merge.back", type="tertiary"):
        menu.go("people", id=contact.id.hex)


def _choice(
    contact: Contact, others: dict[UUID, Contact], likely: Sequence[UUID]
) -> Contact | None:
    """Whom the person chose, the likely ones first; the address may have named one."""
    key = f"merge.other.{contact.id.hex}"
    named = named_id("same")
    if key not in st.session_state and named in others:
        st.session_state[key] = named
    lines = told_apart({one.id: said.ways(one) for one in others.values()})
    chosen = st.selectbox(
        "This is the same person as",
        list(dict.fromkeys([*likely, *others])),
        index=None,
        format_func=lines.__getitem__,
        key=key,
        placeholder="Choose the other",
    )
    return None if chosen is None else others[chosen]


def _preview(db: Database, contact: Contact, other: Contact) -> None:
    """Who stays, what goes where, and the tap that does it."""
    both = {contact.id: contact, other.id: other}
    with st.container(border=True, key="card-merge"):
        safe_text.heading("What happens")
        lines = told_apart({one.id: said.ways(one) for one in both.values()})
        kept_id = st.radio(
            "Which of the two stays",
            list(both),
            format_func=lambda one: safe_text.escaped(lines[one]),
            key=f"merge.kept.{contact.id.hex}.{other.id.hex}",
        )
        kept = both[kept_id]
        gone = other if kept is contact else contact
        with db.read() as cursor:
            held = [
                known_person(
                    cursor, one.id, now=shell.now(), zone=shell.zone(), since=shell.today()
                )
                for one in (kept, gone)
            ]
        if held[0] is not None and held[1] is not None:
            for sentence in _sentences(held[0], held[1]):
                safe_text.say(sentence)
        safe_text.quiet("This cannot be undone.")
        if st.button("Make them one", key="merge.yes", type="primary"):
            tried(lambda: _merge(db, kept, gone))
            st.rerun()


def _sentences(kept: KnownPerson, gone: KnownPerson) -> list[str]:
    """What moves, what is filled in, and what goes into the note."""
    name = said.in_a_list(kept.contact)
    moved = counts(
        [
            (len(gone.meetings), "interview"),
            (len(gone.letters), "letter"),
            (sum(one.told is not None for one in gone.tellings), "application told of"),
        ]
    )
    lines = [f"{said.in_a_list(gone.contact)} goes, {name} stays."]
    if moved:
        lines.append(f"To the one who stays: {listed(moved)}.")
    lines.extend(_words_taken(kept.contact, gone.contact))
    if gone.reference is not None:
        lines.append(
            "The answer as a reference moves along."
            if kept.reference is None
            else "Both are references; the answer of the one who stays counts."
        )
    return lines


def _words_taken(kept: Contact, gone: Contact) -> list[str]:
    taken, noted = [], []
    for field, word in _PARTS.items():
        mine, theirs = getattr(kept, field), getattr(gone, field)
        if theirs and not mine:
            taken.append(f"{word} {safe_text.shortened(theirs)}")
        elif theirs and theirs != mine:
            noted.append(f"{word} {safe_text.shortened(theirs)}")
    lines = [f"Filled in: {', '.join(taken)}"] if taken else []
    if gone.note.strip():
        lines.append(
            "Both notes stay, one below the other."
            if kept.note.strip()
            else "The note moves along."
        )
    if noted:
        lines.append(f"Into the note, since there is another one: {', '.join(noted)}")
    return lines


def _merge(db: Database, kept: Contact, gone: Contact) -> None:
    """Do it, and go to the one who stays."""
    merge_contacts(db, kept.id, gone.id, now=shell.now())
    view.MERGED.follow(gone.id, kept.id)
    state.leave_word("They are one person now.")
    menu.go("people", id=kept.id.hex)
