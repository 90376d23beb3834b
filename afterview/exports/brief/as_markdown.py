"""A brief as Markdown in which nothing that was typed works as markup."""

import re
from collections.abc import Iterator
from typing import Final

from afterview.exports.brief.outline import Outline, Point, Section

# What marks up nothing wherever it stands is left alone, for whoever reads the file as it is.
_HARMLESS: Final = ",.?'\";()/"
_MARKS: Final = re.compile(rf"(?![{re.escape(_HARMLESS)}])[!-/:-@\[-`{{-~]")
_LIST_NUMBER: Final = re.compile(r"^(\d+)([.)])")


def as_markdown(outline: Outline) -> str:
    """CommonMark with headings and lists; typed text comes back literally, line breaks included."""
    parts = [
        f"# {_literal(outline.title)}",
        _paragraph("\n".join(outline.under_title)),
        *("\n\n".join(_section(section)) for section in outline.sections()),
        "---",
        *map(_paragraph, outline.foot),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield f"## {_literal(section.heading)}"
    for number, point in enumerate(section.points, start=1):
        yield _point(point, f"{number}. " if section.is_ranked else "- ")


def _point(point: Point, mark: str) -> str:
    box = "" if point.is_ticked is None else ("[x] " if point.is_ticked else "[ ] ")
    whole = "\n\n".join([box + _headline(point), *_below(point)])
    return mark + re.sub(r"\n(?!\n)", "\n" + " " * len(mark), whole)


def _headline(point: Point) -> str:
    return ": ".join(_paragraph(part) for part in (point.lead, point.text) if part)


def _below(point: Point) -> Iterator[str]:
    for each in point.beneath:
        yield f"**{each.label}:** {_paragraph(each.text)}"
    if point.aside:
        yield _paragraph(point.aside)


def _paragraph(text: str) -> str:
    """Lines of one paragraph, a hard break between them; empty ones keep their place by it."""
    return "\\\n".join(_literal(line) for line in text.split("\n"))


def _literal(line: str) -> str:
    """One line as it is: marks behind a backslash, blanks at its ends as entities."""
    words = line.strip()
    before, _, after = line.partition(words) if words else (line, "", "")
    escaped = _LIST_NUMBER.sub(r"\1\\\2", _MARKS.sub(r"\\\g<0>", words), count=1)
    return f"{_entities(before)}{escaped}{_entities(after)}"


def _entities(blanks: str) -> str:
    return "".join(f"&#{ord(sign)};" for sign in blanks)
