"""A line that says what was done, beside the button that takes it back."""

from collections.abc import Callable

import streamlit as st

from afterview.ui import safe_text
from afterview.ui.attempt import tried


def undo_line(words: str, *, key: str, undo: Callable[[], object], button: str = "Undo") -> None:
    """The words and the button; ``undo`` forgets the way back only once it has come to its end.

    Where it raises an ``AfterviewError`` the reason is said, and the line is there again.
    """
    with st.container(horizontal=True, vertical_alignment="center", key=f"line-{key}"):
        safe_text.quiet(words)
        st.button(safe_text.escaped(button), key=key, on_click=tried, args=(undo,))
