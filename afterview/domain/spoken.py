"""Days, instants and counts as they are said in a sentence."""

from datetime import date, datetime

from afterview.domain.interview import local


def on_day(day: date) -> str:
    """A day such as ``Tue 27 October 2026``."""
    return f"{day:%a} {day.day} {day:%B %Y}"


def moment(instant: datetime, zone: str) -> str:
    """An instant (naive UTC) on the clock of ``zone``, such as ``Tue 27 October 2026, 14:00``."""
    there = local(instant, zone)
    return f"{on_day(there.date())}, {there:%H:%M}"


def counted(n: int, thing: str) -> str:
    """``1 note``, ``3 notes``."""
    return f"{n} {thing}" if n == 1 else f"{n} {thing}s"
