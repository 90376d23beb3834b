"""What was tapped or brushed in a chart."""

from uuid import UUID

import streamlit as st
from streamlit.typing import VegaLiteState

from afterview.ui import menu


def selected(key: str, selection: str) -> object:
    """What is selected in the chart: a list of points, or a dict of intervals; else None."""
    state = st.session_state.get(key)
    return state.selection.get(selection) if isinstance(state, VegaLiteState) else None


def open_tapped(key: str) -> None:
    """Open the interview whose dot was tapped in a chart with the selection ``dot``."""
    dots = selected(key, "dot")
    for dot in dots if isinstance(dots, list) else []:
        if dot.get("interview_id"):
            menu.go("interviews", id=UUID(dot["interview_id"]).hex)
