"""A line that stands for one interview: its stage, its day and time, and how it ended."""

from datetime import time

from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.imports.day_cell import CellDay
from afterview.imports.days import read_clock
from afterview.imports.layout import RowCells
from afterview.imports.line import Line, Reading, Round
from afterview.imports.read_fields import read_details, read_names, read_notes
from afterview.imports.read_rounds import furthest_of, marks_of, rounds_of_columns, stage_of_row
from afterview.imports.round_words import read_round
from afterview.imports.uses import Meaning


def read_interview(cells: RowCells, reading: Reading, own_digest: str) -> Line:
    """The line as one interview of an application."""
    named = read_names(cells, reading)
    details = read_details(cells, reading)
    stage, day = _stage(cells, reading), _day(cells, reading)
    outcome, status, told = _ending(cells, reading)
    notes = read_notes(cells)
    columns = rounds_of_columns(cells, reading)
    rounds = [one.round for one in columns if one.round is not None]
    if stage is not None and day is not None and day.day is not None:
        clock = _clock(cells, reading) or day.clock
        rounds.append(Round(stage, day.day, clock, status, outcome, (*notes, *told)))
    else:
        _keep_all(cells, reading)
        reading.notes[:0] = [*notes, *told]
    for _, column, cell in cells.of(Meaning.HISTORY):
        reading.keep(column, cell)
    return Line(
        reading.number,
        own_digest,
        named.company,
        named.role,
        details,
        None,
        furthest_of(columns),
        tuple(rounds),
        tuple(reading.notes),
        reading.said,
        tuple(reading.doubts),
        named.goes_on,
        *marks_of(columns),
    )


def _stage(cells: RowCells, reading: Reading) -> Stage | None:
    for _, column, cell in cells.of(Meaning.STAGE):
        return stage_of_row(reading, column, cell)
    return None


def _day(cells: RowCells, reading: Reading) -> CellDay | None:
    for place, column, cell in cells.of(Meaning.HELD_ON):
        day = cells.day(place)
        if trouble := day.trouble():
            reading.doubt(column, cell, f"{trouble} It makes no interview.")
            return None
        if day.why:
            reading.doubt(column, cell, day.why)
        elif ":" in cell and day.clock is None:
            reading.keep(column, cell)
        return day
    reading.mention(
        "", "", "It has no day, so it makes no interview. Its cells are kept in the note."
    )
    return None


def _clock(cells: RowCells, reading: Reading) -> time | None:
    for _, column, cell in cells.of(Meaning.STARTS):
        clock = read_clock(cell)
        if clock is None:
            reading.doubt(column, cell, "No time of day could be read in it.")
        return clock
    return None


def _ending(cells: RowCells, reading: Reading) -> tuple[Outcome | None, Status | None, list[str]]:
    """How the round ended, whether it was held, and the words where they are to be kept with it."""
    for _, column, cell in cells.of(Meaning.STATUS):
        told = read_round(cell)
        if told.why:
            reading.mention(column, cell, f"{told.why} The cell is kept in the interview's note.")
        return told.outcome, told.status, [reading.told(column, cell)]
    return None, None, []


def _keep_all(cells: RowCells, reading: Reading) -> None:
    """Keep in the note what would have made an interview."""
    kept = " ".join(reading.notes)
    for meaning in (Meaning.STAGE, Meaning.HELD_ON, Meaning.STARTS):
        for _, column, cell in cells.of(meaning):
            if reading.told(column, cell) not in kept:
                reading.keep(column, cell)
