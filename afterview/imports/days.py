"""The days that a cell names, each in the ways in which people and programs write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Final

from afterview.imports.months import MONTHS
from afterview.imports.words import listed, plain

EARLIEST, LATEST = 1970, 2100
_CENTURY: Final = 100
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 73_000
_SERIAL_ZERO: Final = date(1899, 12, 30)  # so that 45678 is 21 January 2025, as in spreadsheets
_LOOKED_AT: Final = 400
_HALF_DAY: Final = 12


class DayOrder(StrEnum):
    """What stands first in a day written in numbers."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True)
class Written:
    """A day as it is written: two numbers whose order may be open, a year that may be missing.

    Where ``order`` is open, ``day`` is the first number.
    """

    day: int
    month: int
    year: int | None
    is_open: bool = False

    def on(self, order: DayOrder | None, year: int | None = None) -> date | None:
        """The day, None where the order or the year is missing or there is no such day."""
        first, second = self.day, self.month
        if self.is_open and first != second:
            if order is None:
                return None
            if order is DayOrder.MONTH_FIRST:
                first, second = second, first
        return _day(year if self.year is None else self.year, second, first)


@dataclass(frozen=True, slots=True)
class DayCell:
    """What a cell says of days: each of them, a time of day, and the words besides."""

    days: tuple[Written, ...] = ()
    clock: time | None = None
    rest: str = ""
    is_serial: bool = False


_ISO: Final = r"(?P<iy>\d{4})[-/.](?P<im>\d{1,2})[-/.](?P<id>\d{1,2})"
_PACKED: Final = r"(?P<py>(?:19|20)\d\d)(?P<pm>[01]\d)(?P<pd>[0-3]\d)"
_NUMBERS: Final = r"(?P<a>\d{1,2})(?P<sign>[-/.])(?P<b>\d{1,2})(?P=sign)(?P<ny>\d{4}|\d{2})"
_SHORT: Final = r"(?P<sa>\d{1,2})[/](?P<sb>\d{1,2})|(?P<da>\d{1,2})\.(?P<db>\d{1,2})\."
_WORD: Final = r"[^\W\d_]{3,10}"
_YEAR: Final = r"(?:\d{4}|['\u2019]?\d{2})"
_DAY_NAMED: Final = (
    rf"(?P<xd>\d{{1,2}})(?:st|nd|rd|th|er|\.)?[\s.-]*(?:de\s+|of\s+)?(?P<xm>{_WORD})\.?"
    rf"(?:[\s,.-]+(?:de\s+)?(?P<xy>{_YEAR})(?![\d:]))?"
)
_NAMED_DAY: Final = (
    rf"(?P<zm>{_WORD})\.?[\s-]*(?P<zd>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"
    rf"(?:[\s,.-]+(?P<zy>{_YEAR})(?![\d:]))?"
)
_DAYS: Final = re.compile(
    rf"(?<![\w.])(?:{_ISO}|{_PACKED}|{_NUMBERS}|{_DAY_NAMED}|{_NAMED_DAY}|{_SHORT})(?=[T\W_]|$)"
)
_CLOCK: Final = re.compile(
    r"(?:(?<=[T\s,(@])|(?<=\dT)|^)(?P<h>\d{1,2})(?:(?::|h)(?P<m>\d{2})(?::\d{2}(?:\.\d+)?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?|\s*(?P<bare>[ap]\.?m\.?)|\s*(?:uhr|h)\b)(?:\s*(?:uhr|h)\b)?"
    r"(?P<zone>Z|[+-]\d{2}:?\d{2})?(?!\w)",
    re.IGNORECASE,
)
_NO_REST: Final = listed(
    "t|at|on|um|a|le|el|op|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday"
    "|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|montag|dienstag"
    "|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi"
    "|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|maandag|dinsdag"
    "|woensdag|donderdag|vrijdag|zaterdag|zondag"
)


