"""A table as it was found: its header, its rows, and how it is likely to be read."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from afterview.errors import Refused
from afterview.imports.cells import DELIMITERS, Row, cells_of
from afterview.imports.day_order import Order, sniffed_order
from afterview.imports.decode import decoded
from afterview.imports.header import Guess, guessed_uses, header_place
from afterview.imports.heads import must_be_a_table
from afterview.imports.mapping import Mapping, RowIs, column_keys, header_key
from afterview.imports.stage_words import exact_stage, near_stage
from afterview.imports.synonyms import WEAK
from afterview.imports.uses import DAYS, Meaning, Use
from afterview.imports.words import is_nothing, plain

_SAMPLED_ROWS: Final = 200
_LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a name for each column.

    ``guess`` is how it is likely to be read; ``remarks`` are sentences on how it was opened.
    ``n_named`` columns are named by the header, 0 where no row names them.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    guess: Mapping
    remarks: tuple[str, ...] = ()
    n_named: int = 0

    @property
    def keys(self) -> tuple[str, ...]:
        """A name for each column by which it is known in any order."""
        return column_keys(self.header)

    @property
    def key(self) -> str:
        """The header as a whole, the same in any order of its columns."""
        return header_key(self.header)

    def cells_of(self, number: int, places: Iterable[int]) -> list[str]:
        """What stands in these columns of the row of this number, where they hold something."""
        place = bisect_left(self.rows, number, key=lambda row: row.number)
        cells = self.rows[place].cells
        return [cells[one] for one in places if one < len(cells) and not is_nothing(cells[one])]

    def example(self, place: int) -> str:
        """The first cell of the column that holds something."""
        return next(iter(self.samples(place, most=1)), "")

    def samples(self, place: int, *, most: int = _SAMPLED_ROWS) -> list[str]:
        """Cells of the column that hold something, from the top."""
        held = []
        for row in self.rows:
            if place < len(row.cells) and not is_nothing(row.cells[place]):
                held.append(row.cells[place])
                if len(held) == most:
                    break
        return held


def table_of(content: bytes, *, name: str) -> Table:
    """The table in a file; raises ``Refused`` where there is none."""
    must_be_a_table(content)
    text = decoded(content)
    cells = cells_of(text.text)
    if not cells.rows:
        raise Refused("There is nothing in this table. Choose another file, or paste its cells.")
    place = header_place(cells.rows)
    rows = cells.rows if place is None else cells.rows[place + 1 :]
    names = () if place is None else cells.rows[place].cells
    header = _named(names, max([len(names), *(len(row.cells) for row in rows)]))
    opened = f"Read as {text.encoding}, its cells separated by {DELIMITERS[cells.delimiter]}."
    remarks = (opened, cells.quotes, *_above(cells.rows[: place or 0]))
    table = Table(
        _plain_name(name), header, rows, Mapping(()), tuple(filter(None, remarks)), len(names)
    )
    guesses = guessed_uses(header, [table.samples(place) for place in range(len(header))])
    said = tuple(f"{one.why}. Correct it where that is wrong." for one in guesses if one.why)
    return replace(table, guess=_mapping(table, guesses), remarks=(*table.remarks, *said))


def _named(names: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for every column; those beyond the header, and without one, are counted."""
    named = [name[:_LONGEST_NAME] for name in names]
    return tuple(
        named[place] if place < len(named) and named[place] else f"Column {place + 1}"
        for place in range(width)
    )


def _above(rows: Sequence[Row]) -> list[str]:
    """What stands above the header, which is no line of the table."""
    told = []
    for row in rows:
        words = " ".join(cell for cell in row.cells if cell)
        told.append(f"Row {row.number} stands above the header and was left out: {words[:200]}")
    return told


def _plain_name(name: str) -> str:
    """The last part of a file's name, without signs that are no letters; it names no place."""
    last = re.split(r"[/\\]", name)[-1]
    return "".join(sign for sign in last if sign.isprintable()).strip()[:_LONGEST_NAME]


def _mapping(table: Table, guesses: Sequence[Guess]) -> Mapping:
    uses = tuple(one.use for one in guesses)
    row_is = RowIs.INTERVIEW if _is_of_interviews(table, uses) else RowIs.APPLICATION
    held_on = Use(Meaning.HELD_ON)
    if row_is is RowIs.INTERVIEW and held_on not in uses:
        uses = tuple(held_on if use.meaning is Meaning.APPLIED_ON else use for use in uses)
    mapping = Mapping(uses, row_is)
    return replace(mapping, day_order=order_of(table, mapping).order)


def order_of(table: Table, mapping: Mapping) -> Order:
    """What the columns for days show together: the order of their numbers, if it matters."""
    places = [place for place, use in enumerate(mapping.uses) if use.meaning in DAYS]
    return sniffed_order(
        row.cells[place] for row in table.rows for place in places if place < len(row.cells)
    )


def _is_of_interviews(table: Table, uses: Sequence[Use]) -> bool:
    """Whether each row tells of one meeting: its stage stands beside a day of its own."""
    meanings = [use.meaning for use in uses]
    if Meaning.STAGE not in meanings or Meaning.ROUND in meanings:
        return False
    if Meaning.HELD_ON in meanings or Meaning.STARTS in meanings:
        return True
    if Meaning.APPLIED_ON not in meanings:
        return False
    day = plain(table.header[meanings.index(Meaning.APPLIED_ON)])
    stages = table.samples(meanings.index(Meaning.STAGE))
    n_named = sum((exact_stage(cell) or near_stage(cell)) is not None for cell in stages)
    return day in WEAK and 10 * n_named >= 7 * len(stages) > 0  # nearly all are rounds
