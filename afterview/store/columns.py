"""What a table consists of, said once: kinds of values, columns, and the rules that a row keeps.

A value in a snapshot is what JSON offers for its kind: ids, days, instants and zones are texts.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, StrEnum


class Kind(Enum):
    """What a column holds: the engine's type, and the words that tell a person what to write."""

    ID = ("UUID", "an id such as 0199d8a0-6c1e-7a52-9a6e-3f1d5c20b7e4")
    TEXT = ("VARCHAR", "a text")
    TEXTS = ("VARCHAR[]", "a list of texts")
    JSON = ("VARCHAR", 'JSON such as {"a": 1}')
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


def text(name: str) -> Column:
    """A text, empty where there is none."""
    return Column(name, Kind.TEXT)


def texts(*names: str) -> tuple[Column, ...]:
    """Several texts."""
    return tuple(text(name) for name in names)


def json_text(name: str) -> Column:
    """A value as JSON."""
    return Column(name, Kind.JSON)


def filled(name: str) -> Column:
    """A text that is never blank."""
    return Column(name, Kind.TEXT, filled=True)


def own_id() -> Column:
    """The id of the row itself."""
    return Column("id", Kind.ID)


def id_of(table: str, name: str = "", *, required: bool = True) -> Column:
    """The id of a row of ``table``, called after it unless it has a name of its own."""
    return Column(name or f"{table}_id", Kind.ID, required=required, refers=table)


def word(name: str, words: Iterable[str], *, required: bool = False) -> Column:
    """One of a closed list."""
    allowed = tuple(word.value if isinstance(word, StrEnum) else word for word in words)
    return Column(name, Kind.TEXT, required=required, allowed=allowed)


def scale(name: str, least: int, most: int, *, required: bool = False) -> Column:
    """A whole number from ``least`` to ``most``."""
    return Column(name, Kind.NUMBER, required=required, least=least, most=most)


def count(name: str, *, least: int) -> Column:
    """A whole number from ``least`` up."""
    return Column(name, Kind.NUMBER, least=least)


def day(name: str) -> Column:
    """A day, optional."""
    return Column(name, Kind.DAY, required=False)


def instant(name: str, *, required: bool = True) -> Column:
    """An instant in UTC."""
    return Column(name, Kind.INSTANT, required=required)
