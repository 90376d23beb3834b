"""One quiet line for other pages: that cards are due, and the way to them."""

import streamlit as st

from afterview.actions.practice import practice_desk
from afterview.domain.card import minutes
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.practice import said


def draw(db: Database) -> None:
    """How many cards are due and about how long they take; nothing where none is."""
    due = practice_desk(db, now=shell.now(), zone=shell.zone()).plan.due()
    if not due:
        return
    about = counted(minutes(one.card for one in due), "minute")
    if st.button(
        safe_text.escaped(f"{said.cards_are_due(len(due))}, about {about}"),
        key="due.practice",
        type="tertiary",
        icon=":material/style:",
    ):
        menu.go("practice")
