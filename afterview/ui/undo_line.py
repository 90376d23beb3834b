"""What takes back what was done: the button, or a line that says what it was beside the button."""

from collections.abc import Callable
from typing import Final

import streamlit as st

from afterview.ui import safe_text
from afterview.ui.attempt import tried

_DRAWN: Final = "afterview.undo_drawn."


def undo_button(
    words: str, *, key: str, undo: Callable[[], object], icon: str | None = None
) -> None:
    """The button; of taps that come before the page is drawn again only the first counts.

    ``undo`` forgets the way back only once it has come to its end: where it raises an
    ``AfterviewError`` the reason is said, and the button is there again.
    """
    st.session_state[f"{_DRAWN}{key}"] = True
    st.button(safe_text.escaped(words), key=key, icon=icon, on_click=_once, args=(key, undo))


def undo_line(words: str, *, key: str, undo: Callable[[], object], button: str = "Undo") -> None:
    """What was done, and the button beside it."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"line-{key}"):
        safe_text.quiet(words)
        undo_button(button, key=key, undo=undo)


def _once(key: str, undo: Callable[[], object]) -> None:
    if st.session_state.pop(f"{_DRAWN}{key}", False):
        tried(undo)
