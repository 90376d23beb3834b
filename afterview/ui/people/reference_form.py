"""Whether somebody speaks for the person: to ask, asked, agreed or declined."""

from datetime import date
from functools import partial
from uuid import UUID

import streamlit as st

from afterview.actions.people import ask_reference, drop_reference
from afterview.domain.contact import Contact
from afterview.domain.reference import Answer, Reference
from afterview.store import references
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.people import said
from afterview.ui.sheet import Sheet, choice, day, in_calendar, kept

_SAVE = "reference.save"
_ANSWERED = (Answer.AGREED, Answer.DECLINED)


def draw(db: Database, contact: Contact) -> None:
    """The form of one person; somebody new to it is still to be asked."""
    with db.read() as cursor:
        reference = references.find(cursor, contact.id)
    safe_text.title("Your reference?")
    safe_text.strong(said.in_a_list(contact))
    name = f"reference-{contact.id.hex}"
    known = reference or Reference(contact.id, Answer.TO_ASK)
    fresh = Sheet("people", name, _shown(known), reference)
    sheet = kept(fresh, save_key=_SAVE, typed=("relation",))
    with st.container(border=True, key="card-reference"):
        _fields(sheet)
    sheet.refusal(key="reference.reload")
    with st.container(horizontal=True):
        if st.button("Save", key=_SAVE, type="primary"):
            _save(db, sheet, contact.id)
        if st.button("Back", key="reference.back", type="tertiary"):
            menu.go("people", id=contact.id.hex)
        if reference is not None and st.button(
            "No reference any more", key="reference.drop", type="tertiary"
        ):
            _drop(db, sheet, contact.id)


def _shown(reference: Reference) -> dict[str, object]:
    return {
        "answer": reference.answer.value,
        "relation": reference.relation,
        "answered_on": in_calendar(reference.answered_on),
    }


def _fields(sheet: Sheet[Reference]) -> None:
    choice(sheet, "Will they speak for you?", "answer", Answer, required=True)
    if _answer(sheet) in _ANSWERED:
        day(sheet, "The day they answered", "answered_on")
    st.text_area(
        "How they know your work",
        key=sheet.key("relation"),
        persist_state="session",
        placeholder="My manager for three years",
    )


def _answer(sheet: Sheet[Reference]) -> Answer:
    return Answer(str(sheet.read()["answer"]))


def _save(db: Database, sheet: Sheet[Reference], contact_id: UUID) -> None:
    """Store it and go to their page; or stay, with the reason said."""
    sheet.save(partial(_store, db, sheet, contact_id))
    state.leave_word("Noted.")
    menu.go("people", id=contact_id.hex)


def _store(db: Database, sheet: Sheet[Reference], contact_id: UUID) -> UUID:
    answer, day = _answer(sheet), sheet.tried["answered_on"]
    ask_reference(
        db,
        contact_id,
        answer,
        relation=str(sheet.tried["relation"]),
        answered_on=day if isinstance(day, date) and answer in _ANSWERED else None,
        seen=sheet.origin,
        now=shell.now(),
    )
    return contact_id


def _drop(db: Database, sheet: Sheet[Reference], contact_id: UUID) -> None:
    if sheet.saved_as is None:
        drop_reference(db, contact_id)
        sheet.saved_as = contact_id
        sheet.let_go()
    state.leave_word("No reference any more. What they were told of is kept.")
    menu.go("people", id=contact_id.hex)
