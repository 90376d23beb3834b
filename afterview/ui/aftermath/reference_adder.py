"""Noting somebody who speaks for the person, right where their packet is written."""

import streamlit as st

from afterview.actions.people import add_contact, ask_reference
from afterview.domain.contact import Contact
from afterview.domain.draft import name_and_role
from afterview.domain.reference import Answer
from afterview.errors import AfterviewError
from afterview.store.database import Database
from afterview.ui import safe_text, shell, state

_KEY = "reference.to_add"


def draw(db: Database) -> None:
    """One line for a name and how they know the person, and a button."""
    safe_text.subheading("Somebody else who speaks for you")
    st.text_input(
        "Name, how they know your work", key=_KEY, placeholder="Ada Example, my manager until May"
    )
    st.button("Add this reference", key="reference.add", on_click=_add, args=(db,))


def _add(db: Database) -> None:
    name, relation = name_and_role(str(st.session_state.get(_KEY) or ""))
    contact = Contact(db.new_id(), name)
    try:
        problems = add_contact(db, contact, now=shell.now())
        if problems:
            state.leave_word(problems[0].message, is_bad=True)
            return
        ask_reference(
            db, contact.id, Answer.TO_ASK, relation=relation, answered_on=None, now=shell.now()
        )
    except AfterviewError as error:
        state.leave_word(str(error), is_bad=True)
    else:
        st.session_state[_KEY] = ""
