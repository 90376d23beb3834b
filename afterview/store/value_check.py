"""Whether a value of a snapshot is one that its column can hold, and if not, what is allowed."""

import json
import re
from datetime import date, datetime
from functools import cache
from typing import Final
from zoneinfo import available_timezones

from afterview.store.columns import Column, Kind
from afterview.store.strict_json import is_whole_text, shown

_ID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{6})?)?", re.ASCII)
_BITS: Final = {Kind.NUMBER: 31, Kind.LONG_NUMBER: 63}


def value_problem(column: Column, value: object) -> str | None:
    """What follows the name of the column in the sentence about it, or None where all is well."""
    if value is None:
        return f"is null; use {_allowed(column)}" if column.required else None
    return _kind_problem(column, value) or _rule_problem(column, value)


def _kind_problem(column: Column, value: object) -> str | None:
    match column.kind:
        case Kind.NUMBER | Kind.LONG_NUMBER:
            good = type(value) is int
        case Kind.YES_NO:
            good = isinstance(value, bool)
        case Kind.TEXTS:
            good = isinstance(value, list) and all(isinstance(part, str) for part in value)
        case _:
            good = isinstance(value, str)
    return None if good else f"is {shown(value)}; use {_allowed(column)}"


def _rule_problem(column: Column, value: object) -> str | None:
    match value:
        case bool():
            return None
        case int():
            return _number_problem(column, value)
        case str():
            return _half_problem(value) or _text_problem(column, value)
        case list():
            return next(filter(None, map(_half_problem, value)), None)
        case _:
            return None


def _number_problem(column: Column, value: int) -> str | None:
    most = 2 ** _BITS[column.kind] - 1
    least = -most if column.least is None else column.least
    if least <= value <= (most if column.most is None else column.most):
        return None
    return f"is {value}; use {_allowed(column)}"


def _half_problem(text: str) -> str | None:
    if is_whole_text(text):
        return None
    return f"is {shown(text)}, which holds half a character; write it whole"


def _text_problem(column: Column, text: str) -> str | None:
    match column.kind:
        case Kind.ID:
            good = _ID.fullmatch(text) is not None
        case Kind.ZONE:
            good = text in _zones()
        case Kind.JSON:
            good = _is_json(text)
        case Kind.DAY | Kind.INSTANT:
            return _time_problem(column, text)
        case _:
            # The engine's trim() takes away blanks only, as its check does.
            good = (text in column.allowed or not column.allowed) and (
                text.strip(" ") != "" or not column.filled
            )
    return None if good else f"is {shown(text)}; use {_allowed(column)}"


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _time_problem(column: Column, text: str) -> str | None:
    is_day = column.kind is Kind.DAY
    if (_DAY if is_day else _INSTANT).fullmatch(text) is None:
        return f"is {shown(text)}; use {_allowed(column)}"
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return f"is {shown(text)}; there is no such day"
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return f"is {shown(text)}; there is no such time"
    return None


def _allowed(column: Column) -> str:
    if column.allowed:
        return f"one of {', '.join(column.allowed)}"
    if column.filled:
        return "a text that is not blank"
    if column.most is not None:
        return f"{column.least} to {column.most}"
    return column.kind.words if column.least is None else f"{column.least} or more"


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
