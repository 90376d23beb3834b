"""Where a question was met: the wording, how it went, what was said, and how they took it."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from afterview.domain.wording import label
from afterview.store.facts.question_bank_whole import Asking
from afterview.ui import safe_text
from afterview.ui.paging import page_of
from afterview.ui.questions import said
from afterview.ui.way_in import to_interview

ON_A_PAGE: Final = 20
_PAGE: Final = "questions.askings"


def draw(askings: Sequence[Asking]) -> None:
    """Each time, the latest first; many come in pages."""
    safe_text.heading("Where it was met")
    cards = st.container()
    shown = page_of(len(askings), at_most=ON_A_PAGE, key=_PAGE)
    with cards:
        for asking in askings[shown]:
            _asking(asking)


def _asking(asking: Asking) -> None:
    with st.container(border=True, key=f"card-{asking.question_id.hex}", gap="xsmall"):
        to_interview(asking, key=f"met.{asking.question_id.hex}")
        safe_text.name(asking.text)
        safe_text.say(said.handled(asking.handled))
        safe_text.labelled("What I said", asking.said)
        if asking.reaction is not None:
            safe_text.quiet(f"Their reaction: {label(asking.reaction).lower()}")
