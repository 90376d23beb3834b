"""Whether somebody speaks for the person: to ask, asked, agreed or declined."""

from datetime import date

import streamlit as st

from afterview.actions.people import ask_reference, drop_reference
from afterview.domain.contact import Contact
from afterview.domain.reference import Answer, Reference
from afterview.errors import AfterviewError
from afterview.store import references
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.codec import FIRST_DAY, LAST_DAY
from afterview.ui.people import said
from afterview.ui.people.sheet import Sheet, fill, kept, read, refusal

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
    sheet = kept(name, Sheet(name, contact.id, _shown(known)), save_key=_SAVE)
    fill(sheet)
    with st.container(border=True, key="card-reference"):
        _fields(sheet)
    refusal(sheet, key="reference.reload")
    with st.container(horizontal=True):
        if st.button("Save", key=_SAVE, type="primary"):
            _save(db, sheet)
        if st.button("Back", key="reference.back", type="tertiary"):
            menu.go("people", id=contact.id.hex)
        if reference is not None and st.button(
            "No reference any more", key="reference.drop", type="tertiary"
        ):
            _drop(db, sheet)


def _shown(reference: Reference) -> dict[str, object]:
    day = reference.answered_on
    in_calendar = day is not None and FIRST_DAY <= day <= LAST_DAY
    return {
        "answer": reference.answer.value,
        "relation": reference.relation,
        "answered_on": day if in_calendar else None,
    }


def _fields(sheet: Sheet) -> None:
    st.pills(
        "Will they speak for you?",
        [answer.value for answer in Answer],
        required=True,
        format_func=lambda value: safe_text.escaped(said.ANSWERS[Answer(value)]),
        key=sheet.key("answer"),
        persist_state="session",
    )
    if _answer(sheet) in _ANSWERED:
        st.date_input(
            "The day they answered",
            None,
            min_value=FIRST_DAY,
            max_value=LAST_DAY,
            format="DD/MM/YYYY",
            key=sheet.key("answered_on"),
            persist_state="session",
        )
    st.text_area(
        "How they know your work",
        key=sheet.key("relation"),
        persist_state="session",
        placeholder="My manager for three years",
    )


def _answer(sheet: Sheet) -> Answer:
    held = read(sheet)["answer"]
    return Answer(held) if isinstance(held, str) else Answer.TO_ASK


def _save(db: Database, sheet: Sheet) -> None:
    """Store it and go to their page; or stay, with the reason said."""
    if not sheet.saved:
        sheet.refused = ""
        held, answer = read(sheet), _answer(sheet)
        day = held["answered_on"]
        try:
            ask_reference(
                db,
                sheet.contact_id,
                answer,
                relation=str(held["relation"]),
                answered_on=day if isinstance(day, date) and answer in _ANSWERED else None,
                now=shell.now(),
            )
        except AfterviewError as error:
            sheet.refused = str(error)
            st.rerun()
        sheet.saved = True
    state.leave_word("Noted.")
    menu.go("people", id=sheet.contact_id.hex)


def _drop(db: Database, sheet: Sheet) -> None:
    drop_reference(db, sheet.contact_id)
    sheet.saved = True
    state.leave_word("No reference any more. What they were told of is kept.")
    menu.go("people", id=sheet.contact_id.hex)
