"""Deleting somebody: what goes is said first, and they can be brought back."""

from uuid import UUID

import streamlit as st

from afterview.actions.people import bring_back_contact, remove_contact
from afterview.domain.spoken import counted
from afterview.errors import AfterviewError
from afterview.store.database import Database
from afterview.store.facts.people import KnownPerson
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.interviews.said import listed
from afterview.ui.people import said

_ASKED = "afterview.person_removal_asked"
_REMOVED = "afterview.removed_people"


def offer(db: Database, person: KnownPerson) -> None:
    """The button, and the question that it leads to."""
    st.button(
        "Delete this person",
        key="person.delete",
        type="tertiary",
        icon=":material/delete:",
        on_click=_ask,
        args=(person.contact.id,),
    )
    if st.session_state.get(_ASKED) == person.contact.id:
        _question(db, person)


def ways_back(db: Database) -> None:
    """A way back for everybody deleted in this visit."""
    for contact_id, name in list(_removed().items()):
        with st.container(
            horizontal=True, vertical_alignment="center", key=f"undo-{contact_id.hex}"
        ):
            safe_text.quiet(f"Deleted: {name}")
            if st.button("Undo", key=f"undo.{contact_id.hex}"):
                bring_back_contact(db, contact_id)
                del _removed()[contact_id]
                state.leave_word("They are back, with all that belongs to them.")
                st.rerun()


def _removed() -> dict[UUID, str]:
    found: dict[UUID, str] = st.session_state.setdefault(_REMOVED, {})
    return found


def _ask(contact_id: UUID) -> None:
    st.session_state[_ASKED] = contact_id


def _not_asked() -> None:
    st.session_state.pop(_ASKED, None)


@st.dialog("Delete this person?", on_dismiss=_not_asked)
def _question(db: Database, person: KnownPerson) -> None:
    safe_text.say(f"{said.in_a_list(person.contact)}.")
    safe_text.say(_what_goes(person))
    if stays := _what_stays(person):
        safe_text.say(stays)
    safe_text.quiet("You can undo this from the list of people until you close this page.")
    if st.button("Delete them", key="removal.yes", type="primary", width="stretch"):
        _remove(db, person)
    if st.button("Keep them", key="removal.no", width="stretch"):
        _not_asked()
        st.rerun()


def _remove(db: Database, person: KnownPerson) -> None:
    _not_asked()
    try:
        remove_contact(db, person.contact.id, now=shell.now())
    except AfterviewError as error:
        state.leave_word(str(error), is_bad=True)
    else:
        _removed()[person.contact.id] = said.in_a_list(person.contact)
    menu.go("people")


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


def _what_stays(person: KnownPerson) -> str:
    if not person.meetings:
        return ""
    what = counted(len(person.meetings), "interview")
    return f"What stays: {what}, with the name as you noted it there."
