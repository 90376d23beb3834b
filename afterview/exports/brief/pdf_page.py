"""What the typst source reads: the outline as plain values."""

import re
from collections.abc import Sequence
from typing import Any, Final

from afterview.exports.brief.legible import is_right_to_left
from afterview.exports.brief.outline import Outline, Point, Section
from afterview.exports.brief.paper import halves

_LONG: Final = 1_200
"""A point of more letters may go on on the next page."""
_LETTERS_PER_LINE: Final = 60
_UNBROKEN: Final = re.compile("([!-~]{30})(?=[!-~])")
_MAY_BREAK: Final = "\\1\N{ZERO WIDTH SPACE}"


def page_of(outline: Outline) -> dict[str, Any]:
    """The outline as JSON can hold it, its last sections in two columns."""
    left, right = halves(outline.rest)
    return {
        "title": outline.title,
        "title-words": _words(outline.title),
        "under-title": outline.under_title,
        "first": _sections(outline.first),
        "left": _sections(left),
        "right": _sections(right),
        "foot": outline.foot,
    }


def _sections(sections: Sequence[Section]) -> list[dict[str, Any]]:
    return [
        {
            "heading": section.heading,
            "ranked": section.is_ranked,
            "points": [_point(point) for point in section.points],
        }
        for section in sections
    ]


def _point(point: Point) -> dict[str, Any]:
    beneath = [{"label": each.label, "text": _words(each.text)} for each in point.beneath]
    texts = (point.lead, point.text, point.aside, *(each.text for each in point.beneath))
    length = sum(len(text) + _LETTERS_PER_LINE * text.count("\n") for text in texts)
    return {
        "box": "" if point.is_ticked is None else "☑" if point.is_ticked else "☐",
        "rtl": is_right_to_left(point.lead or point.text),
        "lead": _words(point.lead),
        "text": _words(point.text),
        "beneath": beneath,
        "aside": _words(point.aside),
        "whole": length < _LONG,
    }


def _words(text: str) -> dict[str, Any] | None:
    """The lines of a text, with places where a word too long for a line may be parted."""
    if not text:
        return None
    lines = text.replace("\t", "    ").split("\n")
    return {
        "lines": [_UNBROKEN.sub(_MAY_BREAK, line) for line in lines],
        "rtl": is_right_to_left(text),
    }
