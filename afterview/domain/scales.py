"""The short scales with the words for each step, and how fresh a memory is.

Every scale starts at 1. Ages are hours from the end of the interview to the review.
"""

import math
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

HANDLED: Final[Mapping[int, str]] = MappingProxyType(
    {
        1: "No answer",
        2: "Started, but the key point was missing",
        3: "Answered, with thin proof",
        4: "Answered, with proof",
        5: "Would say it again word for word",
    }
)
"""How I handled a question."""

LOWEST, HIGHEST = min(HANDLED), max(HANDLED)
"""The ends of the scale from 1 to 5."""

FEELING: Final[Mapping[int, str]] = MappingProxyType(
    {1: "Awful", 2: "Not great", 3: "So-so", 4: "Good", 5: "Great"}
)
"""How I felt when I came out."""

STRENGTH: Final[Mapping[int, str]] = MappingProxyType({1: "A little", 2: "Clearly", 3: "Strongly"})
"""How strongly a cue was there."""

WELL_FROM: Final = 4
"""From this step of 1 to 5 something went well: a question was answered with proof."""

POOR_UP_TO: Final = 2
"""Up to this step of 1 to 5 a question was handled poorly: its key point was missing."""

_HOURS_IN_A_DAY: Final = 24


class MemoryAge(StrEnum):
    """How long after the interview a review was written."""

    FRESH = "fresh"
    SAME_DAY = "same_day"
    NEXT_DAY = "next_day"
    LATE = "late"


_BELOW_HOURS: Final[Mapping[MemoryAge, int]] = MappingProxyType(
    {MemoryAge.FRESH: 2, MemoryAge.SAME_DAY: 12, MemoryAge.NEXT_DAY: _HOURS_IN_A_DAY}
)

_VERDICTS: Final[Mapping[MemoryAge, str]] = MappingProxyType(
    {
        MemoryAge.FRESH: "fresh",
        MemoryAge.SAME_DAY: "same day",
        MemoryAge.NEXT_DAY: "within a day",
        MemoryAge.LATE: "late, so trust details a little less",
    }
)


def memory_age(hours: float) -> MemoryAge:
    """Return fresh under 2 hours, same day under 12, next day under 24, else late.

    Basis: about 10 % of a talk is recalled right after it, 4 % after a month (Stafford & Daly 1984;
    Stafford, Burggraf, Sharkey 1987); the limits are a rule of thumb. Raises ValueError unless
    ``hours`` is a finite number from 0 up.
    """
    if not math.isfinite(hours) or hours < 0:
        raise ValueError(f"hours is {hours}; it must be 0 or more")
    return next((age for age, limit in _BELOW_HOURS.items() if hours < limit), MemoryAge.LATE)


def memory_age_sentence(hours: float) -> str:
    """Return the age in words ("Written 3 hours after: same day."); raises as memory_age."""
    verdict = _VERDICTS[memory_age(hours)]
    return f"Written {_spoken(hours)} after: {verdict}."


def _spoken(hours: float) -> str:
    minutes = int(hours * 60)
    if minutes < 1:
        return "right"
    if hours < 1:
        return _counted(minutes, "minute")
    if hours < _HOURS_IN_A_DAY:
        return _counted(int(hours), "hour")
    return _counted(int(hours // _HOURS_IN_A_DAY), "day")


def _counted(n: int, unit: str) -> str:
    return f"{n} {unit}" if n == 1 else f"{n} {unit}s"
