"""How a lesson lives: what trials make of it, when it is proven, and when it has gone stale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from afterview.domain.lesson_life import Chosen, Helped, Life
from afterview.domain.review import Trial

PROVEN_INTERVIEWS: Final = 3
STALE_DAYS: Final = 90
RETIRE_DAYS: Final = 180


class Freshness(StrEnum):
    """How lately a lesson was met or its moment came."""

    FRESH = "fresh"
    STALE = "stale"
    PERHAPS_RETIRE = "perhaps_retire"


@dataclass(frozen=True, slots=True)
class Noted:
    """What one review says of a lesson, and the instant (naive UTC) at which it was said.

    ``trial`` is None where the review met the lesson anew.
    """

    at: datetime
    trial: Trial | None


def life_of(noted: Sequence[Noted], chosen: Chosen | None = None) -> Life:
    """The life of a lesson, from all that was noted in the order of the interviews.

    What was noted before a choice by hand, or in the same instant, no longer counts.
    """
    life = Life.OPEN if chosen is None else chosen.life
    for one in noted:
        if chosen is None or one.at > chosen.at:
            life = _after(life, one.trial)
    return life


def is_proven(n_interviews: int) -> bool:
    """Whether it was met in 3 different interviews (domain.md, part 5)."""
    return n_interviews >= PROVEN_INTERVIEWS


def freshness(life: Life, last_on: date, *, today: date) -> Freshness:
    """Stale after 90 days, perhaps to be retired after 180 (domain.md, part 5).

    ``last_on`` is the day on which it was met or its moment came last, or else was written down.
    What is retired is never stale.
    """
    days = (today - last_on).days
    if life is Life.RETIRED or days < STALE_DAYS:
        return Freshness.FRESH
    return Freshness.STALE if days < RETIRE_DAYS else Freshness.PERHAPS_RETIRE


def _after(life: Life, trial: Trial | None) -> Life:
    if trial is None:
        return Life.OPEN if life is Life.RETIRED else life
    if life is Life.RETIRED or not trial.came or trial.done is None:
        return life
    if trial.done:
        return Life.KEPT if trial.helped is Helped.YES else Life.TRIED
    return Life.TRIED if life is Life.KEPT else life
