"""How each kind of widget holds a draft field's value."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Generic, TypeVar

from afterview.domain.draft import Value
from afterview.domain.draft_values import FIRST_YEAR, LAST_YEAR

Shown = TypeVar("Shown")
FIRST_DAY = date(FIRST_YEAR, 1, 1)
LAST_DAY = date(LAST_YEAR, 12, 31)
LARGEST = 10**9


@dataclass(frozen=True, slots=True)
class Codec(Generic[Shown]):
    """``read`` turns a widget's value into the field's, ``show`` the other way round.

    ``default`` is what the field is worth while nothing was chosen; ``is_text`` marks words that
    are still being typed between two saves.
    """

    read: Callable[[Shown], Value]
    show: Callable[[Value], Shown]
    default: Value = None
    is_text: bool = False


def as_day(value: Value) -> date | None:
    """The day that a field holds, None where it holds none or one beyond the calendar."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return day if day is not None and FIRST_DAY <= day <= LAST_DAY else None


def as_clock(value: Value) -> time | None:
    """The time of day that a field holds, None where it holds none."""
    try:
        return time.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""


def _number(value: Value) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST:
        return value
    return None


def _word(value: Value) -> str | None:
    return value if isinstance(value, str) and value else None


def _step(value: Value) -> int | str | None:
    return value if isinstance(value, (int, str)) else None


def _words(value: Value) -> list[str]:
    return value if isinstance(value, list) else []


def _yes(value: Value) -> bool:
    return value is True


TEXT: Codec[str | None] = Codec(lambda typed: typed or "", _text, default="", is_text=True)
NUMBER: Codec[int | None] = Codec(lambda number: number, _number)
WORD: Codec[str | None] = Codec(lambda word: word, _word)
STEP: Codec[int | str | None] = Codec(lambda step: step, _step)
WORDS: Codec[list[str]] = Codec(list, _words)
YES: Codec[bool] = Codec(lambda yes: yes, _yes, default=False)
DAY: Codec[date | None] = Codec(lambda day: None if day is None else day.isoformat(), as_day)
CLOCK: Codec[time | None] = Codec(
    lambda clock: None if clock is None else f"{clock:%H:%M}", as_clock
)
