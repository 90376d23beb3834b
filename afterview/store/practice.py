"""The answers given in practice, each with its grade; a card's schedule is worked out from them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.card import Key, Recall
from afterview.store.database import Cursor


@dataclass(frozen=True, slots=True)
class Grade:
    """One answer given in practice.

    The card is the lesson, or else the question with these plain words, which are those of the one
    it goes with where the person folded it. ``answer`` is what was typed, empty where it was said
    aloud; ``graded_at`` is naive UTC.
    """

    id: UUID
    lesson_id: UUID | None
    question: str
    grade: Recall
    answer: str
    graded_at: datetime

    @property
    def key(self) -> Key:
        """What tells the card from every other."""
        return self.lesson_id or self.question


_GRADE = """
select g.id, g.lesson_id, coalesce(s.as_words, g.question), g.grade, g.answer, g.graded_at
from card_grade g left join same_question s on s.words = g.question
"""
_LATEST_FIRST = "order by g.graded_at desc, g.id desc"
_LEAD = """
coalesce((select as_words from same_question where words = plain_words($question)),
         plain_words($question))
"""


def grades_of(cursor: Cursor, *, question: str) -> tuple[Grade, ...]:
    """The answers to a question, the latest first; those to what was folded with it count too."""
    rows = cursor.execute(
        f"{_GRADE} where g.lesson_id is null and coalesce(s.as_words, g.question) = {_LEAD} "
        f"{_LATEST_FIRST}",
        {"question": question},
    ).fetchall()
    return tuple(_grade(row) for row in rows)


def grades_of_lesson(cursor: Cursor, lesson_id: UUID) -> tuple[Grade, ...]:
    """Each time that a lesson was practised, the latest first."""
    rows = cursor.execute(
        f"{_GRADE} where g.lesson_id = $id {_LATEST_FIRST}", {"id": lesson_id}
    ).fetchall()
    return tuple(_grade(row) for row in rows)


def latest(cursor: Cursor, *, since: datetime) -> Grade | None:
    """The answer given last, None where there is none ``since`` then (naive UTC)."""
    rows = cursor.execute(
        f"{_GRADE} where g.graded_at >= $since {_LATEST_FIRST} limit 1", {"since": since}
    ).fetchall()
    return _grade(rows[0]) if rows else None


def add(cursor: Cursor, grade: Grade) -> None:
    """Store an answer, once; the question is stored as its plain words."""
    cursor.execute(
        "insert into card_grade (id, lesson_id, question, grade, answer, graded_at) values "
        "($id, $lesson_id, plain_words($question), $grade, $answer, $graded_at) "
        "on conflict (id) do nothing",
        {
            "id": grade.id,
            "lesson_id": grade.lesson_id,
            "question": grade.question,
            "grade": grade.grade,
            "answer": grade.answer,
            "graded_at": grade.graded_at,
        },
    )


def remove(cursor: Cursor, grade_id: UUID) -> None:
    """Take an answer back, for good."""
    cursor.execute("delete from card_grade where id = $id", {"id": grade_id})


def _grade(row: tuple[Any, ...]) -> Grade:
    return Grade(row[0], row[1], row[2], Recall(row[3]), row[4], row[5])
