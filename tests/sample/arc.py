"""The numbers that the story is meant to show, worked out from what is told."""

from collections.abc import Iterator
from statistics import mean

from afterview.domain.vocabulary import Outcome
from afterview.sample.story import HELD
from afterview.sample.told import Asked, Meeting, Told

THROUGH = frozenset({Outcome.ADVANCED, Outcome.OFFER})
NOT_THROUGH = frozenset({Outcome.REJECTED, Outcome.GHOSTED})
REVIEWED = tuple(meeting for meeting in HELD if meeting.review is not None)
FIRST_HALF, SECOND_HALF = REVIEWED[:12], REVIEWED[12:]
DESIGN_AND_CASE = frozenset({"system_design_architecture", "case_estimation"})
BEHAVIOURAL = frozenset({"behavioural", "conflict", "failure", "leadership"})


def told(meeting: Meeting) -> Told:
    assert meeting.review is not None
    return meeting.review


def scored(meetings: tuple[Meeting, ...]) -> Iterator[tuple[Told, bool]]:
    """The reviews whose rounds ended in a way that says how the interview went."""
    for meeting in meetings:
        outcome = None if meeting.ending is None else meeting.ending.outcome
        if outcome in THROUGH | NOT_THROUGH:
            yield told(meeting), outcome in THROUGH


def over_confidence(meetings: tuple[Meeting, ...]) -> float:
    """The mean forecast less the share that went through, in percentage points."""
    pairs = list(scored(meetings))
    return mean(review.forecast for review, _ in pairs) - 100 * mean(
        through for _, through in pairs
    )


def through_with(cue: str) -> tuple[int, int]:
    """How many scored rounds with this cue went through, and how many there are."""
    found = [
        through
        for review, through in scored(REVIEWED)
        if any(noticed.word == cue for noticed in review.cues)
    ]
    return sum(found), len(found)


def handled(meetings: tuple[Meeting, ...], categories: frozenset[str]) -> list[int]:
    """How the questions of these kinds were handled, in the order in which they came."""
    asked = (one for meeting in meetings for one in told(meeting).questions)
    return [one.handled for one in asked if one.category in categories and one.handled is not None]


def every_question() -> list[Asked]:
    return [one for meeting in REVIEWED for one in told(meeting).questions]
