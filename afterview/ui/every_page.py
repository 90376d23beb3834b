"""What the browser does on every page, whatever stands on it."""

from pathlib import Path
from typing import Final

import streamlit as st

from afterview.ui import address, confirming, menu, shell, state

_SCRIPT: Final = Path(__file__).with_name("every_page.js").read_text("utf-8")
_PLACE: Final = "afterview.place"


def finish(page: str) -> None:
    """The script that the browser runs once the page is drawn; questions stay on their own page.

    It scrolls up where another page, or another object on it, is shown than the run before, drops
    copies of forms that were stored, asks for a whole run after a lost connection, and wears the
    theme that was chosen.
    """
    named = sorted(st.query_params.items())
    chosen = [f"{name}={value}" for name, value in named if not address.is_of_widget(name)]
    place = " ".join([page, *chosen])
    if st.session_state.get(_PLACE) != place:
        confirming.close_all()
        st.session_state[_PLACE] = place
    script = st.components.v2.component("afterview_every_page", js=_SCRIPT)
    script(
        data={
            "place": place,
            "dropped": state.dropped_copies(),
            "theme": shell.preferred().theme.capitalize(),
            "addresses": ["/", *(f"/{place.address}" for place in menu.PLACES.values())],
        },
        key="afterview.every_page",
        on_reconnected_change=lambda: None,
    )
