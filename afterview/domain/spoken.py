"""Days, instants and counts as they are said in a sentence."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from afterview.domain.interview import local


def plain_day(day: date) -> str:
    """A day such as ``27 October 2026``."""
    return f"{day.day} {day:%B %Y}"


def on_day(day: date) -> str:
    """A day such as ``Tue 27 October 2026``."""
    return f"{day:%a} {plain_day(day)}"


def moment(instant: datetime, zone: str) -> str:
    """An instant (naive UTC) on the clock of ``zone``, such as ``Tue 27 October 2026, 14:00``."""
    there = local(instant, zone)
    return f"{on_day(there.date())}, {there:%H:%M}"


def counted(n: int, thing: str) -> str:
    """``1 note``, ``3 notes``."""
    return f"{n} {thing}" if n == 1 else f"{n} {thing}s"


def counts(pairs: Iterable[tuple[int, str]]) -> list[str]:
    """Each of those that there are, such as ``1 note`` and ``3 letters``."""
    return [counted(n, thing) for n, thing in pairs if n]


def listed(words: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    *first, last = words
    return f"{', '.join(first)} and {last}" if first else last
