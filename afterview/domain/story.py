"""A story to tell: situation, action, result with its number, and what it shows."""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

_FIGURE: Final = re.compile(r"[\d%]")


@dataclass(frozen=True, slots=True)
class Story:
    """One story of the bank, as typed; ``version`` grows with each change.

    ``figure`` is the number in its result, with what it counts; ``competencies`` are keys of the
    vocabulary or own words.
    """

    id: UUID
    title: str
    situation: str = ""
    action: str = ""
    result: str = ""
    figure: str = ""
    competencies: tuple[str, ...] = ()
    version: int = 1


def has_figure(result: str, figure: str) -> bool:
    """Whether the result names a number, in figures or as the number in it."""
    return bool(figure.strip()) or _FIGURE.search(result) is not None
