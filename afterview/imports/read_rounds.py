"""The rounds that a line tells of, each from the column of its own or from the cells of the row."""

from dataclasses import dataclass, replace
from typing import Final

from afterview.domain.application import further
from afterview.domain.vocabulary import Outcome, Stage
from afterview.domain.wording import label
from afterview.imports.day_cell import CellDay
from afterview.imports.layout import RowCells
from afterview.imports.line import Reading, Round
from afterview.imports.round_words import NO, YES, is_mark, read_round
from afterview.imports.stage_words import exact_stage, near_stage, stage_within
from afterview.imports.uses import Meaning

_OVER: Final = frozenset({Outcome.ADVANCED, Outcome.REJECTED, Outcome.OFFER})


@dataclass(frozen=True, slots=True)
class Found:
    """What one cell told of a round: the round itself, or only whether it was held."""

    round: Round | None = None
    held: Stage | None = None
    not_held: Stage | None = None


def rounds_of_columns(cells: RowCells, reading: Reading) -> list[Found]:
    """What each column of a round tells that holds something in this row."""
    return [
        _round_of_column(
            reading, column, cell, stage=cells.layout.stages[place], day=cells.day(place)
        )
        for place, column, cell in cells.of(Meaning.ROUND)
    ]


def _round_of_column(
    reading: Reading, column: str, cell: str, *, stage: Stage, day: CellDay
) -> Found:
    """What a cell under a round's name tells; a mark without a day makes no interview."""
    if is_mark(cell, YES) or is_mark(cell, NO):
        reading.keep(column, cell)
        return Found(held=stage) if is_mark(cell, YES) else Found(not_held=stage)
    if day.day is None:
        told = read_round(cell)
        reading.doubt(column, cell, f"{day.why} It makes no interview.")
        return Found(held=stage if told.outcome in _OVER else None)
    made = Round(stage, day.day, day.clock)
    notes = []
    # A time of another zone is not taken over, so the cell stands in the note.
    if exact_stage(column) is not stage or (":" in cell and day.clock is None):
        notes.append(reading.told(column, cell))
    if day.rest:
        told = read_round(day.rest)
        made = replace(made, status=told.status, outcome=told.outcome)
        if told.why:
            reading.doubt(column, cell, told.why)
        elif not notes:
            notes.append(reading.told(column, cell))
    if day.why:
        reading.doubt(column, cell, day.why)
    return Found(replace(made, notes=tuple(notes)))


def stage_of_row(reading: Reading, column: str, cell: str) -> Stage | None:
    """The stage that a cell of the row names; in doubt where it takes more than its usual name."""
    stage = exact_stage(cell)
    if stage is not None:
        return stage
    stage = near_stage(cell)
    within = stage_within(cell)
    if stage is None and within is not None:
        stage = within[0]
    if stage is None:
        reading.doubt(
            column, cell, "It names no stage that is known here, so it makes no interview."
        )
        return None
    reading.doubt(column, cell, f"Taken as “{label(stage)}”.")
    return stage


def furthest_of(found: list[Found]) -> Stage | None:
    """The furthest stage of a round that was held without a day being known."""
    furthest = None
    for one in found:
        furthest = further(furthest, one.held)
    return furthest


def marks_of(found: list[Found]) -> tuple[tuple[Stage, ...], tuple[Stage, ...]]:
    """The stages said to have been held without a day, and those said not to have been held."""
    return (
        tuple(one.held for one in found if one.held is not None),
        tuple(one.not_held for one in found if one.not_held is not None),
    )
