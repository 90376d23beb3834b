"""The earlier wordings of a review, each as it was."""

from datetime import datetime

import streamlit as st

from afterview.domain import spoken
from afterview.domain.draft import Draft
from afterview.domain.validate import validate
from afterview.store import lessons, reviews
from afterview.store.database import Database
from afterview.store.reviews import StoredReview
from afterview.ui import safe_text, shell
from afterview.ui.interviews import letterhead, review_view


def draw(db: Database, stored: StoredReview) -> None:
    """Every version but the present one, each drawn once it is opened."""
    with db.read() as cursor:
        kept = reviews.versions(cursor, stored.id)
    earlier = [one for one in kept if one[0] != stored.number]
    if not earlier:
        return
    safe_text.heading("Earlier versions")
    for number, finished_at, draft in earlier:
        _version(db, number, finished_at, draft)


def _version(db: Database, number: int, finished_at: datetime, draft: Draft) -> None:
    when = spoken.moment(finished_at, shell.zone())
    part = st.expander(
        safe_text.escaped(f"Version {number}, finished {when}"),
        key=f"version.{number}",
        on_change="rerun",
    )
    if not part.open:
        return
    with part:
        verdict = validate(draft, now=shell.now())
        if isinstance(verdict, list):
            _plainly(draft)
        else:
            letterhead.occasion(verdict.occasion)
            with db.read() as cursor:
                taken = lessons.wordings(cursor, [trial.lesson_id for trial in verdict.trials])
            review_view.draw(verdict, taken=taken, version=number)


def _plainly(draft: Draft) -> None:
    """The fields as they were stored, where they make no review any more."""
    for name, value in draft.fields.items():
        shown = ", ".join(value) if isinstance(value, list) else str(value)
        safe_text.labelled(name.replace("_", " "), shown)
