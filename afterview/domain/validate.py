"""From a draft to a review, or to every sentence that stands in the way."""

from datetime import datetime
from typing import TypeAlias

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.draft import NOT_OBSERVED, NOTES, TO_ADD, Draft, rating_field
from afterview.domain.draft_values import DraftValues
from afterview.domain.occasion_check import read_occasion
from afterview.domain.problem import Problem
from afterview.domain.promise_check import read_promise
from afterview.domain.review import Notes, Rating, Review
from afterview.domain.row_check import (
    read_cues,
    read_lessons,
    read_people,
    read_questions,
    read_trials,
)

Verdict: TypeAlias = Review | list[Problem]


def validate(draft: Draft, *, now: datetime) -> Verdict:
    """The review that the draft describes, or each problem found; ``now`` is naive UTC.

    A review needs company, role, stage, when, and one question or one lesson; what else was
    filled in has to be possible.
    """
    values = DraftValues(draft.fields)
    occasion = read_occasion(values, now=now)
    feeling = values.number("feeling", "The feeling", least=1, most=5)
    forecast = values.number("forecast", "The forecast", least=0, most=100)
    questions = read_questions(values, draft)
    lessons = read_lessons(values, draft, questions=questions)
    if not questions and not lessons and not _lists_something(draft):
        values.ask_for("lesson", "Give one question you were asked, or one thing you learned.")
    trials = read_trials(values, draft)
    people = read_people(values, draft)
    cues = read_cues(values, draft, questions=questions, people=people)
    promise = read_promise(values, occasion)
    ratings = _ratings(values)
    for name in TO_ADD:
        values.text(name)
    notes = Notes(**{name: values.text(name) for name in NOTES})
    if values.problems or occasion is None:
        return values.problems
    return Review(
        occasion=occasion,
        feeling=feeling,
        forecast=forecast,
        questions=questions,
        cues=cues,
        ratings=ratings,
        lessons=lessons,
        trials=trials,
        people=people,
        promise=promise,
        notes=notes,
    )


def _lists_something(draft: Draft) -> bool:
    """Whether lines still wait to become questions; finishing makes rows of them first."""
    return bool(draft.text("question.to_add").strip())


def _ratings(values: DraftValues) -> tuple[Rating, ...]:
    found = []
    for dimension in DIMENSIONS:
        name = rating_field(dimension.key)
        if values.is_text(name, NOT_OBSERVED):
            found.append(Rating(dimension.key, None))
        else:
            score = values.number(name, dimension.label, least=1, most=5)
            found += [] if score is None else [Rating(dimension.key, score)]
    return tuple(found)
