"""Interviews of 2020 and of 2099, so that the day on which a test runs makes no difference."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from afterview.actions.drafts import correct_review
from afterview.actions.interviews import record_outcome
from afterview.domain.draft import Fields
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from tests import doing
from tests.builders import utc

HELD: Fields = {"day": "2020-10-13"}
AHEAD: Fields = {"day": "2099-10-13"}
WRITTEN = utc("2020-10-13 16:00")


def reviewed(
    db: Database,
    fields: Fields | None = None,
    *,
    now: datetime = WRITTEN,
    **rows: Any,  # noqa: ANN401 - what ``doing.reviewed`` takes
) -> UUID:
    """An interview that was held, with its review."""
    return doing.reviewed(db, {**HELD, **(fields or {})}, now=now, **rows)


def corrected(db: Database, interview_id: UUID, changes: Fields) -> None:
    """Correct the review of an interview the morning after."""
    draft_id = correct_review(db, doing.review_of(db, interview_id).id, now=WRITTEN)
    doing.typed(db, draft_id, changes, now=WRITTEN)
    doing.finished(db, draft_id, now=utc("2020-10-14 08:00"))


def recorded(db: Database, interview_id: UUID, outcome: Outcome) -> None:
    """Record an outcome a week later, as another tab would."""
    problems = record_outcome(
        db,
        doing.interview(db, interview_id),
        outcome,
        heard_on=date(2020, 10, 20),
        stated_reason="",
        guessed_reason="",
        now=utc("2020-10-20 09:00"),
    )
    assert problems == []
