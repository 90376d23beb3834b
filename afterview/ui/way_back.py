"""The way back from what was done last on a page."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import streamlit as st

from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from afterview.ui import menu, state
from afterview.ui.undo_line import undo_line


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
    if isinstance(last, WayBack):
        undo_line(last.done, key=f"{page}.undo", undo=partial(_undo, db, page, last))


def _undo(db: Database, page: menu.Name, last: WayBack) -> None:
    """What has changed since can never be undone from here, so that the way back is gone."""
    try:
        last.undo(db)
    except ChangedElsewhere:
        _forget(page)
        raise
    _forget(page)
    state.leave_word(last.undone)


def _forget(page: menu.Name) -> None:
    st.session_state.pop(_key(page), None)


def _key(page: menu.Name) -> str:
    return f"afterview.way_back.{page}"
