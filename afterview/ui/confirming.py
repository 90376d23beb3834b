"""The question before something that takes things away, asked about one thing at a time."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias
from uuid import UUID

import streamlit as st

from afterview.ui import safe_text

About: TypeAlias = UUID | str
_ASKED: Final = "afterview.asked."


@dataclass(frozen=True, slots=True)
class Confirmation:
    """One such question, by its name in the session."""

    name: str

    def ask(self, about: About) -> None:
        """Open it; for callbacks."""
        st.session_state[self._key] = about

    def is_asked(self, about: About) -> bool:
        """Whether it is open, and about this."""
        return bool(st.session_state.get(self._key) == about)

    def close(self) -> None:
        """Close it, where it is open."""
        st.session_state.pop(self._key, None)

    def draw(self, about: About, title: str, body: Callable[[], None]) -> None:
        """The dialog, where it was asked about this; closed by hand it asks no more."""
        if self.is_asked(about):
            st.dialog(safe_text.escaped(title), on_dismiss=self.close)(body)()

    @property
    def _key(self) -> str:
        return f"{_ASKED}{self.name}"


def close_all() -> None:
    """Close every question; the browser's Back leaves a page without a word to us."""
    for key in [str(key) for key in st.session_state if str(key).startswith(_ASKED)]:
        del st.session_state[key]
