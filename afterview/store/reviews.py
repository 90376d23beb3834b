"""Finished reviews: how each stands now, and every earlier wording of it."""

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.draft import Draft
from afterview.domain.draft_of_review import fields_of
from afterview.domain.review import Notes, Promise, Review
from afterview.domain.vocabulary import PromiseKind
from afterview.store import interviews, lesson_sources, lesson_trials, review_rows
from afterview.store.database import Cursor

_ADD = """
insert into review (id, interview_id, number, begun_at, finished_at, feeling, best_moment,
    worst_moment, worked, did_not_work, their_doubt, interviewer_would_say, my_questions,
    salary_said, thanks_remark, references_wanted, note, promise_kind, promise_from_on,
    promise_until_on, promise_words, promise_asked)
values ($id, $interview_id, $number, $begun_at, $finished_at, $feeling, $best_moment,
    $worst_moment, $worked, $did_not_work, $their_doubt, $interviewer_would_say, $my_questions,
    $salary_said, $thanks_remark, $references_wanted, $note, $promise_kind, $promise_from_on,
    $promise_until_on, $promise_words, $promise_asked)
"""
_CORRECT = """
update review set number = number + 1, corrected_at = $now, feeling = $feeling,
    best_moment = $best_moment, worst_moment = $worst_moment, worked = $worked,
    did_not_work = $did_not_work, their_doubt = $their_doubt,
    interviewer_would_say = $interviewer_would_say, my_questions = $my_questions,
    salary_said = $salary_said, thanks_remark = $thanks_remark,
    references_wanted = $references_wanted, note = $note, promise_kind = $promise_kind,
    promise_from_on = $promise_from_on, promise_until_on = $promise_until_on,
    promise_words = $promise_words, promise_asked = $promise_asked
where id = $id returning number
"""
_OF_INTERVIEW = """
select id, number, begun_at, finished_at, corrected_at, feeling, promise_kind, promise_from_on,
       promise_until_on, promise_words, promise_asked, best_moment, worst_moment, worked,
       did_not_work, their_doubt, interviewer_would_say, my_questions, salary_said,
       thanks_remark, references_wanted, note
from review where interview_id = $id and removed_at is null
"""


@dataclass(frozen=True, slots=True)
class Forecast:
    """A chance in percent, and the instant (naive UTC) that it was stamped with."""

    chance: int
    stated_at: datetime


@dataclass(frozen=True, slots=True)
class StoredReview:
    """A review as it is kept: when it was begun, finished and corrected (naive UTC).

    ``number`` counts its wordings from 1; ``forecasts`` are in the order in which they were
    stated, and the first one counts.
    """

    id: UUID
    interview_id: UUID
    number: int
    begun_at: datetime
    finished_at: datetime
    corrected_at: datetime | None
    forecasts: tuple[Forecast, ...]
    review: Review


def insert(cursor: Cursor, stored: StoredReview) -> None:
    """Store the first wording of a review; its lists and forecast are written by the action."""
    cursor.execute(
        _ADD,
        {
            **_columns(stored.review),
            "id": stored.id,
            "interview_id": stored.interview_id,
            "number": stored.number,
            "begun_at": stored.begun_at,
            "finished_at": stored.finished_at,
        },
    )
    _keep_version(
        cursor,
        stored.review,
        review_id=stored.id,
        number=stored.number,
        now=stored.finished_at,
    )


def correct(cursor: Cursor, review: Review, *, review_id: UUID, now: datetime) -> None:
    """Store a new wording; the earlier ones stay."""
    changed = cursor.execute(_CORRECT, {**_columns(review), "id": review_id, "now": now}).fetchall()
    _keep_version(cursor, review, review_id=review_id, number=changed[0][0], now=now)


def find(cursor: Cursor, interview_id: UUID) -> StoredReview | None:
    """The review of an interview, None where there is none."""
    interview = interviews.find(cursor, interview_id)
    rows = cursor.execute(_OF_INTERVIEW, {"id": interview_id}).fetchall()
    if interview is None or not rows:
        return None
    review_id, number, begun_at, finished_at, corrected_at, feeling = rows[0][:6]
    stated = forecasts(cursor, interview_id)
    review = Review(
        occasion=interview.occasion,
        feeling=feeling,
        forecast=stated[-1].chance if stated else None,
        questions=review_rows.questions(cursor, review_id),
        cues=review_rows.cues(cursor, review_id),
        ratings=review_rows.ratings(cursor, review_id),
        lessons=lesson_sources.of_review(cursor, review_id),
        trials=lesson_trials.of_review(cursor, review_id),
        people=review_rows.people(cursor, interview_id),
        promise=_promise(rows[0][6:11]),
        notes=Notes(*rows[0][11:]),
    )
    return StoredReview(
        review_id, interview_id, number, begun_at, finished_at, corrected_at, stated, review
    )


def interview_of(cursor: Cursor, review_id: UUID) -> UUID | None:
    """The interview that a review is about."""
    rows = cursor.execute(
        "select interview_id from review where id = $id", {"id": review_id}
    ).fetchall()
    return rows[0][0] if rows else None


def versions(cursor: Cursor, review_id: UUID) -> tuple[tuple[int, datetime, Draft], ...]:
    """Each wording of a review: its number, when it was finished, and its fields; newest first."""
    rows = cursor.execute(
        "select number, finished_at, fields from review_version where review_id = $id "
        "order by number desc",
        {"id": review_id},
    ).fetchall()
    return tuple(
        (number, finished_at, Draft(review_id, finished_at, finished_at, fields=json.loads(held)))
        for number, finished_at, held in rows
    )


def forecasts(cursor: Cursor, interview_id: UUID) -> tuple[Forecast, ...]:
    """The forecasts of an interview in the order in which they were stated."""
    rows = cursor.execute(
        "select chance, stated_at from forecast where interview_id = $id order by stated_at, id",
        {"id": interview_id},
    ).fetchall()
    return tuple(Forecast(*row) for row in rows)


def state_forecast(
    cursor: Cursor, forecast: Forecast, *, forecast_id: UUID, interview_id: UUID, review_id: UUID
) -> None:
    """Stamp a forecast; those before it stay."""
    cursor.execute(
        "insert into forecast (id, interview_id, review_id, chance, stated_at) "
        "values ($id, $interview, $review, $chance, $stated_at)",
        {
            "id": forecast_id,
            "interview": interview_id,
            "review": review_id,
            "chance": forecast.chance,
            "stated_at": forecast.stated_at,
        },
    )


def _keep_version(
    cursor: Cursor, review: Review, *, review_id: UUID, number: int, now: datetime
) -> None:
    cursor.execute(
        "insert into review_version (review_id, number, finished_at, fields) "
        "values ($id, $number, $now, $fields)",
        {
            "id": review_id,
            "number": number,
            "now": now,
            "fields": json.dumps(fields_of(review), ensure_ascii=False),
        },
    )


def _columns(review: Review) -> dict[str, object]:
    promise = review.promise
    return {
        "feeling": review.feeling,
        **asdict(review.notes),
        "promise_kind": None if promise is None else promise.kind,
        "promise_from_on": None if promise is None else promise.from_on,
        "promise_until_on": None if promise is None else promise.until_on,
        "promise_words": "" if promise is None else promise.words,
        "promise_asked": None if promise is None else promise.asked,
    }


def _promise(columns: tuple[Any, ...]) -> Promise | None:
    kind, *rest = columns
    _, _, words, asked = rest
    if kind is None and not words and asked is None:
        return None
    return Promise(None if kind is None else PromiseKind(kind), *rest)
