"""The report of a search: what was applied for in a period, the rounds, and how it stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from afterview.domain.application import Phase, Resolution
from afterview.domain.preferences import WeekStart
from afterview.domain.vocabulary import HELD, Outcome, Stage, Status
from afterview.domain.wording import label

LONGEST_BY_WEEKS: Final = timedelta(days=2 * 366)
"""A longer period is not told week by week."""
_FIRST_WEEKDAY: Final = {WeekStart.MONDAY: 0, WeekStart.SATURDAY: 5, WeekStart.SUNDAY: 6}


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
class EffortWeek:
    """The days of a week that lie in the period: applications sent and interviews held on them."""

    first_on: date
    last_on: date
    n_sent: int
    n_held: int


@dataclass(frozen=True, slots=True)
class Effort:
    """The report of the days from ``first_on`` to ``last_on``; ``name`` may be empty.

    ``n_undated`` applications are left out: a table brought them in without a day of sending.
    """

    first_on: date
    last_on: date
    name: str
    week_start: WeekStart
    lines: tuple[EffortLine, ...]
    n_undated: int

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

    def weeks(self) -> Sequence[EffortWeek]:
        """Every week of the period, those without anything too; none where it is too long."""
        if self.last_on - self.first_on > LONGEST_BY_WEEKS:
            return ()
        sent = [line.applied_on for line in self.lines if line.applied_on is not None]
        held = [each.day for line in self.lines for each in line.rounds if each.was_held]
        weeks, first = [], self.first_on
        while first <= self.last_on:
            last = min(self._end_of_week(first), self.last_on)
            n_sent, n_held = (sum(first <= day <= last for day in days) for days in (sent, held))
            weeks.append(EffortWeek(first, last, n_sent, n_held))
            first = last + timedelta(days=1)
        return weeks

    def _end_of_week(self, day: date) -> date:
        since_start = (day.weekday() - _FIRST_WEEKDAY[self.week_start]) % 7
        return day + timedelta(days=6 - since_start)

    def _was_sent(self, line: EffortLine) -> bool:
        return line.applied_on is not None and self.first_on <= line.applied_on <= self.last_on


def _n(rounds: Sequence[EffortRound], outcome: Outcome) -> int:
    return sum(each.outcome is outcome for each in rounds)
