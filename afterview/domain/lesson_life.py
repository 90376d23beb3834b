"""The life of a lesson: what the interviews after it make of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Life(StrEnum):
    """Open until it was done once, kept once it helped, retired by hand."""

    OPEN = "open"
    TRIED = "tried"
    KEPT = "kept"
    RETIRED = "retired"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A life that the person set by hand, and the instant (naive UTC) since when it holds."""

    life: Life
    at: datetime


class Helped(StrEnum):
    """Whether doing it helped, as the person sees it."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"
