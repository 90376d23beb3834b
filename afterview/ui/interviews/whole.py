"""One interview whole: what it was, what comes next, and everything that was noted."""

from collections.abc import Mapping
from uuid import UUID

import streamlit as st

from afterview.actions.drafts import correct_review
from afterview.domain import spoken
from afterview.domain.interview import Interview
from afterview.domain.vocabulary import Outcome
from afterview.domain.wording import label
from afterview.store import drafts, lessons, reviews
from afterview.store.database import Database
from afterview.store.reviews import StoredReview
from afterview.ui import menu, safe_text, shell
from afterview.ui.interviews import letterhead, next_card, removal, review_view, said, versions

_BACK = ":material/arrow_back:"


def draw(db: Database, interview: Interview) -> None:
    """The readable page of one interview."""
    with db.read() as cursor:
        stored = reviews.find(cursor, interview.id)
        met = {lesson.id: lesson.n_met for lesson in lessons.known(cursor)}
    if st.button("All interviews", key="interviews.all", type="tertiary", icon=_BACK):
        menu.go("interviews")
    letterhead.draw(interview)
    _brief(interview)
    next_card.draw(db, interview)
    _outcome(interview)
    _review(db, interview, stored, met)
    _ways_to_change(db, interview)


def gone() -> None:
    """What to say where the address names no interview that is here."""
    safe_text.title("Interviews")
    safe_text.notice(
        "There is no such interview here: it was deleted, or the address is incomplete."
    )
    if st.button("Show all interviews", key="interviews.all", type="primary"):
        menu.go("interviews")


def _brief(interview: Interview) -> None:
    """The way to the page to read before it, while it still lies ahead."""
    if said.lies_ahead(interview, now=shell.now()) and st.button(
        "Read the brief", key="interview.brief", type="primary", icon=":material/description:"
    ):
        menu.go("brief", **{"for": interview.id.hex})


def _outcome(interview: Interview) -> None:
    """How the round ended, as far as it is recorded; nothing while it still lies ahead."""
    result = interview.result
    if said.lies_ahead(interview, now=shell.now()) and result.outcome is Outcome.PENDING:
        return
    with st.container(border=True, key="card-outcome"):
        safe_text.heading("Outcome")
        safe_text.strong(label(result.outcome))
        if result.heard_on is not None:
            safe_text.quiet(f"Heard on {spoken.on_day(result.heard_on)}")
        safe_text.labelled("Their reason, in their words", label(result.stated_reason))
        safe_text.labelled("My guess", label(result.guessed_reason))
        pending = result.outcome is Outcome.PENDING
        if st.button(
            "Record the outcome" if pending else "Change the outcome", key="interview.outcome"
        ):
            menu.go("interviews", id=interview.id.hex, outcome="1")


def _review(
    db: Database, interview: Interview, stored: StoredReview | None, met: Mapping[UUID, int]
) -> None:
    if stored is None:
        return
    safe_text.heading("The review")
    review_view.about(interview, stored)
    with db.read() as cursor:
        begun = drafts.unfinished_of(cursor, interview_id=interview.id, review_id=stored.id)
    if st.button(
        "Correct this review" if begun is None else "Go on with the correction",
        key="interview.correct",
        icon=":material/edit:",
    ):
        next_card.open_begun(lambda: correct_review(db, stored.id, now=shell.now()))
    with db.read() as cursor:
        taken = lessons.wordings(cursor, [trial.lesson_id for trial in stored.review.trials])
    review_view.draw(stored.review, forecasts=stored.forecasts, met=met, taken=taken)
    versions.draw(db, stored)


def _ways_to_change(db: Database, interview: Interview) -> None:
    with st.container(horizontal=True):
        if st.button("Change this interview", key="interview.change", icon=":material/event:"):
            menu.go("interviews", id=interview.id.hex, change="1")
        removal.offer(db, interview)
