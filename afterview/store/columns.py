"""What a table consists of, said once: kinds of values, columns, and the rules that a row keeps.

A value in a snapshot is what JSON offers for its kind: ids, days, instants and zones are texts.
"""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a column holds: the engine's type, and the words that tell a person what to write."""

    ID = ("UUID", "an id such as 0199d8a0-6c1e-7a52-9a6e-3f1d5c20b7e4")
    TEXT = ("VARCHAR", "a text")
    TEXTS = ("VARCHAR[]", "a list of texts")
    ZONE = ("VARCHAR", "a time zone such as Europe/Berlin")
    NUMBER = ("INTEGER", "a whole number")
    LONG_NUMBER = ("BIGINT", "a whole number")
    YES_NO = ("BOOLEAN", "true or false")
    DAY = ("DATE", "a day such as 2026-10-13")
    INSTANT = ("TIMESTAMP", "an instant in UTC such as 2026-10-13T14:00:00")

    def __init__(self, sql: str, words: str) -> None:
        self.sql = sql
        self.words = words


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``least`` and ``most`` are included, ``refers`` names the table of the id."""

    name: str
    kind: Kind
    required: bool = True
    filled: bool = False
    allowed: tuple[str, ...] = ()
    least: int | None = None
    most: int | None = None
    refers: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """One table: no two rows have the same ``key``.

    ``spans`` pairs a beginning with its end, which is never before it. ``told`` pairs a yes or no
    with the column that holds a value exactly when the answer is yes.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    spans: tuple[tuple[str, str], ...] = ()
    told: tuple[tuple[str, str], ...] = ()
