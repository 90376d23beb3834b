"""Which interview it was: company, role, stage, when, how, and who was there."""

from functools import partial

import streamlit as st

from afterview.domain.occasion_check import zones
from afterview.domain.vocabulary import Format, Stage, Structure
from afterview.store import applications
from afterview.ui import draft_choices as choices
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text
from afterview.ui.draft_form import DraftForm
from afterview.ui.review_form import people
from afterview.ui.suggestions import suggest


def draw(form: DraftForm) -> None:
    """The card at the top of the form."""
    with st.container(border=True, key="card-occasion"):
        safe_text.heading("Which interview")
        company = ask.line(form, "Company", "company")
        with form.db.read() as cursor:
            companies = applications.companies(cursor)
            roles = applications.roles(cursor, company)
        suggest("company", company, companies, partial(form.put, "company"))
        role = ask.line(form, "Role", "role")
        suggest("role", role, roles, partial(form.put, "role"))
        choices.choose(form, "Stage", "stage", choices.words(Stage), hint="Which round was it?")
        with st.container(horizontal=True):
            ask.day(form, "Day", "day")
            ask.clock(form, "Start", "start")
            ask.clock(form, "End", "end")
        choices.pick(form, "How you met", "format", choices.words(Format))
        people.draw(form)
        with st.expander("Time zone, and how fixed the questions were", type="compact"):
            choices.choose(
                form, "Time zone of the times above", "zone", choices.Words(zones(), str)
            )
            choices.pick(form, "How they asked", "structure", choices.words(Structure))
