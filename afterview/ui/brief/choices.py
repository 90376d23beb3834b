"""Pinning, leaving out and ticking by hand, a small menu at each line."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import streamlit as st

from afterview.actions.brief import LeftOut, choose, take_back
from afterview.brief.brief import Ahead
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.store.database import Database
from afterview.ui import safe_text, shell
from afterview.ui.attempt import tried
from afterview.ui.interviews.said import short
from afterview.ui.questions.said import mark


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
        st.checkbox(
            safe_text.escaped(text),
            is_ticked,
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
            for number, one in enumerate(left_out):
                with st.container(
                    horizontal=True, vertical_alignment="center", key=f"brief-back-{number}"
                ):
                    safe_text.quiet(short(one.text))
                    st.button(
                        "Bring it back",
                        key=f"brief.back.{one.part.value}.{mark(one.name)}",
                        on_click=tried,
                        args=(lambda one=one: self._take_back(one.part, one.name),),
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
