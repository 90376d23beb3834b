"""The text of a table becomes rows of cells, counted as a spreadsheet counts them, from 1."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from afterview.errors import Refused

MOST_LINES: Final = 100_000
MOST_COLUMNS: Final = 200
MOST_CHARACTERS: Final = 100_000
MOST_CELLS: Final = 2_000_000
DELIMITERS: Final = {"\t": "tab", ";": "semicolon", ",": "comma", "|": "pipe"}
_SNIFFED_ROWS: Final = 60
_SNIFFED_CHARACTERS: Final = 200_000
_LEADS_A_FORMULA: Final = frozenset("=+-@\t\r\uff1d\uff0b\uff0d\uff20")


@dataclass(frozen=True, slots=True)
class Row:
    """A row that holds something: its number, its cells without blank ones at the end.

    ``n_cells`` counts the blank ones too.
    """

    number: int
    cells: tuple[str, ...]
    n_cells: int


@dataclass(frozen=True, slots=True)
class Cells:
    """All rows that hold something; ``quotes`` says what is amiss with quotation marks, if any."""

    rows: tuple[Row, ...]
    delimiter: str
    quotes: str = ""


def cells_of(text: str) -> Cells:
    """The rows of the table; raises ``Refused`` where it is larger than a table of a search is."""
    text, delimiter = _announced(text)
    delimiter = delimiter or _sniffed(text)
    try:
        return Cells(_rows(text, delimiter, strict=True), delimiter)
    except csv.Error as error:
        _must_not_be_too_long(error)
        ends_inside_quotes = "unexpected end of data" in str(error)
    try:
        if ends_inside_quotes:
            told = "A quotation mark is opened and never closed, so all of them were left as typed."
            return Cells(_rows(text, delimiter, quoting=csv.QUOTE_NONE), delimiter, told)
        told = "Some quotation marks stand inside a quoted cell; look at how these cells were read."
        return Cells(_rows(text, delimiter), delimiter, told)
    except csv.Error as error:
        _must_not_be_too_long(error)
        raise Refused("The rows of this file could not be told apart. Save it as CSV.") from error


def _announced(text: str) -> tuple[str, str]:
    """The text without a first line such as ``sep=;``, which Excel writes, and that delimiter."""
    first = text[:8].splitlines()[:1]
    if first and len(first[0]) == len("sep=;") and first[0].lower().startswith("sep="):
        return text[len(first[0]) :], first[0][-1]
    return text, ""


def _sniffed(text: str) -> str:
    """The delimiter that gives most rows the same number of cells, and as many as can be."""
    start = text[:_SNIFFED_CHARACTERS]
    return max(DELIMITERS, key=lambda delimiter: _regular(start, delimiter))


def _regular(text: str, delimiter: str) -> tuple[float, int]:
    """The share of rows that are alike, and how many cells these have."""
    counts = _widths(text, delimiter)
    wide = {n: rows for n, rows in counts.items() if n > 1}
    if not wide:
        return 0.0, 0
    n, _ = max(wide.items(), key=lambda pair: (pair[1], pair[0]))
    alike = sum(rows for width, rows in counts.items() if 1 < width <= n) / counts.total()
    return round(alike, 1), n


def _widths(text: str, delimiter: str) -> Counter[int]:
    """How many rows have so many cells; a quotation mark that is never closed does not count."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
        with suppress(csv.Error):
            return Counter(len(row) for row in islice(reader, _SNIFFED_ROWS) if row)
    return Counter()


def _rows(
    text: str, delimiter: str, *, strict: bool = False, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL
) -> tuple[Row, ...]:
    reader = csv.reader(
        io.StringIO(text, newline=""),
        delimiter=delimiter,
        strict=strict,
        quoting=quoting,
    )
    return tuple(_counted(reader))


def _counted(reader: Iterator[list[str]]) -> Iterator[Row]:
    """Equal cells are kept once: a table repeats itself, and memory shall stay small."""
    kept: dict[str, str] = {}
    n_cells = 0
    for number, cells in enumerate(reader, start=1):
        n = len(cells)
        row = tuple(kept.setdefault(cell, cell) for cell in map(_unguarded, _trimmed(cells)))
        if not row:
            continue
        n_cells += len(row)
        _must_fit(number, row, n_cells)
        yield Row(number, row, n)


def _trimmed(cells: list[str]) -> list[str]:
    """The cells without outer blanks, and without blank ones at the end."""
    found = [cell.strip() for cell in cells]
    while found and not found[-1]:
        found.pop()
    return found


def _unguarded(cell: str) -> str:
    """The cell without the apostrophe that our own export puts before what looks like a formula."""
    if cell[:1] == "'" and cell[1:2] in _LEADS_A_FORMULA and len(cell) > 1:
        return cell[1:].strip()
    return cell


def _must_fit(number: int, row: tuple[str, ...], n_cells: int) -> None:
    if number > MOST_LINES:
        raise Refused(
            f"The table has more than {MOST_LINES:,} rows; split it, and bring in one at a time."
        )
    if len(row) > MOST_COLUMNS:
        raise Refused(
            f"Row {number:,} has {len(row):,} columns; {MOST_COLUMNS} are read at most. "
            "Leave out those that are not about applications."
        )
    if n_cells > MOST_CELLS:
        raise Refused(
            f"The table has more than {MOST_CELLS:,} cells that hold something; split it."
        )
    longest = max(map(len, row))
    if longest > MOST_CHARACTERS:
        raise Refused(
            f"A cell of row {number:,} has {longest:,} characters; {MOST_CHARACTERS:,} are read "
            "at most. Shorten it, then bring the table in."
        )


def _must_not_be_too_long(error: csv.Error) -> None:
    if "field larger" in str(error):
        raise Refused(
            f"A cell has more than {MOST_CHARACTERS:,} characters, or a quotation mark is never "
            "closed. Shorten it or close it, then bring the table in."
        ) from error
