"""Lessons as a person learns and tries them, with a real database, a call each."""

from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.actions.drafts import correct_review
from afterview.actions.lessons import add_lesson
from afterview.domain.draft import Fields, Value
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Life
from afterview.store import lessons
from afterview.store.database import Database
from tests.builders import LATER, NOW
from tests.doing import begun, finished, held, review_of, typed

YES: Fields = {"came": True, "done": True, "helped": "yes"}
NO_HELP: Fields = {"came": True, "done": True, "helped": "no"}
NOT_DONE: Fields = {"came": True, "done": False}
NOT_COME: Fields = {"came": False}


def written(
    db: Database,
    then_text: str,
    *,
    now: datetime = NOW,
    **known: Any,  # noqa: ANN401 - a field each
) -> UUID:
    """A lesson that was written down by hand."""
    lesson = LearnedLesson(
        db.new_id(), **{"if_text": "", **known}, then_text=then_text, created_at=now
    )
    assert add_lesson(db, lesson) == []
    return lesson.id


def answers(lesson_id: UUID, said: Fields) -> dict[str, Value]:
    """The fields of a draft that hold what was answered about a lesson."""
    told = {f"trial.{lesson_id}.{name}": value for name, value in said.items()}
    return {"trial": [str(lesson_id)], **told}


def tried(
    db: Database,
    lesson_id: UUID,
    said: Fields,
    *,
    day: str = "2026-10-13",
    now: datetime = NOW,
    **rows: Any,  # noqa: ANN401 - what ``doing.begun`` takes
) -> UUID:
    """An interview on that day whose review answers about the lesson."""
    draft_id = begun(db, {"day": day, **answers(lesson_id, said)}, now=now, **rows)
    return finished(db, draft_id, now=now)


def corrected(db: Database, interview_id: UUID, changes: Fields, *, now: datetime = LATER) -> None:
    """Correct the review of an interview."""
    draft_id = correct_review(db, review_of(db, interview_id).id, now=now)
    typed(db, draft_id, changes, now=now)
    finished(db, draft_id, now=now)


def without_lessons(db: Database, interview_id: UUID, *, now: datetime = LATER) -> None:
    """Correct the review of an interview: it holds no lesson any more."""
    draft_id = correct_review(db, review_of(db, interview_id).id, now=now)
    assert held(db, draft_id).rows("lesson")
    typed(db, draft_id, {"lesson": []}, now=now)
    finished(db, draft_id, now=now)


def lesson(db: Database, lesson_id: UUID) -> LearnedLesson:
    """A lesson as the library holds it."""
    with db.read() as cursor:
        found = lessons.find(cursor, lesson_id)
    assert found is not None
    return found


def is_there(db: Database, lesson_id: UUID) -> bool:
    """Whether the library lists the lesson."""
    with db.read() as cursor:
        return lesson_id in {one.id for one in lessons.known(cursor)}


def life(db: Database, lesson_id: UUID) -> Life:
    """How a lesson stands."""
    return lesson(db, lesson_id).life


def learned_in(db: Database, interview_id: UUID) -> UUID:
    """The lesson that the review of an interview holds, as the library knows it."""
    [one] = review_of(db, interview_id).review.lessons
    return one.same_as or one.id
