"""Deleting something: what goes is said first, and it can be brought back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol
from uuid import UUID

import streamlit as st

from afterview.errors import AfterviewError
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.confirming import Confirmation
from afterview.ui.undo_line import undo_line


class Remove(Protocol):
    """The action that takes something out of sight."""

    def __call__(self, db: Database, named: UUID, /, *, now: datetime) -> None:
        """Do it; raises an ``AfterviewError`` where it cannot be done."""


@dataclass(frozen=True, slots=True)
class Removal:
    """How one kind of thing is deleted, in the words of the screen.

    ``kind`` is a word such as ``person``; ``it`` what stands for one; ``back`` what is said once it
    is back; ``listed`` where the undo is found; ``erased_as`` what the page that erases for good
    calls it, where it can.
    """

    page: menu.Name
    kind: str
    it: str
    back: str
    listed: str
    remove: Remove
    bring_back: Callable[[Database, UUID], None]
    erased_as: str = ""

    def offer(self, db: Database, named: UUID, name: str, told: Sequence[str]) -> None:
        """The button, and the question that it leads to; ``told`` says what goes."""
        st.button(
            safe_text.escaped(f"Delete this {self.kind}"),
            key=f"{self.kind}.delete",
            type="tertiary",
            icon=":material/delete:",
            on_click=self._confirmation.ask,
            args=(named,),
        )
        question = partial(self._question, db, named, name, told)
        self._confirmation.draw(named, f"Delete this {self.kind}?", question)

    def not_asked(self) -> None:
        """Close the question, where it is open."""
        self._confirmation.close()

    def ways_back(self, db: Database) -> None:
        """A way back for everything of this kind deleted in this visit."""
        for named, name in list(self._removed().items()):
            back = partial(self._back, db, named)
            undo_line(f"Deleted: {name}", key=f"undo.{named.hex}", undo=back)

    @property
    def _confirmation(self) -> Confirmation:
        return Confirmation(f"{self.kind}_removal")

    def _back(self, db: Database, named: UUID) -> None:
        self.bring_back(db, named)
        self._removed().pop(named, None)
        state.leave_word(self.back)

    def _removed(self) -> dict[UUID, str]:
        found: dict[UUID, str] = st.session_state.setdefault(f"afterview.removed_{self.kind}", {})
        return found

    def _question(self, db: Database, named: UUID, name: str, told: Sequence[str]) -> None:
        for sentence in told:
            safe_text.say(sentence)
        safe_text.quiet(f"You can undo this from {self.listed} until you close this page.")
        if st.button(
            safe_text.escaped(f"Delete {self.it}"),
            key="removal.yes",
            type="primary",
            width="stretch",
        ):
            self._remove(db, named, name)
        if st.button(safe_text.escaped(f"Keep {self.it}"), key="removal.no", width="stretch"):
            self.not_asked()
            st.rerun()
        if self.erased_as and st.button(
            safe_text.escaped(f"Erase {self.it} for good instead"),
            key="removal.erase",
            type="tertiary",
            width="stretch",
        ):
            self.not_asked()
            menu.go("data", show="erase", **{self.erased_as: named.hex})

    def _remove(self, db: Database, named: UUID, name: str) -> None:
        self.not_asked()
        try:
            self.remove(db, named, now=shell.now())
        except AfterviewError as error:
            state.leave_word(str(error), is_bad=True)
        else:
            self._removed()[named] = name
        menu.go(self.page)
