"""Where lessons come from: each time that a review met one, worded as in that review."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.review import Lesson
from afterview.store import lessons
from afterview.store.database import Cursor

_SOURCE = "select id, lesson_id, if_text, then_text, met_at from lesson_source"
_ADD = """
insert into lesson_source (id, lesson_id, review_id, position, question_id, if_text, then_text,
    met_at)
values ($id, $lesson, $review, $position, $question, $if_text, $then_text, $met_at)
"""


@dataclass(frozen=True, slots=True)
class Source:
    """One time that a lesson was met; its id is the one that the lesson has in its review."""

    id: UUID
    lesson_id: UUID
    if_text: str
    then_text: str
    met_at: datetime


def of_review(cursor: Cursor, review_id: UUID) -> tuple[Lesson, ...]:
    """The lessons of a review, worded as in it; one met again names the lesson that it is."""
    rows = cursor.execute(
        "select id, if_text, then_text, question_id, nullif(lesson_id, id) "
        "from lesson_source where review_id = $id order by position",
        {"id": review_id},
    ).fetchall()
    return tuple(Lesson(*row) for row in rows)


def find(cursor: Cursor, source_id: UUID) -> Source | None:
    """One time that a lesson was met, None where there is no such."""
    rows = cursor.execute(f"{_SOURCE} where id = $id", {"id": source_id}).fetchall()
    return Source(*rows[0]) if rows else None


def link(cursor: Cursor, source_id: UUID, lesson_id: UUID) -> None:
    """Let a source belong to a lesson."""
    cursor.execute(
        "update lesson_source set lesson_id = $lesson where id = $id",
        {"lesson": lesson_id, "id": source_id},
    )


def write(cursor: Cursor, review_id: UUID, met: Sequence[Lesson], *, now: datetime) -> None:
    """Store the lessons of a review.

    New ones are added, those met again are linked, and what the review no longer holds is
    unlinked; a lesson of reviews that none holds any more is removed. The library's wording follows
    only where this review's own wording changed. One that says it is the same as a lesson that was
    never stored is a lesson of its own.
    """
    before = {source.id: source for source in _sources_of(cursor, review_id)}
    cursor.execute("delete from lesson_source where review_id = $id", {"id": review_id})
    for position, lesson in enumerate(met):
        cursor.execute(
            _ADD,
            {
                "id": lesson.id,
                "lesson": _filed(cursor, lesson, before, now=now),
                "review": review_id,
                "position": position,
                "question": lesson.question_id,
                "if_text": lesson.if_text,
                "then_text": lesson.then_text,
                "met_at": before[lesson.id].met_at if lesson.id in before else now,
            },
        )
    lessons.let_go(cursor, [source.lesson_id for source in before.values()], now=now)


def _sources_of(cursor: Cursor, review_id: UUID) -> tuple[Source, ...]:
    rows = cursor.execute(
        f"{_SOURCE} where review_id = $id order by position", {"id": review_id}
    ).fetchall()
    return tuple(Source(*row) for row in rows)


def _filed(cursor: Cursor, lesson: Lesson, before: Mapping[UUID, Source], *, now: datetime) -> UUID:
    """The lesson of the library that this one is; a new one where it was met for the first time."""
    earlier = before.get(lesson.id)
    wanted = lesson.same_as or lesson.id
    if earlier is not None and earlier.lesson_id == wanted:
        is_reworded = (earlier.if_text, earlier.then_text) != (lesson.if_text, lesson.then_text)
        if wanted == lesson.id and is_reworded:
            lessons.reword(cursor, lesson.id, lesson.if_text, lesson.then_text)
        return wanted
    if wanted != lesson.id and lessons.bring_back(cursor, wanted):
        return wanted
    lessons.write(cursor, LearnedLesson(lesson.id, lesson.if_text, lesson.then_text, now))
    return lesson.id
