"""A line is put to its application, and what is to be said of that."""

from dataclasses import dataclass

from afterview.domain.spoken import counted
from afterview.imports.building import Added, Building
from afterview.imports.fate import Kind
from afterview.imports.line import Doubt, Line
from afterview.imports.words import quoted

_LONGEST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Joined:
    """Where the line went: ``other`` is the line that it goes with, 0 where there is none."""

    kind: Kind
    other: int
    doubts: tuple[Doubt, ...]


def joined(line: Line, building: Building, *, named_in: int) -> Joined:
    """Put the line to its application; ``named_in`` is the line that names it."""
    is_first = building.line == line.number
    added = building.put(line)
    if line.goes_on:
        sentence = f"It names no company and no role, so it goes with line {named_in}."
        told = Doubt(line.number, "", beginning(line), sentence)
        return Joined(Kind.JOINED, named_in, (*line.doubts, told))
    if building.known is not None:
        kind = Kind.ADDED if added.n_rounds or added.n_notes else Kind.KNOWN
        return Joined(kind, 0, _doubts(line, building, added))
    if is_first:
        return Joined(Kind.NEW, 0, line.doubts)
    return Joined(Kind.JOINED, building.line, _doubts(line, building, added))


def beginning(line: Line) -> str:
    """The first words of a line that names nobody."""
    return " · ".join(line.notes)[:_LONGEST_SHOWN]


def _doubts(line: Line, building: Building, added: Added) -> tuple[Doubt, ...]:
    """The doubts of a line whose application is there already, and what became of the line.

    In the same table, what only comes to the application is nothing to look at.
    """
    is_plain = building.known is None and not added.n_against
    if is_plain or not (added.n_rounds or added.n_notes):
        return line.doubts
    told = " ".join((_where(building), *_spelt(line, building), _nothing_replaced(added)))
    return (*line.doubts, Doubt(line.number, "", line.company, told))


def _where(building: Building) -> str:
    if building.known is None:
        return f"Line {building.line} makes this application."
    if building.known.was_imported:
        return "This application was brought in before, and the line has changed since."
    return "This application is in your list already."


def _spelt(line: Line, building: Building) -> list[str]:
    return [
        f"{one.what.capitalize()} is written {quoted(one.here)} there."
        for one in building.spellings(line)
    ]


def _nothing_replaced(added: Added) -> str:
    parts = []
    if added.n_rounds:
        are = "is" if added.n_rounds == 1 else "are"
        parts.append(f"{counted(added.n_rounds, 'round')} {are} added")
    if added.n_notes:
        parts.append("what else the line says is kept in the note")
    return f"Nothing there is replaced; {' and '.join(parts)}."
