"""A search told interview by interview, and frames laid out as rows that can be compared."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from uuid import UUID

import pandas as pd

from afterview.actions.draft_rows import add_row
from afterview.actions.finish_review import store_review
from afterview.actions.interviews import record_outcome
from afterview.domain.draft import Fields, Value, rating_field
from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Cursor, Database
from tests.builders import utc
from tests.doing import begun, interview, typed

FIRST, SECOND, THIRD, FOURTH = "2026-09-01", "2026-09-08", "2026-09-15", "2026-09-22"
RECORDED = utc("2026-10-30 07:00")
Row = Fields


def told(  # noqa: PLR0913 - one argument for each list of the form
    db: Database,
    day: str = FIRST,
    fields: Fields | None = None,
    *,
    ratings: Fields | None = None,
    questions: Sequence[Row] = (),
    cues: Sequence[Row] = (),
    lessons: Sequence[tuple[str, str]] = (),
    outcome: Outcome | None = None,
    heard: str | None = None,
    written: str | None = None,
) -> UUID:
    """An interview of that day, reviewed in its evening unless ``written`` later (UTC)."""
    now = utc(written or f"{day} 20:00")
    texts = () if questions else ("Walk me through your CV",)
    scores = {rating_field(name): score for name, score in (ratings or {}).items()}
    draft_id = begun(db, {"day": day}, questions=texts, lessons=lessons, now=now)
    for question in questions:
        add_row(db, draft_id, "question", {"text": "Why?", **question}, now=now)
    for cue in cues:
        add_row(db, draft_id, "cue", {"side": "interviewer", **cue}, now=now)
    typed(db, draft_id, {**scores, **(fields or {})}, now=now)
    interview_id = store_review(db, draft_id, now=now)
    assert isinstance(interview_id, UUID), interview_id
    if outcome is not None:
        ended(db, interview_id, outcome, heard=heard)
    return interview_id


def ended(
    db: Database,
    interview_id: UUID,
    outcome: Outcome,
    *,
    heard: str | None = None,
    now: datetime = RECORDED,
) -> None:
    """Record how the round ended."""
    heard_on = None if heard is None else date.fromisoformat(heard)
    said = {"stated_reason": "", "guessed_reason": ""}
    stored = interview(db, interview_id)
    assert record_outcome(db, stored, outcome, heard_on=heard_on, **said, now=now) == []


def seen(
    db: Database, fact: Callable[[Cursor, Scope], pd.DataFrame], scope: Scope = EVERYTHING
) -> pd.DataFrame:
    """The frame of a fact."""
    with db.read() as cursor:
        return fact(cursor, scope)


def rows(frame: pd.DataFrame, *columns: str) -> list[tuple[Value | float, ...]]:
    """These columns of the frame; days as they are written, None where something is missing."""
    return [tuple(map(_plain, row)) for row in frame[list(columns)].itertuples(index=False)]


def _plain(value: object) -> Value | float:
    if pd.isna(value):  # type: ignore[call-overload]  # one value of a cell, whatever its type
        return None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    assert isinstance(value, bool | int | float | str)
    return value
