"""A table and its mapping put together: the cells of a row by what their columns mean."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from afterview.domain.vocabulary import Stage
from afterview.imports.cells import Row
from afterview.imports.day_cell import CellDay, cell_day
from afterview.imports.day_order import neighbour_years
from afterview.imports.days import DayOrder, read_days
from afterview.imports.mapping import Mapping
from afterview.imports.table import Table
from afterview.imports.uses import DAYS, Meaning
from afterview.imports.words import is_nothing


@dataclass(frozen=True, slots=True)
class Layout:
    """Where what stands; ``years`` has those of the neighbours for columns with half days."""

    header: tuple[str, ...]
    places: dict[Meaning, tuple[int, ...]]
    stages: dict[int, Stage]
    order: DayOrder | None
    years: dict[int, list[int | None]]

    @classmethod
    def of(cls, table: Table, mapping: Mapping) -> Self:
        """The layout of a table under a mapping."""
        places = {meaning: mapping.columns(meaning) for meaning in Meaning}
        stages = {
            place: use.stage for place, use in enumerate(mapping.uses) if use.stage is not None
        }
        return cls(table.header, places, stages, mapping.day_order, _years(table.rows, mapping))


@dataclass(frozen=True, slots=True)
class RowCells:
    """One row under a layout; ``place`` counts the rows from 0."""

    layout: Layout
    row: Row
    place: int

    def cell(self, column: int) -> str:
        """The cell, empty where it says that there is nothing."""
        cell = self.row.cells[column] if column < len(self.row.cells) else ""
        return "" if is_nothing(cell) else cell

    def of(self, meaning: Meaning) -> Iterator[tuple[int, str, str]]:
        """Place, header and cell of every column of this meaning whose cell holds something."""
        for column in self.layout.places[meaning]:
            cell = self.cell(column)
            if cell:
                yield column, self.layout.header[column], cell

    def day(self, column: int) -> CellDay:
        """The day that the cell means."""
        years = self.layout.years.get(column)
        year = None if years is None else years[self.place]
        return cell_day(self.cell(column), self.layout.order, year)


def _years(rows: Sequence[Row], mapping: Mapping) -> dict[int, list[int | None]]:
    found = {}
    for column, use in enumerate(mapping.uses):
        if use.meaning not in DAYS:
            continue
        cells = [row.cells[column] if column < len(row.cells) else "" for row in rows]
        if any(day.year is None for cell in cells for day in read_days(cell).days):
            found[column] = neighbour_years(cells)
    return found
