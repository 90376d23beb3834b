"""What reviews answered about lessons learned before, and all that was noted of a lesson."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.lesson_life import Helped
from afterview.domain.lesson_rule import Noted
from afterview.domain.review import Trial
from afterview.store.database import Cursor

_TRIAL = "select lesson_id, came, done, helped, answered_at from lesson_trial"
_ADD = """
insert into lesson_trial (review_id, lesson_id, came, done, helped, answered_at)
values ($review, $lesson, $came, $done, $helped, $answered_at)
"""
# A review that meets a lesson anew says so before it says what came of it.
_NOTED = """
with said as (
    select t.lesson_id, t.review_id, 2 as place, t.answered_at as at, t.came, t.done, t.helped
    from lesson_trial t
    union all
    select s.lesson_id, s.review_id, 1, s.met_at, null, null, null from lesson_source s
)
select s.lesson_id, s.at, s.came, s.done, s.helped
from said s
join review r on r.id = s.review_id and r.removed_at is null
join interview i on i.id = r.interview_id
where list_contains($ids, s.lesson_id)
order by i.starts_at, i.id, s.place, s.at
"""
_OF_REVIEWS = """
with review_of as (select id from review where $id in (id, interview_id))
select lesson_id from lesson_source where review_id in (select id from review_of)
union select lesson_id from lesson_trial where review_id in (select id from review_of)
order by lesson_id
"""


def of_review(cursor: Cursor, review_id: UUID) -> tuple[Trial, ...]:
    """The trials of a review, ordered by their lessons' ids."""
    return tuple(sorted(_stored(cursor, review_id), key=lambda trial: trial.lesson_id))


def write(cursor: Cursor, review_id: UUID, trials: Sequence[Trial], *, now: datetime) -> None:
    """Store the trials of a review; an answer that did not change keeps its instant."""
    before = _stored(cursor, review_id)
    cursor.execute("delete from lesson_trial where review_id = $id", {"id": review_id})
    for trial in trials:
        cursor.execute(
            _ADD,
            {
                "review": review_id,
                "lesson": trial.lesson_id,
                "came": trial.came,
                "done": trial.done,
                "helped": trial.helped,
                "answered_at": before.get(trial, now),
            },
        )


def noted(cursor: Cursor, lesson_ids: Sequence[UUID]) -> dict[UUID, list[Noted]]:
    """All that reviews say of each lesson, in the order of the interviews."""
    found: dict[UUID, list[Noted]] = {}
    for row in cursor.execute(_NOTED, {"ids": list(lesson_ids)}).fetchall():
        trial = None if row[2] is None else trial_of((row[0], *row[2:5]))
        found.setdefault(row[0], []).append(Noted(row[1], trial))
    return found


def concerned(cursor: Cursor, named: UUID) -> tuple[UUID, ...]:
    """The lessons that a review, or the review of an interview, met or answered about."""
    rows = cursor.execute(_OF_REVIEWS, {"id": named}).fetchall()
    return tuple(row[0] for row in rows)


def _stored(cursor: Cursor, review_id: UUID) -> dict[Trial, datetime]:
    rows = cursor.execute(f"{_TRIAL} where review_id = $id", {"id": review_id}).fetchall()
    return {trial_of(row[:4]): row[4] for row in rows}


def trial_of(row: Sequence[Any]) -> Trial:
    """The trial of a row: the id of its lesson, whether it came, was done, and how it helped."""
    lesson_id, came, done, helped = row
    return Trial(lesson_id, came, done, Helped(helped) if helped else None)
