"""Reading a table in one call, and finding its lines by company."""

from pathlib import Path

from afterview.imports.line import Line
from afterview.imports.mapping import Mapping
from afterview.imports.read_lines import read_lines
from afterview.imports.table import Table, table_of

FILES = Path(__file__).with_name("files")


def table_in(name: str) -> Table:
    """The table in one of the sample files."""
    return table_of((FILES / name).read_bytes(), name=name)


def typed_table(text: str) -> Table:
    """The table that somebody typed or pasted."""
    return table_of(text.encode(), name="typed.csv")


def lines_of(table: Table, mapping: Mapping | None = None) -> list[Line]:
    """The lines as they are read by the mapping, or as the table is likely to be read."""
    return list(read_lines(table, mapping or table.guess))


def uses(table: Table) -> list[str]:
    """What each column is likely to mean, as one word each."""
    return [use.written() for use in table.guess.uses]


def whys(line: Line) -> str:
    """What is in doubt about a line, a sentence each."""
    return "\n".join(f"{doubt.value}: {doubt.sentence}" for doubt in line.doubts)
