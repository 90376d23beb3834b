"""Every text of a brief that is shown to somebody, passed through one function."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from typing import Any, Final

from afterview.brief.brief import Brief

_NOT_SHOWN: Final = frozenset({"words", "key", "zone"})
"""Fields by which something is found again; changing them would lose it."""


def with_texts(brief: Brief, change: Callable[[str], str]) -> Brief:
    """The brief with each text changed; plain words, keys, the zone and the lists stay."""
    changed: Brief = _changed(brief, change)
    return changed


def _changed(part: Any, change: Callable[[str], str]) -> Any:  # noqa: ANN401 - any part of it
    if isinstance(part, str):
        return part if isinstance(part, StrEnum) else change(part)
    if isinstance(part, tuple):
        return tuple(_changed(each, change) for each in part)
    if is_dataclass(part) and not isinstance(part, type):
        shown = [field.name for field in fields(part) if field.name not in _NOT_SHOWN]
        return replace(part, **{name: _changed(getattr(part, name), change) for name in shown})
    return part
