"""Drafts, occasions and reviews that are whole; a test names only what matters to it."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from afterview.domain.draft import Draft, Fields, Value
from afterview.domain.interview import Interview, Occasion, Result
from afterview.domain.review import Question, Review
from afterview.domain.vocabulary import Stage, Status


def utc(written: str) -> datetime:
    """The naive UTC instant written as ``2026-10-13 18:30``."""
    return datetime.fromisoformat(written)


def row(number: int) -> str:
    """The id of a row, the same for the same number."""
    return str(UUID(int=number))


STARTED_AT = utc("2026-10-13 12:00")
ENDED_AT = utc("2026-10-13 13:10")
NOW = utc("2026-10-13 18:30")
LATER = utc("2026-10-14 07:05")

SHORTEST: Fields = {
    "company": "Nordhavn Maritime A/S",
    "role": "Senior Data Engineer",
    "stage": "technical",
    "day": "2026-10-13",
    "start": "14:00",
    "zone": "Europe/Copenhagen",
    "question": [row(1)],
    f"question.{row(1)}.text": "Walk me through your CV",
}
"""The fewest fields that make a review; the interview began at ``STARTED_AT``."""


def fields_with(changes: Fields) -> dict[str, Value]:
    """The shortest review's fields, changed; None takes a field away."""
    return {name: value for name, value in {**SHORTEST, **changes}.items() if value is not None}


def a_draft(**changes: Any) -> Draft:  # noqa: ANN401 - also what no field should hold
    """A draft that can be finished, but for the ``changes``."""
    return Draft(UUID(int=99), NOW, NOW, fields=fields_with(changes))


def an_occasion(**changes: Any) -> Occasion:  # noqa: ANN401 - a field each
    """The occasion that ``SHORTEST`` describes, changed."""
    plain = Occasion(
        company="Nordhavn Maritime A/S",
        role="Senior Data Engineer",
        stage=Stage.TECHNICAL,
        starts_at=STARTED_AT,
        zone="Europe/Copenhagen",
    )
    return replace(plain, **changes)


def an_interview(**changes: Any) -> Interview:  # noqa: ANN401 - a field each
    """A held interview whose outcome is open, changed."""
    plain = Interview(
        UUID(int=7), UUID(int=8), an_occasion(), Status.COMPLETED, Result(), note="", version=1
    )
    return replace(plain, **changes)


def a_review(**changes: Any) -> Review:  # noqa: ANN401 - a field each
    """The review that ``SHORTEST`` describes, changed."""
    questions = (Question(UUID(int=1), "Walk me through your CV"),)
    return replace(Review(occasion=an_occasion(), questions=questions), **changes)
