"""The one day that a cell of a column means, or why it is not for certain."""

from dataclasses import dataclass
from datetime import date, time

from afterview.imports.days import DayCell, DayOrder, Written, read_days

_SAID = "{0.day} {0:%B %Y}"


@dataclass(frozen=True, slots=True)
class CellDay:
    """The day, None where it cannot be told; ``why`` is empty where it is certain.

    ``rest`` are the words beside the day, in plain letters.
    """

    day: date | None
    why: str = ""
    clock: time | None = None
    rest: str = ""


def cell_day(cell: str, order: DayOrder | None, year: int | None) -> CellDay:
    """The day that the cell means; ``year`` is that of its neighbours, where they agree."""
    read = read_days(cell)
    if not read.days:
        return CellDay(None, "no day could be read in it", read.clock, read.rest)
    first = read.days[0]
    day = first.on(order, year)
    if day is None:
        return CellDay(None, _why_not(first, order, year), read.clock, read.rest)
    return CellDay(day, _why_unsure(read, first, day), read.clock, read.rest)


def _why_not(first: Written, order: DayOrder | None, year: int | None) -> str:
    if first.is_open and first.day != first.month and order is None:
        return "which of its numbers is the month is not said"
    if first.year is None and year is None:
        return "its year is not said, and the lines around do not agree on one"
    return "there is no such day"


def _why_unsure(read: DayCell, first: Written, day: date) -> str:
    said = _SAID.format(day)
    if len(read.days) > 1:
        return f"of its {len(read.days)} days the first, {said}, was taken"
    if first.year is None:
        return f"it was taken as {said}, the year being that of the lines around"
    if read.is_serial:
        return f"it was taken as {said}, as spreadsheets count days"
    return ""
