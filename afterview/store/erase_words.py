"""Words that stand in free text: where they do, and taking them out.

Works on the rows of a whole database or backup. A word is found whatever its case, as a whole word
where it begins and ends with a letter or digit.
"""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from afterview.store.columns import Column, Kind, Table
from afterview.store.tables import TABLES
from afterview.store.whole_tables import Row, Rows

INSTEAD: Final = "…"
_OURS: Final = frozenset({"field", "uid", "digest", "mapping"})
"""Columns that hold words of the app, not of the person."""
_PLAIN: Final = frozenset(
    {
        *(("same_question", "words"), ("same_question", "as_words")),
        *(("other_question", "words"), ("other_question", "other_words")),
        *(("answer", "question"), ("card_grade", "question"), ("story_name", "words")),
        *(("brief_choice", "occasion"), ("brief_choice", "chosen")),
    }
)
"""Columns that hold plain words, in which no sign can stand in the place of a word."""
_Change: TypeAlias = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: the table, the row, and how often in it."""

    table: str
    row: Row
    n: int


def places(rows: Rows, words: Sequence[str]) -> Iterator[Place]:
    """Every row in which one of the words stands, table by table."""
    pattern = _pattern(words)
    for table in TABLES:
        typed = [column for column in table.columns if _is_typed(column)]
        for row in rows.get(table.name, ()):
            n = sum(len(pattern.findall(text)) for text in _texts(typed, row))
            if n:
                yield Place(table.name, row, n)


def without_words(rows: Rows, words: Sequence[str]) -> dict[str, list[Row]]:
    """The rows with "…" in the place of each word; of rows that become one, the first stays."""
    pattern = _pattern(words)

    def change(text: str) -> str:
        return pattern.sub(INSTEAD, text)

    return {table.name: _changed(table, rows[table.name], change) for table in TABLES}


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    variants = {
        unicodedata.normalize(form, word.strip())
        for word in words
        for form in ("NFC", "NFD")
        if word.strip()
    }
    longest_first = sorted({*variants, *(word.strip() for word in words)} - {""}, key=len)[::-1]
    return re.compile("|".join(map(_whole, longest_first)) or "(?!)", re.IGNORECASE)


def _whole(word: str) -> str:
    begins = r"(?<!\w)" if re.match(r"\w", word) else ""
    ends = r"(?!\w)" if re.search(r"\w\Z", word) else ""
    return f"{begins}{re.escape(word)}{ends}"


def _changed(table: Table, rows: Sequence[Row], change: _Change) -> list[Row]:
    typed = {
        column: _plainly(change) if (table.name, column.name) in _PLAIN else change
        for column in table.columns
        if _is_typed(column)
    }
    found: list[Row] = [
        {**row, **{each.name: _in(each, row[each.name], how) for each, how in typed.items()}}
        for row in rows
    ]
    return [*{tuple(row[name] for name in table.key): row for row in reversed(found)}.values()][
        ::-1
    ]


def _plainly(change: _Change) -> _Change:
    def squeezed(text: str) -> str:
        kept = change(text)
        return text if kept == text else " ".join(kept.replace(INSTEAD, " ").split()) or INSTEAD

    return squeezed


def _is_typed(column: Column) -> bool:
    is_text = column.kind in (Kind.TEXT, Kind.TEXTS, Kind.JSON)
    return is_text and not column.allowed and column.name not in _OURS


def _in(column: Column, value: object, change: _Change) -> object:
    match value:
        case str() if column.kind is Kind.JSON:
            held = json.loads(value)
            kept = _deep(held, change)
            return value if kept == held else json.dumps(kept, ensure_ascii=False)
        case _:
            return _deep(value, change)


def _deep(value: object, change: _Change) -> object:
    match value:
        case str():
            return change(value)
        case list():
            return [_deep(each, change) for each in value]
        case dict():
            return {name: _deep(each, change) for name, each in value.items()}
        case _:
            return value


def _texts(columns: Sequence[Column], row: Row) -> Iterator[str]:
    """Every text in these columns of the row."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    for column in columns:
        _in(column, row[column.name], note)
    yield from found
