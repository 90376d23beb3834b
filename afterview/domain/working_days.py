"""Which days and hours people work, so that a letter neither waits too long nor comes too soon.

A working day is Monday to Friday without the public holidays that are passed in; a working hour
lies between 9 and 18 on the clock of the place in question.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from afterview.domain.interview import local, utc

OPENS_AT: Final = time(9)
CLOSES_AT: Final = time(18)
_SATURDAY: Final = 5
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class WorkWeek:
    """The week of a place; ``closed`` are its public holidays."""

    closed: frozenset[date] = frozenset()

    def is_open(self, day: date) -> bool:
        """Whether people work on ``day``: Monday to Friday and no public holiday."""
        return day.weekday() < _SATURDAY and day not in self.closed

    def on_or_after(self, day: date) -> date:
        """``day`` where it is a working day, else the next one."""
        while not self.is_open(day):
            day += _ONE_DAY
        return day

    def after(self, day: date, n: int) -> date:
        """The n-th working day after ``day``, whether or not that is one itself.

        Raises ValueError where ``n`` is below 1.
        """
        if n < 1:
            raise ValueError(f"n is {n}; it must be 1 or more")
        for _ in range(n):
            day = self.on_or_after(day + _ONE_DAY)
        return day

    def hours_after(self, instant: datetime, hours: float, *, zone: str) -> datetime:
        """The instant at which ``hours`` of working time have passed (both naive UTC).

        Each day's hours are read from the clock of ``zone``, so a clock change between two days
        shifts nothing. Raises ValueError where ``hours`` is not above 0.
        """
        if not hours > 0:
            raise ValueError(f"hours is {hours}; it must be above 0")
        left = timedelta(hours=hours)
        day = local(instant, zone).date()
        while True:
            day = self.on_or_after(day)
            opens = utc(datetime.combine(day, OPENS_AT), zone)
            closes = utc(datetime.combine(day, CLOSES_AT), zone)
            begins = max(instant, opens)
            if begins + left <= closes:
                return begins + left
            left -= max(closes - begins, timedelta())
            day += _ONE_DAY
