"""The first two taps: how it felt, and the chance that the person gives themselves."""

import streamlit as st

from afterview.domain.forecast_rule import forecast_is_closed, why_closed
from afterview.domain.scales import FEELING
from afterview.store import interviews, reviews
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm


def draw(form: DraftForm) -> None:
    """The card after the occasion."""
    with st.container(border=True, key="card-feeling"):
        safe_text.heading("How it went")
        choices.scale(form, "How do you feel about it?", "feeling", FEELING)
        ask.number(
            form,
            "Chance of getting through, in %",
            "forecast",
            step=5,
            hint="0 to 100, your gut is fine",
        )
        safe_text.quiet(_about_the_stamp(form))


def _about_the_stamp(form: DraftForm) -> str:
    """When the forecast is or was stamped, and whether it can still be changed."""
    interview_id = form.draft.interview_id
    if interview_id is None or form.draft.review_id is None:
        return "Stamped when you finish, so that you can see later how well you read yourself."
    with form.db.read() as cursor:
        interview = interviews.find(cursor, interview_id)
        stated = reviews.forecasts(cursor, interview_id)
    if interview is not None and forecast_is_closed(interview):
        return why_closed([one.chance for one in stated], interview)
    if stated:
        return f"Your first forecast, {stated[0].chance} %, is stamped and counts; it stays."
    return "No forecast yet; it is stamped when you finish."
