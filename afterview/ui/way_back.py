"""The way back from what was done last on a page."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from afterview.store.database import Database
from afterview.ui import menu, safe_text, state
from afterview.ui.attempt import tried


@dataclass(frozen=True, slots=True)
class WayBack:
    """What was done, what undoes it, and what is said then."""

    done: str
    undo: Callable[[Database], None]
    undone: str


def remember(page: menu.Name, back: WayBack) -> None:
    """Offer a way back until something else is done; a second one would not know the order."""
    st.session_state[_key(page)] = back


def draw(db: Database, page: menu.Name) -> None:
    """The button that undoes what was done last on this page, in this visit."""
    last = st.session_state.get(_key(page))
    if not isinstance(last, WayBack):
        return
    with st.container(horizontal=True, vertical_alignment="center", key=f"undo-{page}"):
        safe_text.quiet(last.done)
        if st.button("Undo", key=f"{page}.undo"):
            del st.session_state[_key(page)]
            tried(lambda: _undo(db, last))
            st.rerun()


def _undo(db: Database, last: WayBack) -> None:
    last.undo(db)
    state.leave_word(last.undone)


def _key(page: menu.Name) -> str:
    return f"afterview.way_back.{page}"
