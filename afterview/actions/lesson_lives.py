"""Letting the stored lives of lessons follow what was noted of them."""

from collections.abc import Iterable
from uuid import UUID

from afterview.domain.lesson_rule import life_of
from afterview.store import lesson_trials, lessons
from afterview.store.database import Cursor


def settle_lives(cursor: Cursor, lesson_ids: Iterable[UUID]) -> None:
    """Store the life that each lesson has by now; those deleted are left as they are."""
    wanted = sorted(set(lesson_ids))
    noted = lesson_trials.noted(cursor, wanted)
    for lesson in lessons.some(cursor, wanted):
        life = life_of(noted.get(lesson.id, ()), lesson.chosen)
        if life is not lesson.life:
            lessons.set_life(cursor, lesson.id, life)


def settle_lives_of_interview(cursor: Cursor, interview_id: UUID) -> None:
    """Let the lives follow an interview that was moved, deleted or brought back."""
    settle_lives(cursor, lesson_trials.concerned(cursor, interview_id))
