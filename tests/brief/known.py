"""Lessons, questions and rounds as a brief knows them; a test names only what matters to it."""

from datetime import date
from typing import Any
from uuid import UUID

from afterview.brief.brief import Ahead
from afterview.domain.evidence import LessonEvidence, Met, QuestionEvidence
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.vocabulary import Stage
from tests.builders import NOW

TODAY = date(2026, 11, 4)
DESIGN_ROUND = Ahead("Nordhavn", "Data Engineer", Stage.SYSTEM_DESIGN)
DESIGN = "system_design_architecture"


def met(on: str = "2026-10-13", **known: Any) -> Met:  # noqa: ANN401 - a field each
    return Met(**{"company": "Elsewhere", "stage": Stage.FINAL, **known, "held_on": day(on)})


def day(written: str) -> date:
    return date.fromisoformat(written)


def a_lesson(
    *times: Met,
    number: int = 1,
    done_on: date | None = None,
    is_for_here: bool = False,
    **changes: Any,  # noqa: ANN401 - a field each
) -> LessonEvidence:
    worded = {"if_text": "it begins", "then_text": "I breathe", **changes}
    lesson = LearnedLesson(UUID(int=number), created_at=NOW, **worded)
    return LessonEvidence(lesson, times, n_met=len(times), is_for_here=is_for_here, done_on=done_on)


def a_question(*times: Met, words: str = "why us", **changes: Any) -> QuestionEvidence:  # noqa: ANN401
    worded = {"text": words, "category": "", "answer": "", "handled": None, **changes}
    return QuestionEvidence(words, met=times, n_met=len(times), **worded)
