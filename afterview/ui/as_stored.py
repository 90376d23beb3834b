"""Widgets that show what is stored, whatever was tapped."""

import streamlit as st


def show(key: str, stored: object) -> None:
    """Let the widget of this key show ``stored``; call it right before the widget is drawn.

    A choice that could not be stored is thereby taken back.
    """
    # Written only where they differ: an answer would take back a tap that is on its way.
    if st.session_state.get(key) != stored:
        st.session_state[key] = stored
