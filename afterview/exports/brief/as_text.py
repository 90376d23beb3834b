"""A brief as plain text: to copy, and to stand in a calendar."""

from collections.abc import Iterator

from afterview.exports.brief.outline import Outline, Point, Section


def as_text(outline: Outline) -> str:
    """Lines that read well without any markup; typed line breaks stay, moved in under their point.

    Ends with a line break.
    """
    parts = [
        "\n".join([outline.title, *outline.under_title]),
        *("\n".join(_section(section)) for section in outline.sections()),
        "\n".join(outline.foot),
    ]
    return "\n\n".join(parts) + "\n"


def _section(section: Section) -> Iterator[str]:
    yield section.heading.upper()
    for number, point in enumerate(section.points, start=1):
        yield _point(point, _mark(point, number if section.is_ranked else None))


def _mark(point: Point, number: int | None) -> str:
    if point.is_ticked is not None:
        return "[x] " if point.is_ticked else "[ ] "
    return "- " if number is None else f"{number}. "


def _point(point: Point, mark: str) -> str:
    lines = [
        ": ".join(part for part in (point.lead, point.text) if part),
        *(f"{each.label}: {each.text}" for each in point.beneath),
        point.aside,
    ]
    whole = "\n".join(line for line in lines if line)
    return mark + whole.replace("\n", "\n" + " " * len(mark))
