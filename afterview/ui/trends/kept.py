"""The look that a session keeps between two runs of the page."""

from typing import Final

import streamlit as st

from afterview.domain.scope import Scope
from afterview.store.database import Database
from afterview.ui.trends.look import Look

_KEPT: Final = "trends.look"


def kept_look(db: Database, scope: Scope) -> Look:
    """The session's look at this scope; a new one where another was chosen or anything was saved.

    Opening a part of the page draws all of it again, and must not work it out again.
    """
    of_what = scope, db.saves()
    held = st.session_state.get(_KEPT)
    if held is None or held[0] != of_what:
        held = st.session_state[_KEPT] = of_what, Look(db, scope)
    look: Look = held[1]
    return look
