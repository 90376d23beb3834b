"""Pinning, leaving out and ticking by hand, a small menu at each line."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.brief import LeftOut, choose, take_back
from afterview.brief.brief import Ahead
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.store.database import Database
from afterview.ui import as_stored, safe_text, shell
from afterview.ui.attempt import tried
from afterview.ui.mark import mark
from afterview.ui.undo_line import undo_line


class Does(StrEnum):
    """What the menu of a line offers."""

    PIN = "Pin it to the top"
    UNPIN = "Unpin it"
    LEAVE_OUT = "Leave it out here"


_CHOICE: Final = {Does.PIN: BriefChoice.PINNED, Does.LEAVE_OUT: BriefChoice.LEFT_OUT}


@dataclass(frozen=True, slots=True)
class ByHand:
    """The choices for one round."""

    db: Database
    ahead: Ahead

    def menu(self, part: BriefPart, name: str, *, is_pinned: bool) -> None:
        """The menu of the line that the choices call so."""
        widget = f"brief.{part.value}.{mark(name)}"
        st.menu_button(
            "More",
            [Does.UNPIN if is_pinned else Does.PIN, Does.LEAVE_OUT],
            key=widget,
            type="tertiary",
            on_click=self._chosen,
            args=(widget, part, name),
        )

    def tick(self, key: str, text: str, *, is_ticked: bool) -> None:
        """One line of the checklist."""
        widget = f"brief.check.{mark(self._occasion)}.{key}"
        as_stored.show(widget, is_ticked)
        st.checkbox(
            safe_text.escaped(text),
            key=widget,
            on_change=self._ticked,
            args=(widget, key),
        )

    def ways_back(self, left_out: Sequence[LeftOut]) -> None:
        """What was left out, folded, each with the way back."""
        if not left_out:
            return
        n = len(left_out)
        with st.expander(f"Left out by hand: {n:d}", key="brief.left_out", type="compact"):
            for one in left_out:
                undo_line(
                    safe_text.shortened(one.text),
                    key=f"brief.back.{one.part.value}.{mark(one.name)}",
                    undo=partial(self._take_back, one.part, one.name),
                    button="Bring it back",
                )

    @property
    def _occasion(self) -> str:
        ahead = self.ahead
        if ahead.interview_id is not None:
            return ahead.interview_id.hex
        return "|".join((ahead.company, ahead.role, ahead.stage or ""))

    def _chosen(self, widget: str, part: BriefPart, name: str) -> None:
        choice = _CHOICE.get(st.session_state[widget])
        if choice is None:
            tried(lambda: self._take_back(part, name))
        else:
            tried(lambda: self._choose(Chosen(part, name, choice)))

    def _ticked(self, widget: str, key: str) -> None:
        if st.session_state[widget]:
            tried(lambda: self._choose(Chosen(BriefPart.CHECK, key, BriefChoice.TICKED)))
        else:
            tried(lambda: self._take_back(BriefPart.CHECK, key))

    def _choose(self, chosen: Chosen) -> None:
        choose(self.db, self.ahead, chosen, now=shell.now())

    def _take_back(self, part: BriefPart, name: str) -> None:
        take_back(self.db, self.ahead, part, name)
