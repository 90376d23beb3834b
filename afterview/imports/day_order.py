"""What a whole column tells about its days: which number is the day, and which year is meant."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from afterview.imports.days import DayOrder, read_days


@dataclass(frozen=True, slots=True)
class Order:
    """What was found: the order, None where days do not tell; whether any day depends on it."""

    order: DayOrder | None
    is_needed: bool


def sniffed_order(cells: Iterable[str]) -> Order:
    """The order in which the numbers of a day stand, from days that allow only one."""
    is_needed = False
    found: set[DayOrder] = set()
    # The days of a search are few, however many lines there are.
    for cell in set(cells):
        for written in read_days(cell).days:
            if written.is_open and written.day != written.month:
                is_needed = True
        found.update(_shown(cell))
    return Order(found.pop() if len(found) == 1 else None, is_needed)


def _shown(cell: str) -> set[DayOrder]:
    """The order that a cell shows, if one of its numbers can be no month."""
    read = read_days(cell)
    if read.is_serial or len(read.days) != 1 or read.days[0].is_open:
        return set()
    match cell.replace("-", "/").split("/"):
        case [one, other, *_] if one.isdecimal() and other.isdecimal():
            first, second = int(one), int(other)
        case _:
            return set()
    day, month = read.days[0].day, read.days[0].month
    if (first, second) == (day, month) and first > second:
        return {DayOrder.DAY_FIRST}
    if (first, second) == (month, day) and second > first:
        return {DayOrder.MONTH_FIRST}
    return set()


def neighbour_years(cells: Sequence[str]) -> list[int | None]:
    """For each cell the year that the whole days above and below agree on, None where they do not.

    At an end of the column the one neighbour counts.
    """
    own = [_year(cell) for cell in cells]
    above = _last_known(own)
    below = _last_known(own[::-1])[::-1]
    return [
        one if one == other or other is None else (other if one is None else None)
        for one, other in zip(above, below, strict=True)
    ]


def _year(cell: str) -> int | None:
    read = read_days(cell)
    years = set() if read.rest else {written.year for written in read.days}
    return years.pop() if len(years) == 1 else None


def _last_known(years: Sequence[int | None]) -> list[int | None]:
    known: int | None = None
    filled = []
    for year in years:
        known = year if year is not None else known
        filled.append(known)
    return filled