@lru_cache(maxsize=20_000)
def read_days(cell: str) -> DayCell:
    """All days that the cell names; it never raises."""
    text = cell[:_LOOKED_AT]
    serial = _serial(text)
    if serial is not None:
        return DayCell((serial,), is_serial=True)
    days: list[Written] = []
    kept: list[str] = []
    end = at = 0
    while match := _DAYS.search(text, at):
        written = _written(match)
        # What looks like a day and is none may have one inside: "Wed 8 Jul".
        at = match.start() + 1 if written is None else match.end()
        if written is not None:
            kept.append(text[end : match.start()])
            end = at
            days.append(written)
    clock, rest = _clock(" ".join([*kept, text[end:]]))
    said = [word for word in plain(rest).split() if word not in _NO_REST]
    too_long = len(cell) > _LOOKED_AT
    return DayCell(tuple(days), clock, "…" if too_long else " ".join(said))


def read_clock(cell: str) -> time | None:
    """The time of day that is all the cell says, None where it says anything else."""
    clock, rest = _clock(cell[:_LOOKED_AT])
    return clock if not plain(rest) else None


def _serial(text: str) -> Written | None:
    """A day as spreadsheets count them, 45678 or 45678.58."""
    if not re.fullmatch(r"\d{5}(?:[.,]\d+)?", text, re.ASCII):
        return None
    number = int(text[:5])
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        return None
    day = _SERIAL_ZERO + timedelta(days=number)
    return Written(day.day, day.month, day.year)


def _written(match: re.Match[str]) -> Written | None:
    return next((found for found in _readings(match.groupdict()) if found is not None), None)


def _readings(part: dict[str, str | None]) -> Iterator[Written | None]:
    for year, month, day in (("iy", "im", "id"), ("py", "pm", "pd")):
        if part[year]:
            yield _certain(part[day], part[month], part[year])
    # A point between the numbers is how those write who put the day first.
    if part["sign"] == ".":
        yield _certain(part["a"], part["b"], part["ny"])
    if part["a"]:
        yield _open(part["a"], part["b"], part["ny"])
    yield from _short_readings(part)


def _short_readings(part: dict[str, str | None]) -> Iterator[Written | None]:
    """Days with the name of their month, and those without a year."""
    for day, month, year in (("xd", "xm", "xy"), ("zd", "zm", "zy")):
        name = part[month]
        if name and plain(name) in MONTHS:
            yield _certain(part[day], str(MONTHS[plain(name)]), part[year])
    if part["sa"]:
        yield _open(part["sa"], part["sb"], None)
    if part["da"]:
        yield _certain(part["da"], part["db"], None)


def _certain(day: str | None, month: str | None, year: str | None) -> Written | None:
    found = Written(int(day or 0), int(month or 0), _whole_year(year))
    return found if _day(found.year or 2000, found.month, found.day) is not None else None


def _open(first: str | None, second: str | None, year: str | None) -> Written | None:
    one, other = int(first or 0), int(second or 0)
    whole = _whole_year(year)
    day_first = _day(whole or 2000, other, one) is not None
    month_first = _day(whole or 2000, one, other) is not None
    if day_first and month_first:
        return Written(one, other, whole, is_open=True)
    if day_first:
        return Written(one, other, whole)
    return Written(other, one, whole) if month_first else None


def _whole_year(written: str | None) -> int | None:
    if not written:
        return None
    year = int(written.strip("'\u2019"))
    if year >= _CENTURY:
        return year
    return year + (1900 if year >= EARLIEST % _CENTURY else 2000)


def _day(year: int | None, month: int, day: int) -> date | None:
    if year is None or not EARLIEST <= year <= LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(text: str) -> tuple[time | None, str]:
    """The time of day in the text, where there is exactly one, and the text without it."""
    found = [match for match in _CLOCK.finditer(text) if _time(match) is not None]
    if len(found) != 1:
        return None, text
    [match] = found
    # A time of another zone than the person's is left to the note, which has the cell as typed.
    clock = None if match["zone"] else _time(match)
    return clock, f"{text[: match.start()]} {text[match.end() :]}"


def _time(match: re.Match[str]) -> time | None:
    hour, minute = int(match["h"]), int(match["m"] or 0)
    half = (match["half"] or match["bare"] or "").lower()[:1]
    if half:
        if not 1 <= hour <= _HALF_DAY:
            return None
        hour = hour % _HALF_DAY + (_HALF_DAY if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError:
        return None
