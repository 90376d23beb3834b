"""The row that opens something: words to tap, with an arrow behind them."""

from datetime import datetime
from typing import Protocol
from uuid import UUID

import streamlit as st

from afterview.domain.spoken import moment
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.ui import menu, safe_text


class _Held(Protocol):
    """An interview as the facts of a page name it; ``starts_at`` is naive UTC."""

    @property
    def interview_id(self) -> UUID: ...
    @property
    def stage(self) -> Stage: ...
    @property
    def company(self) -> str: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def zone(self) -> str: ...


def way_in(words: str, *, key: str, is_strong: bool = False) -> bool:
    """Whether it was tapped; in a row of its own it keeps to one line."""
    with st.container(horizontal=True):
        return st.button(
            f"**{safe_text.escaped(words)}**" if is_strong else safe_text.escaped(words),
            key=key,
            type="tertiary",
            icon=":material/chevron_right:",
            icon_position="right",
        )


def to_interview(held: _Held, *, key: str, role: str = "") -> None:
    """The stage and the company lead to the interview; below stands when, and for which role."""
    if way_in(f"{label(held.stage)} · {safe_text.shortened(held.company)}", key=key):
        menu.go("interviews", id=held.interview_id.hex)
    when = f"{moment(held.starts_at, held.zone)} ({held.zone})"
    safe_text.quiet(f"{when} · {safe_text.shortened(role)}" if role else when)
