"""Where a question was met: the wording, how it went, what was said, and how they took it."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from afterview.domain.spoken import moment
from afterview.domain.wording import label
from afterview.store.facts.question_bank_whole import Asking
from afterview.ui import menu, safe_text
from afterview.ui.interviews.said import short
from afterview.ui.questions import said

ON_A_PAGE: Final = 20
_PAGE: Final = "questions.askings"


def draw(askings: Sequence[Asking]) -> None:
    """Each time, the latest first; many come in pages."""
    safe_text.heading("Where it was met")
    shown = st.container()
    page = 1
    if len(askings) > ON_A_PAGE:
        n_pages = -(-len(askings) // ON_A_PAGE)
        page = st.pagination(n_pages, key=_PAGE, bind="query-params", max_visible_pages=5)
    with shown:
        for asking in askings[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]:
            _asking(asking)


def _asking(asking: Asking) -> None:
    with st.container(border=True, key=f"card-{asking.question_id.hex}", gap="xsmall"):
        with st.container(horizontal=True):
            if st.button(
                safe_text.escaped(f"{label(asking.stage)} · {short(asking.company)}"),
                key=f"met.{asking.question_id.hex}",
                type="tertiary",
                icon=":material/chevron_right:",
                icon_position="right",
            ):
                menu.go("interviews", id=asking.interview_id.hex)
        safe_text.quiet(f"{moment(asking.starts_at, asking.zone)} ({asking.zone})")
        safe_text.name(asking.text)
        safe_text.say(said.handled(asking.handled))
        safe_text.labelled("What I said", asking.said)
        if asking.reaction is not None:
            safe_text.quiet(f"Their reaction: {label(asking.reaction).lower()}")
