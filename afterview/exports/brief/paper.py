"""How much of a sheet of paper an outline takes, estimated from the length of its texts."""

from collections.abc import Sequence
from math import ceil
from typing import Final
from unicodedata import east_asian_width

from afterview.exports.brief.outline import Outline, Point, Section

_FULL_LINE: Final = 1_150
_HALF_LINE: Final = 560
"""Letters on a line, and on one of half the width, at a size of one point (measured)."""
_SHEETS: Final = ((10.0, 58), (9.25, 66), (8.5, 80))
"""Sizes in points, and how many lines a Letter page, the shorter one, takes in each (measured)."""
_SMALL: Final = 0.85
_HEADING: Final = 2.2
_GAP: Final = 0.5
_TITLE_AND_FOOT: Final = 5.5


def one_sheet(outline: Outline, *, spare: int = 0) -> float | None:
    """The largest size in points in which it should stand on one sheet; None where none will do.

    ``spare`` lines stay empty: so far a page that is cut to the line may be longer than estimated.
    """
    return next(
        (points for points, most in _SHEETS if _whole(outline, points) <= most - spare), None
    )


def _whole(outline: Outline, points: float) -> float:
    full, half = _FULL_LINE / points, _HALF_LINE / points
    first = sum(_height(section, full) for section in outline.first)
    rest = (sum(_height(section, half) for section in side) for side in halves(outline.rest))
    return _TITLE_AND_FOOT + first + max(rest)


def halves(sections: Sequence[Section]) -> tuple[tuple[Section, ...], tuple[Section, ...]]:
    """The sections in their order in two columns of about one height; one alone is the left one."""
    heights = [_height(section, _HALF_LINE / 10) for section in sections]
    at = min(
        range(len(heights), -1, -1),
        key=lambda place: abs(sum(heights[:place]) - sum(heights[place:])),
    )
    return tuple(sections[:at]), tuple(sections[at:])


def _height(section: Section, letters: float) -> float:
    return _HEADING + sum(_GAP + _lines(point, letters) for point in section.points)


def _lines(point: Point, letters: float) -> int:
    """As printed: the headline, and below it all the rest in one go."""
    small = point.aside[: round(len(point.aside) * _SMALL)]
    rest = " ".join([*(f"{each.label} {each.text}" for each in point.beneath), small])
    head = f"{point.lead} {point.text}"
    texts = [head, rest] if point.beneath else [head + rest]
    return sum(ceil(max(_width(line), 1) / letters) for text in texts for line in text.split("\n"))


def _width(line: str) -> int:
    """Letters, those twice that are as wide as two."""
    if line.isascii():
        return len(line)
    return sum(1 + (east_asian_width(sign) in "WF") for sign in line)
