"""The life of a lesson: what the interviews after it make of it."""

from enum import StrEnum


class Life(StrEnum):
    """Open until it was done once, kept once it helped, retired by hand."""

    OPEN = "open"
    TRIED = "tried"
    KEPT = "kept"
    RETIRED = "retired"


class Helped(StrEnum):
    """Whether doing it helped, as the person sees it."""

    YES = "yes"
    NO = "no"
    UNCLEAR = "unclear"
