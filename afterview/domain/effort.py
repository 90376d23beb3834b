"""The report of a search: what was applied for in a period, the rounds, and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from afterview.domain.application import Phase, Resolution
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.domain.wording import label

HELD = (Status.SCHEDULED, Status.COMPLETED)


@dataclass(frozen=True, slots=True)
class EffortRound:
    """An interview that began in the period, on the day of its own calendar."""

    day: date
    stage: Stage
    status: Status
    outcome: Outcome

    @property
    def was_held(self) -> bool:
        """Whether it took place; one that has begun and was not called off counts."""
        return self.status in HELD

    def standing(self) -> str:
        """How it ended, or that it did not take place."""
        return label(self.outcome) if self.was_held else label(self.status)


@dataclass(frozen=True, slots=True)
class EffortLine:
    """One application; ``applied_on`` is None where the day was not noted."""

    company: str
    role: str
    applied_on: date | None
    source: str
    phase: Phase
    resolution: Resolution | None
    rounds: tuple[EffortRound, ...]

    def standing(self) -> str:
        """Where it stands."""
        return label(self.phase if self.resolution is None else self.resolution)


@dataclass(frozen=True, slots=True)
class Effort:
    """The report of the days from ``first_on`` to ``last_on``; ``name`` may be empty."""

    first_on: date
    last_on: date
    name: str
    lines: tuple[EffortLine, ...]

    def totals(self) -> Sequence[tuple[str, int]]:
        """What was done in the period, each with its count."""
        held = [each for line in self.lines for each in line.rounds if each.was_held]
        return (
            ("Applications in this report", len(self.lines)),
            ("Sent in this period", sum(map(self._was_sent, self.lines))),
            ("Interviews held in this period", len(held)),
            ("Of these, through to the next round", _n(held, Outcome.ADVANCED)),
            ("Of these, with an offer", _n(held, Outcome.OFFER)),
            ("Of these, with a no", _n(held, Outcome.REJECTED)),
        )

    def _was_sent(self, line: EffortLine) -> bool:
        return line.applied_on is not None and self.first_on <= line.applied_on <= self.last_on


def _n(rounds: Sequence[EffortRound], outcome: Outcome) -> int:
    return sum(each.outcome is outcome for each in rounds)
