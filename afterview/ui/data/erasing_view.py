"""Which part of erasing the address asks for."""

import streamlit as st

from afterview.store.database import Database
from afterview.ui.data import erase_interview, erase_person, erasing


def draw(db: Database) -> None:
    """``person=…``, ``interview=…``, ``all=1``, or else the choice between them."""
    if "person" in st.query_params:
        erase_person.draw(db)
    elif "interview" in st.query_params:
        erase_interview.draw(db)
    elif "all" in st.query_params:
        erase_interview.draw_everything(db)
    else:
        erasing.draw(db)
