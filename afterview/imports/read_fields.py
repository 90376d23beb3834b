"""What every kind of line says of its application: company, role, and the details."""

from dataclasses import dataclass
from datetime import date, time
from typing import Final

from afterview.domain.application import Details
from afterview.imports.layout import RowCells
from afterview.imports.line import Reading
from afterview.imports.uses import Meaning

UNNAMED_COMPANY: Final = "Company not named"
UNNAMED_ROLE: Final = "Role not named"
_MIDNIGHT: Final = time(0, 0)
_FIELDS: Final = {
    Meaning.SOURCE: "source",
    Meaning.LINK: "link",
    Meaning.SALARY: "salary",
    Meaning.NEXT_ACTION: "next_action",
}


@dataclass(frozen=True, slots=True)
class Named:
    """Company and role as typed; ``goes_on`` where the line names neither."""

    company: str
    role: str
    goes_on: bool


def read_names(cells: RowCells, reading: Reading) -> Named:
    """Whom the line is about; a part that is missing stands as not named, and is in doubt."""
    company = next((cell for _, _, cell in cells.of(Meaning.COMPANY)), "")
    role = next((cell for _, _, cell in cells.of(Meaning.ROLE)), "")
    if not company and not role:
        return Named("", "", goes_on=True)
    layout = cells.layout
    if not company and layout.places[Meaning.COMPANY]:
        reading.mention("", role, f"No company is named; it stands as “{UNNAMED_COMPANY}”.")
    if not role and layout.places[Meaning.ROLE]:
        reading.mention("", company, f"No role is named; it stands as “{UNNAMED_ROLE}”.")
    return Named(company or UNNAMED_COMPANY, role or UNNAMED_ROLE, goes_on=False)


def read_details(cells: RowCells, reading: Reading) -> Details:
    """The details of the application; days that are not certain are noted."""
    found: dict[str, str] = {}
    for meaning, field in _FIELDS.items():
        for _, column, cell in cells.of(meaning):
            found[field] = cell
            reading.said[field] = reading.told(column, cell)
    applied_on = _day(cells, reading, Meaning.APPLIED_ON, "applied_on")
    next_on = _day(cells, reading, Meaning.NEXT_ACTION_ON, "next_action_on")
    return Details(
        applied_on=applied_on,
        source=found.get("source", ""),
        link=found.get("link", ""),
        salary=found.get("salary", ""),
        next_action=found.get("next_action", ""),
        next_action_on=next_on,
    )


def _day(cells: RowCells, reading: Reading, meaning: Meaning, field: str) -> date | None:
    for place, column, cell in cells.of(meaning):
        read = cells.day(place)
        if trouble := read.trouble():
            reading.doubt(column, cell, trouble)
            return None
        if read.why:
            reading.doubt(column, cell, read.why)
        elif _has_a_time(cell, read.clock):
            reading.keep(column, cell)
        reading.said[field] = reading.told(column, cell)
        return read.day
    return None


def _has_a_time(cell: str, clock: time | None) -> bool:
    """Whether the cell says more than its day; programs write midnight where they know no time."""
    if clock is None:
        return ":" in cell and not any(midnight in cell for midnight in ("T00:00", " 00:00"))
    return clock != _MIDNIGHT


def read_notes(cells: RowCells) -> list[str]:
    """What goes into a note as it is: notes by themselves, other columns behind their header."""
    notes = [cell for _, _, cell in cells.of(Meaning.NOTE)]
    notes += [f"{column}: {cell}" for _, column, cell in cells.of(Meaning.NOTED)]
    return notes
