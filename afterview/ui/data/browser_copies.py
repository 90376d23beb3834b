"""Clearing the copies of typed words that this browser keeps until they are stored."""

import streamlit as st

_SCRIPT = """
export default function () {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith('afterview:'))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // Where nothing can be kept, nothing has to be cleared.
  }
}
"""
_WANTED = "afterview.clear_copies"


def clear_soon() -> None:
    """Let the next page that calls ``clear`` do it."""
    st.session_state[_WANTED] = True


def clear() -> None:
    """Clear them, where that is wanted."""
    if st.session_state.pop(_WANTED, False):
        script = st.components.v2.component("afterview_clear_copies", js=_SCRIPT)
        script(key="afterview.clear_copies")
