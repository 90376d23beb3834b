"""The first two taps: how it felt, and the chance that the person gives themselves."""

import streamlit as st

from afterview.domain.forecast_rule import forecast_is_closed, why_closed
from afterview.domain.scales import FEELING
from afterview.store import interviews, reviews
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm

_WHEN_FINISHED = (
    "0 to 100, your gut is fine. It is kept with the time when you finish, "
    "so that you can see later how well you read yourself."
)


def draw(form: DraftForm) -> None:
    """The card after the occasion."""
    with st.container(border=True, key="card-feeling"):
        safe_text.heading("How it went")
        closed, about = _about_the_stamp(form)
        choices.scale(form, "How do you feel about it?", "feeling", FEELING)
        ask.number(
            form,
            "Chance of getting through, in %",
            "forecast",
            step=5,
            is_closed=closed,
        )
        safe_text.quiet(about)


def _about_the_stamp(form: DraftForm) -> tuple[bool, str]:
    """Whether the forecast can no longer be stated, and the sentence about it."""
    if form.draft.interview_id is None:
        return False, _WHEN_FINISHED
    with form.db.read() as cursor:
        interview = interviews.find(cursor, form.draft.interview_id)
        stated = [one.chance for one in reviews.forecasts(cursor, form.draft.interview_id)]
    last = stated[-1] if stated else None
    if interview is not None and forecast_is_closed(interview):
        # What was typed before the outcome came has to be taken back by hand.
        return form.held("forecast") == last, why_closed(stated, interview)
    if stated:
        return False, f"Your first forecast, {stated[0]} %, is kept and counts; it stays."
    return False, _WHEN_FINISHED
