"""Situations after an interview; a test names only what matters to it."""

from datetime import date
from typing import Any
from uuid import UUID

from afterview.domain.interview import Result
from afterview.domain.letter import LetterKind
from afterview.domain.review import Promise
from afterview.domain.steps import (
    Mark,
    SentLetter,
    Situation,
    Step,
    StepKind,
    StepMark,
    steps_of,
)
from afterview.domain.vocabulary import Outcome, PromiseKind, Stage
from afterview.domain.working_days import WorkWeek
from tests.builders import a_review, an_interview, an_occasion, utc

PLAIN_WEEK = WorkWeek()
SOON = "2026-10-13 13:30"


def day(written: str) -> date:
    """The day written as ``2026-10-13``."""
    return date.fromisoformat(written)


def held(
    start: str = "2026-10-13 12:00",
    end: str | None = "2026-10-13 13:10",
    *,
    zone: str = "Europe/Copenhagen",
    stage: Stage = Stage.TECHNICAL,
    result: Result | None = None,
    **changes: Any,  # noqa: ANN401 - a field each
) -> Situation:
    """An interview held from ``start`` to ``end`` (UTC), one person met, nothing else known."""
    occasion = an_occasion(
        starts_at=utc(start), ends_at=None if end is None else utc(end), zone=zone, stage=stage
    )
    interview = an_interview(occasion=occasion, result=result or Result())
    return Situation(interview, **{"people": 1, **changes})


def promised(until: str, *, from_on: str | None = None, **changes: Any) -> Situation:  # noqa: ANN401 - a field each
    """The same with a promised day, or a window that ends on it."""
    kind = PromiseKind.EXACT_DATE if from_on is None else PromiseKind.WINDOW
    promise = Promise(kind, day(from_on or until), day(until))
    return held(review=a_review(promise=promise), **changes)


def ended(outcome: Outcome, heard: str | None = "2026-10-20", **changes: Any) -> Situation:  # noqa: ANN401 - a field each
    """The same once the outcome was heard."""
    return held(result=Result(outcome, None if heard is None else day(heard)), **changes)


def sent(kind: LetterKind, at: str, to: int | None = 1) -> SentLetter:
    """A letter marked as sent to the contact with that number."""
    return SentLetter(kind, None if to is None else UUID(int=to), utc(at))


def marked(
    kind: StepKind, mark: Mark, *, at: str = SOON, reason: str = "", until: str | None = None
) -> StepMark:
    """A mark on a step."""
    return StepMark(kind, mark, reason, None if until is None else day(until), utc(at))


def steps_at(
    situation: Situation, now: str = SOON, *, week: WorkWeek = PLAIN_WEEK
) -> dict[StepKind, Step]:
    """The steps at an instant (UTC), by kind."""
    instant = utc(now)
    steps = steps_of(situation, week=week, now=instant, today=situation.day_of(instant))
    return {step.kind: step for step in steps}


def step_at(
    situation: Situation, kind: StepKind, now: str = SOON, *, week: WorkWeek = PLAIN_WEEK
) -> Step:
    """One step at an instant (UTC)."""
    return steps_at(situation, now, week=week)[kind]
