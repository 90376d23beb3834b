"""What stands below the fields of a form: the tap that stores it, and the way back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar
from uuid import UUID

import streamlit as st

from afterview.ui import menu, safe_text, state
from afterview.ui.sheet import Sheet, Stored


class _Known(Protocol):
    """Something that is stored."""

    @property
    def id(self) -> UUID: ...


One = TypeVar("One", bound=_Known)


@dataclass(frozen=True, slots=True)
class SheetBar:
    """The buttons of one form; their keys begin with its ``kind``.

    What is stored is shown whole on its ``page``, and the way back leads there.
    ``add`` stands on the button for something new, and ``added`` is said of it.
    """

    page: menu.Name
    kind: str
    add: str
    added: str = "Added."

    @property
    def save_key(self) -> str:
        """The key of the button that stores it."""
        return f"{self.kind}.save"

    def draw(self, sheet: Sheet[One], store: Callable[[], Stored]) -> None:
        """Store it and show it whole, or stay, with the reason said; or go back."""
        sheet.refusal(key=f"{self.kind}.reload")
        is_new = sheet.origin is None
        with st.container(horizontal=True):
            if st.button(
                safe_text.escaped(self.add) if is_new else "Save the change",
                key=self.save_key,
                type="primary",
            ):
                saved_as = sheet.save(store)
                state.leave_word(self.added if is_new else "Changed.")
                menu.go(self.page, id=saved_as.hex)
            if st.button("Back", key=f"{self.kind}.back", type="tertiary"):
                self._back(sheet)

    def _back(self, sheet: Sheet[One]) -> None:
        if sheet.origin is None:
            menu.go(self.page)
        else:
            menu.go(self.page, id=sheet.origin.id.hex)
