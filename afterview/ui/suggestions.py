"""Known names as buttons under a text field; one tap fills it."""

from collections.abc import Callable, Sequence

import streamlit as st

from afterview.ui import safe_text
from afterview.ui.mark import mark

MOST = 4


def suggest(field: str, typed: str, known: Sequence[str], fill: Callable[[str], None]) -> None:
    """At most four known names that go with what is typed so far; ``fill`` takes the one tapped.

    A button is keyed by its name, not by its place: a tap that meets a page being redrawn must
    never fill in another name than the one that was read.
    """
    begun = typed.strip().casefold()
    fitting = [name for name in known if begun in name.casefold() and begun != name.casefold()]
    if not fitting:
        return
    with st.container(horizontal=True, key=f"suggest-{field}", gap="xsmall"):
        for name in fitting[:MOST]:
            st.button(
                safe_text.escaped(safe_text.shortened(name)),
                key=f"suggest.{field}.{mark(name)}",
                on_click=fill,
                args=(name,),
            )
