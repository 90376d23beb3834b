"""What a session keeps of what it worked out, for as long as nothing is saved anywhere."""

from collections.abc import Callable
from typing import TypeVar

import streamlit as st

from afterview.store.database import Database

Made = TypeVar("Made")


def kept(db: Database, name: str, of_what: object, make: Callable[[], Made]) -> Made:
    """What ``make`` makes of the database; the last one is kept under its name.

    It is made anew once anything was saved, or where ``of_what`` is not what it was made of.
    """
    key = _key(name)
    # Noted before it is read: what is saved meanwhile is then met at the next run.
    made_of = db, db.saves(), of_what
    held = st.session_state.get(key)
    if held is None or held[0] != made_of:
        held = st.session_state[key] = made_of, make()
    made: Made = held[1]
    return made


def forget(name: str) -> None:
    """Let go of what is kept under the name, if anything is."""
    st.session_state.pop(_key(name), None)


def _key(name: str) -> str:
    return f"afterview.kept.{name}"
