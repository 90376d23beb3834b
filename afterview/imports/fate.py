"""What becomes of a line: where it goes, and what stands there then."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from afterview.domain.application import Phase, Resolution
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.imports.line import Doubt


class Kind(StrEnum):
    """Where a line goes: what it makes, what it is added to, or why nothing comes of it.

    ``KNOWN`` is said by the application in the list already. ``BROUGHT_IN`` was brought in by an
    earlier import, wherever its application is now.
    """

    NEW = "new"
    JOINED = "joined"
    ADDED = "added"
    KNOWN = "known"
    BROUGHT_IN = "brought_in"
    REPEATED = "repeated"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Met:
    """A round as its interview will stand; without a status it is there already."""

    stage: Stage
    day: date
    clock: time | None = None
    status: Status | None = None
    outcome: Outcome = Outcome.PENDING


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of one line.

    ``company`` and ``role`` name its application as that is or will be written. ``other`` is the
    line that it goes with or repeats, 0 where there is none. ``phase``, ``resolution``,
    ``furthest`` and ``applied_on`` are those of the application once all lines are in; there is no
    phase where the line is left out, repeats another or was brought in before.
    """

    kind: Kind
    company: str
    role: str
    other: int = 0
    phase: Phase | None = None
    resolution: Resolution | None = None
    furthest: Stage | None = None
    applied_on: date | None = None
    rounds: tuple[Met, ...] = ()
    doubts: tuple[Doubt, ...] = ()
