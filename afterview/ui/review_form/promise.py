"""What was said about when they will be in touch."""

import streamlit as st

from afterview.domain.vocabulary import PromiseKind
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm


def draw(form: DraftForm) -> None:
    """The card with the promise; dates are asked for only where one was named."""
    with st.container(border=True, key="card-promise"):
        safe_text.heading("What they promised")
        kind = choices.pick(form, "When will you hear?", "promise_kind", choices.words(PromiseKind))
        match kind:
            case PromiseKind.EXACT_DATE:
                ask.day(form, "They named this day", "promise_until")
            case PromiseKind.WINDOW:
                with st.container(horizontal=True):
                    ask.day(form, "From", "promise_from")
                    ask.day(form, "Until", "promise_until")
            case PromiseKind.WITHIN_DAYS:
                ask.number(form, "Within how many days", "promise_days", step=1)
            case _:
                pass
        ask.line(form, "In their words", "promise_words", hint="“You'll hear from us …”")
        ask.flag(form, "I asked when they decide", "promise_asked")
