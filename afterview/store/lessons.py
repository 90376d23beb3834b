"""Lessons, and each time that one was met."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterview.domain.review import Lesson
from afterview.store.database import Cursor


@dataclass(frozen=True, slots=True)
class KnownLesson:
    """A lesson of the library: its wording, how many reviews met it, and where it was met last."""

    id: UUID
    if_text: str
    then_text: str
    n_met: int
    met_at: datetime
    company: str


_KNOWN = """
select l.id, l.if_text, l.then_text, count(distinct r.id), max(i.starts_at),
       arg_max(a.company, i.starts_at)
from lesson l
join lesson_source s on s.lesson_id = l.id
join review r on r.id = s.review_id and r.removed_at is null
join interview i on i.id = r.interview_id
join application a on a.id = i.application_id
where l.removed_at is null and r.id is distinct from $except_review
group by l.id, l.if_text, l.then_text, l.created_at
order by max(i.starts_at) desc, l.created_at desc, l.id
"""


def known(cursor: Cursor, *, except_review: UUID | None = None) -> tuple[KnownLesson, ...]:
    """Every lesson met in some review, the one met last first.

    ``except_review`` leaves one review out, so that correcting it does not meet itself.
    """
    rows = cursor.execute(_KNOWN, {"except_review": except_review}).fetchall()
    return tuple(KnownLesson(*row) for row in rows)


def write(cursor: Cursor, review_id: UUID, lessons: Sequence[Lesson], *, now: datetime) -> None:
    """Store the lessons of a review: new ones are added, those met again are linked.

    What the review no longer holds is unlinked; a lesson that no review holds is removed. One that
    says it is the same as a lesson that was never stored is a lesson of its own.
    """
    cursor.execute("delete from lesson_source where review_id = $id", {"id": review_id})
    for position, lesson in enumerate(lessons):
        met_again = None if lesson.same_as is None else _brought_back(cursor, lesson.same_as)
        if met_again in (None, lesson.id):
            _write_lesson(cursor, lesson, now=now)
        cursor.execute(
            "insert into lesson_source (id, lesson_id, review_id, position, question_id, if_text, "
            "then_text, met_at) values ($id, $lesson, $review, $position, $question, $if_text, "
            "$then_text, $now)",
            {
                "id": lesson.id,
                "lesson": met_again or lesson.id,
                "review": review_id,
                "position": position,
                "question": lesson.question_id,
                "if_text": lesson.if_text,
                "then_text": lesson.then_text,
                "now": now,
            },
        )
    cursor.execute(
        "update lesson set removed_at = $now where removed_at is null "
        "and id not in (select lesson_id from lesson_source)",
        {"now": now},
    )


def _brought_back(cursor: Cursor, lesson_id: UUID) -> UUID | None:
    """The lesson, removed no longer; None where there never was one."""
    rows = cursor.execute(
        "update lesson set removed_at = null where id = $id returning id", {"id": lesson_id}
    ).fetchall()
    return lesson_id if rows else None


def _write_lesson(cursor: Cursor, lesson: Lesson, *, now: datetime) -> None:
    words = {"id": lesson.id, "if_text": lesson.if_text, "then_text": lesson.then_text}
    changed = cursor.execute(
        "update lesson set if_text = $if_text, then_text = $then_text, removed_at = null, "
        "version = version + 1 where id = $id returning id",
        words,
    ).fetchall()
    if not changed:
        cursor.execute(
            "insert into lesson (id, if_text, then_text, category, company, life, created_at, "
            "version) values ($id, $if_text, $then_text, '', '', 'open', $now, 1)",
            {**words, "now": now},
        )
