"""The one day that a cell of a column means, or why it is not for certain."""

from dataclasses import dataclass
from datetime import date, time
from typing import Final

from afterview.domain.spoken import plain_day
from afterview.imports.days import DayCell, DayOrder, Written, read_days

_BESIDE: Final = "The words beside the day leave open which day is meant."


@dataclass(frozen=True, slots=True)
class CellDay:
    """The day, None where it cannot be told; ``why``, a sentence, is empty where it is certain.

    ``rest`` are the words beside the day, in plain letters.
    """

    day: date | None
    why: str = ""
    clock: time | None = None
    rest: str = ""

    def trouble(self) -> str:
        """Why the cell by itself makes no day, a sentence; empty where it does."""
        if self.day is None:
            return self.why
        return _BESIDE if self.rest else ""


def cell_day(cell: str, order: DayOrder | None, year: int | None) -> CellDay:
    """The day that the cell means; ``year`` is that of its neighbours, where they agree."""
    read = read_days(cell)
    if not read.days:
        return CellDay(None, "No day could be read in it.", read.clock, read.rest)
    first = read.days[0]
    day = first.on(order, year)
    if day is None:
        return CellDay(None, _why_not(first, order, year), read.clock, read.rest)
    return CellDay(day, _why_unsure(read, first, day), read.clock, read.rest)


def _why_not(first: Written, order: DayOrder | None, year: int | None) -> str:
    if first.is_open and first.day != first.month and order is None:
        return "Which of its numbers is the month is not said."
    if first.year is None and year is None:
        return "It names no year, and the lines around it do not agree on one."
    return "There is no such day."


def _why_unsure(read: DayCell, first: Written, day: date) -> str:
    said = plain_day(day)
    if len(read.days) > 1:
        return f"Of its {len(read.days)} days the first, {said}, was taken."
    if first.year is None:
        return f"Taken as {said}, with the year of the lines around it."
    if read.is_serial:
        return f"Taken as {said}: spreadsheets count days in such numbers."
    return ""
