"""What the browser does on every page, whatever stands on it."""

from pathlib import Path
from typing import Final

import streamlit as st

from afterview.ui import menu, shell, state

_SCRIPT: Final = Path(__file__).with_name("every_page.js").read_text("utf-8")
_CHOOSING: Final = (
    "id",
    "for",
    "plan",
    "change",
    "outcome",
    "draft",
    "add",
    "letter",
    "template",
    "reference",
    "same",
    "q",
    "answer",
    "card",
)


def finish(page: str) -> None:
    """The script that the browser runs once the page is drawn.

    It scrolls up where another page, or another object on it, is shown than the run before, drops
    copies of forms that were stored, asks for a whole run after a lost connection, and wears the
    theme that was chosen.
    """
    chosen = [f"{name}={st.query_params[name]}" for name in _CHOOSING if name in st.query_params]
    script = st.components.v2.component("afterview_every_page", js=_SCRIPT)
    script(
        data={
            "place": " ".join([page, *chosen]),
            "dropped": state.dropped_copies(),
            "theme": shell.preferred().theme.capitalize(),
            "addresses": ["/", *(f"/{place.address}" for place in menu.PLACES.values())],
        },
        key="afterview.every_page",
        on_reconnected_change=lambda: None,
    )
