"""The steps of one interview, and what only the person can say about them."""

from datetime import datetime

import streamlit as st

from afterview.actions.aftermath import Aftermath, aftermath_of
from afterview.actions.drafts import review_interview
from afterview.actions.steps import call_for_step, call_off_step
from afterview.domain.interview import Interview
from afterview.domain.step import OPEN, StepKind
from afterview.domain.vocabulary import Status
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.aftermath import due_list, profile_tips, step_card
from afterview.ui.attempt import tried
from afterview.ui.interviews import said
from afterview.ui.interviews.next_card import open_begun

_BACK = ":material/arrow_back:"


def draw(db: Database, interview: Interview) -> None:
    """The checklist, open steps first in the order of the six."""
    after = aftermath_of(db, interview.id, now=shell.now(), today=shell.today())
    if after is None:
        return
    with st.container(horizontal=True):
        if st.button("All next steps", key="steps.all", type="tertiary", icon=_BACK):
            menu.go("next_steps")
        if st.button("The interview", key="steps.interview", type="tertiary"):
            menu.go("interviews", id=interview.id.hex)
    safe_text.title("Next steps")
    safe_text.strong(due_list.of_whom(after))
    _ghosting(after)
    if not after.steps:
        _before_the_steps(db, interview)
    urgent = {id(one.step) for one in due_list.pressing(due_list.todos([after]))[:1]}
    for step in after.steps:
        step_card.draw(db, after, step, primary=id(step) in urgent)
    _called_for(db, after)
    profile_tips.draw(db)


def _before_the_steps(db: Database, interview: Interview) -> None:
    """Why there are no steps, and the way to them where the interview has begun."""
    starts_at = interview.occasion.starts_at
    if not said.awaits_review(interview.status, starts_at, reviewed=False, now=shell.now()):
        safe_text.say("Nothing to do yet: the steps begin once the interview was held.")
        return
    safe_text.say("How did it go? Its steps begin with your review of it.")
    if st.button("Review it", key="steps.review", type="primary", icon=":material/edit_note:"):
        open_begun(lambda: review_interview(db, interview.id, now=shell.now()))


def gone() -> None:
    """What to say where the address names no interview that is here."""
    safe_text.title("Next steps")
    safe_text.notice(
        "There is no such interview here: it was deleted, or the address is incomplete."
    )
    if st.button("Show all next steps", key="steps.all", type="primary"):
        menu.go("next_steps")


def _ghosting(after: Aftermath) -> None:
    if after.ghosting is None:
        return
    with st.container(border=True, key="card-ghosting"):
        safe_text.say(after.ghosting)
        if st.button("Record how it ended", key="steps.ghosted"):
            menu.go("interviews", id=after.interview.id.hex, outcome="1")


def _called_for(db: Database, after: Aftermath) -> None:
    """The steps that come only when the person asks for them."""
    kinds = {step.kind for step in after.steps}
    situation = after.situation
    with st.container(horizontal=True):
        if StepKind.REFERENCES not in kinds and after.steps:
            st.button(
                "They want references",
                key="steps.references",
                on_click=tried,
                args=(
                    lambda: call_for_step(
                        db, after.interview.id, StepKind.REFERENCES, now=shell.now()
                    ),
                ),
            )
        was_noted = situation.interview.status is not Status.NO_SHOW_THEM
        if situation.call_missed_at is not None and was_noted:
            st.button(
                "No call was missed after all",
                key="steps.call_off",
                type="tertiary",
                on_click=tried,
                args=(lambda: call_off_step(db, after.interview.id, StepKind.MISSED_CALL),),
            )
    if situation.call_missed_at is None and any(one.standing in OPEN for one in after.steps):
        _missed_call(db, after)


def _missed_call(db: Database, after: Aftermath) -> None:
    with st.expander("They said they would call, and did not", type="compact"):
        chosen = st.datetime_input(
            "When was the call to come?", value=None, key="steps.call_at", format="DD/MM/YYYY"
        )
        st.button(
            "Remind me what to do",
            key="steps.missed_call",
            disabled=chosen is None,
            on_click=_call_missed,
            args=(db, after),
        )


def _call_missed(db: Database, after: Aftermath) -> None:
    chosen = st.session_state.get("steps.call_at")
    if isinstance(chosen, datetime):
        at = shell.utc(chosen)
        tried(lambda: call_for_step(db, after.interview.id, StepKind.MISSED_CALL, now=at))
