"""What comes next after one interview, with the taps that lead there."""

from collections.abc import Callable
from uuid import UUID

import streamlit as st

from afterview.actions.aftermath import aftermath_of
from afterview.actions.drafts import review_interview
from afterview.domain import spoken
from afterview.domain.interview import Interview
from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.wording import label
from afterview.errors import AfterviewError
from afterview.store import drafts, interviews
from afterview.store.database import Database
from afterview.store.facts.library import Wanted, interview_lines
from afterview.ui import menu, safe_text, shell
from afterview.ui.interviews import said, what_next
from afterview.ui.review_start import open_draft


def draw(db: Database, interview: Interview) -> None:
    """The card, left out where nothing comes next."""
    after = aftermath_of(db, interview.id, now=shell.now(), today=shell.today())
    if after is None:
        return
    lines = what_next.sentences(after, now=shell.now())
    advanced = interview.result.outcome is Outcome.ADVANCED
    further = _next_round(db, interview)
    planned = None if said.lies_ahead(interview, now=shell.now()) else _next_planned(db)
    following = further or planned
    if not (lines or following or advanced):
        return
    with st.container(border=True, key="card-next"):
        safe_text.heading("What comes next")
        for line in lines:
            safe_text.say(line)
        if after.situation.review is None:
            _review_button(db, interview)
        elif after.steps and st.button(
            "Its next steps", key="interview.steps", icon=":material/checklist:"
        ):
            menu.go("next_steps", id=interview.id.hex)
        if advanced and further is None:
            _plan_button(interview)
        if following is not None:
            _following(following, is_same=following == further)


def open_begun(begin: Callable[[], UUID]) -> None:
    """Go to the draft that ``begin`` starts or finds, or say why there is none."""
    try:
        draft_id = begin()
    except AfterviewError as error:
        safe_text.warn(str(error))
    else:
        open_draft(draft_id)


def _next_round(db: Database, interview: Interview) -> Interview | None:
    """The next interview of the same application, held or planned."""
    occasion = interview.occasion
    with db.read() as cursor:
        lines = interview_lines(cursor, Wanted(companies=(occasion.company,)))
        later = [
            line
            for line in lines
            if line.role == occasion.role and line.starts_at > occasion.starts_at
        ]
        return interviews.find(cursor, later[-1].id) if later else None


def _next_planned(db: Database) -> Interview | None:
    with db.read() as cursor:
        return next(iter(interviews.coming(cursor, after=shell.now())), None)


def _review_button(db: Database, interview: Interview) -> None:
    if interview.status not in (Status.SCHEDULED, Status.COMPLETED):
        return
    with db.read() as cursor:
        begun = drafts.unfinished_of(cursor, interview_id=interview.id)
    if st.button(
        "Review it" if begun is None else "Go on with the review",
        key="interview.review",
        type="secondary" if said.lies_ahead(interview, now=shell.now()) else "primary",
        icon=":material/edit_note:",
    ):
        open_begun(lambda: review_interview(db, interview.id, now=shell.now()))


def _plan_button(interview: Interview) -> None:
    safe_text.say("You are through: plan the next round as soon as you know its day.")
    if st.button("Plan the next round", key="interview.next_round", type="primary"):
        menu.go("interviews", plan="new", after=interview.id.hex)


def _following(following: Interview, *, is_same: bool) -> None:
    occasion = following.occasion
    lead = "The next round here" if is_same else "Your next interview"
    what = label(occasion.stage)
    if not is_same:
        what = f"{safe_text.shortened(occasion.company)} · {what}"
    when = spoken.moment(occasion.starts_at, occasion.zone)
    safe_text.say(f"{lead}: {what}, {when} ({occasion.zone}).")
    if st.button("Open it", key="interview.following", type="tertiary"):
        menu.go("interviews", id=following.id.hex)
