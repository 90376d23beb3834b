"""The rows of a table become lines: what each says, and what it leaves in doubt."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final, TypeAlias

from afterview.imports.cells import Row
from afterview.imports.digest import digest
from afterview.imports.layout import Layout, RowCells
from afterview.imports.line import Line, Reading
from afterview.imports.mapping import Mapping, RowIs
from afterview.imports.read_application import read_application
from afterview.imports.read_interview import read_interview
from afterview.imports.table import Table
from afterview.imports.words import is_nothing

Progress: TypeAlias = Callable[[int, int], object]
"""Called now and then with how much is done, and how much there is."""
EVERY: Final = 1_000


def read_lines(
    table: Table, mapping: Mapping, *, progress: Progress | None = None
) -> tuple[Line, ...]:
    """Every line of the table that says anything, in order; it never raises."""
    return tuple(_lines(table, mapping, progress))


def _lines(table: Table, mapping: Mapping, progress: Progress | None) -> Iterator[Line]:
    layout = Layout.of(table, mapping)
    read = read_interview if mapping.row_is is RowIs.INTERVIEW else read_application
    keys = table.keys
    before = ""
    for place, row in enumerate(table.rows):
        if progress is not None and place % EVERY == 0:
            progress(place, len(table.rows))
        if all(map(is_nothing, row.cells)):
            continue
        reading = Reading(row.number)
        _count(reading, row, n_named=table.n_named)
        own = digest(keys, row.cells)
        line = read(RowCells(layout, row, place), reading, own)
        if line.goes_on:
            line = replace(line, digest=digest(keys, row.cells, after=before))
        else:
            before = own
        yield line


def _count(reading: Reading, row: Row, *, n_named: int) -> None:
    """Say so where a row is wider or narrower than the header; no cell is moved."""
    if not n_named:
        return
    if len(row.cells) > n_named:
        beyond = " · ".join(cell for cell in row.cells[n_named:] if cell)
        sentence = "It stands beyond the last column that has a name. It is kept in the note."
        reading.mention("", beyond, sentence)
    elif row.n_cells < n_named:
        sentence = (
            f"The line has only {row.n_cells} of {n_named} cells. Those missing at its end count "
            "as empty; check that the others stand in the right columns."
        )
        reading.mention("", "", sentence)
