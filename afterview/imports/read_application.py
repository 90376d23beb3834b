"""A line that stands for an application: its status, the columns of its rounds, its history."""

from dataclasses import dataclass
from functools import reduce

from afterview.domain.application import Phase, further
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.imports.history import read_history
from afterview.imports.layout import RowCells
from afterview.imports.line import Line, Reading, Round
from afterview.imports.read_fields import read_details, read_names, read_notes
from afterview.imports.read_rounds import furthest_of, marks_of, rounds_of_columns
from afterview.imports.status import StatusReading, read_status, strongest
from afterview.imports.status_words import Verdict
from afterview.imports.uses import Meaning


@dataclass(frozen=True, slots=True)
class Standing:
    """How the application stands by all that the line says; ``stage`` is the round it names."""

    verdict: Verdict | None
    stage: Stage | None
    held: Stage | None


def read_application(cells: RowCells, reading: Reading, own_digest: str) -> Line:
    """The line as one application."""
    named = read_names(cells, reading)
    details = read_details(cells, reading)
    reading.notes[:0] = read_notes(cells)
    columns = rounds_of_columns(cells, reading)
    rounds = [one.round for one in columns if one.round is not None]
    past, behind, ends = _histories(cells, reading)
    standing = _standing(cells, reading, ends)
    rounds += [one for one in past if one not in rounds]
    rounds += _single_round(cells, reading, standing)
    return Line(
        reading.number,
        own_digest,
        named.company,
        named.role,
        details,
        standing.verdict,
        reduce(further, (furthest_of(columns), behind, standing.held)),
        tuple(rounds),
        tuple(reading.notes),
        reading.said,
        tuple(reading.doubts),
        named.goes_on,
        *marks_of(columns),
    )


def _histories(
    cells: RowCells, reading: Reading
) -> tuple[list[Round], Stage | None, list[StatusReading]]:
    """Rounds with a day, the furthest round behind another, and how each history ends."""
    rounds, behind, ends = [], None, []
    for _, column, cell in cells.of(Meaning.HISTORY):
        history = read_history(cell, cells.layout.order)
        rounds += [Round(stage, day) for stage, day in history.dated]
        behind = further(behind, history.furthest)
        ends.append(history.end)
        if history.unread:
            steps = ", ".join(f"“{step}”" for step in history.unread)
            reading.doubt(column, cell, f"Of its steps {steps} could not be read.")
        else:
            reading.keep(column, cell)
    return rounds, behind, ends


def _standing(cells: RowCells, reading: Reading, ends: list[StatusReading]) -> Standing:
    """The status, the stage and the ends of histories as one; what is not in it is noted."""
    cells_read = [
        (column, cell, read_status(cell))
        for meaning in (Meaning.STATUS, Meaning.STAGE)
        for _, column, cell in cells.of(meaning)
    ]
    said = [told for _, _, told in cells_read] or ends
    said = said if any(told.verdict for told in said) else [*said, *ends]
    verdicts = {told.verdict for told in said if told.verdict is not None}
    verdict = strongest(verdicts)
    stage = reduce(further, (told.stage for told in said), None)
    held = reduce(further, (told.stage for told in said if told.was_held), None)
    if verdict is not None and verdict.phase is Phase.CLOSED and len(said) > 1:
        # A stage of its own beside an ending is the one that was reached.
        stages = (told.stage for told in said if told.verdict is Verdict.IN_PROCESS)
        held = reduce(further, stages, held)
    for column, cell, told in cells_read:
        _note_status(reading, column, cell, told, counts=told.verdict is verdict)
    return Standing(verdict, stage, held)


def _note_status(
    reading: Reading, column: str, cell: str, told: StatusReading, *, counts: bool
) -> None:
    """Keep the words of a status unless a field of the application says all of them."""
    if not told.is_sure:
        reading.doubt(column, cell, told.why)
    elif not counts or told.verdict in {Verdict.OFFER, Verdict.ON_HOLD}:
        reading.keep(column, cell)
    if told.verdict is not None:
        reading.said["status"] = reading.told(column, cell)


def _single_round(cells: RowCells, reading: Reading, standing: Standing) -> list[Round]:
    """The round of a column for the day of "the interview", whose stage stands elsewhere."""
    rounds = []
    for place, column, cell in cells.of(Meaning.HELD_ON):
        day = cells.day(place)
        trouble = day.trouble()
        if day.day is None or trouble:
            reading.doubt(column, cell, f"{trouble} It makes no interview.")
        elif standing.stage is None:
            reading.doubt(column, cell, "Which round it was is not said, so it makes no interview.")
        else:
            reading.doubt(column, cell, f"Taken as the day of “{label(standing.stage)}”.")
            rounds.append(Round(standing.stage, day.day, day.clock))
    for _, column, cell in cells.of(Meaning.STARTS):
        reading.keep(column, cell)
    return rounds
