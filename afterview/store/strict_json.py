"""JSON from a file of unknown origin, read with limits and without silent repairs.

What JSON leaves open is kept visible for the check to name its place: a name that stands twice
makes a ``Doubled`` object, and NaN, Infinity or a number of many digits becomes a ``NoNumber``.
"""

import json
import re
from dataclasses import dataclass
from math import ceil
from typing import Final

from afterview.errors import SnapshotRejected

MOST_BYTES: Final = 200_000_000
MOST_PARTS: Final = 3_000_000
"""Objects, and lists; small ones take thirty times their bytes in memory, so 200 MB are no bound.
A snapshot of that size has less than a million rows."""
_MOST_DIGITS: Final = 19
_BOM: Final = b"\xef\xbb\xbf"
_HALF: Final = re.compile("[\ud800-\udfff]")
_LONGEST_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class NoNumber:
    """Something written where a number could stand that is none to calculate with."""

    written: str


class Doubled(dict[str, object]):
    """An object in which a name stands more than once; it holds the last of them."""

    names: tuple[str, ...] = ()


def parsed(content: bytes) -> object:
    """What the JSON text says; raises ``SnapshotRejected`` where it cannot be read.

    A byte order mark in front is skipped. The limits are 200 MB, 3 million objects or lists, and
    what Python's parser nests.
    """
    if len(content) > MOST_BYTES:
        raise too_large(len(content))
    if max(content.count(b"{"), content.count(b"[")) > MOST_PARTS:
        raise SnapshotRejected(
            "This is no snapshot: it has more than 3 million objects or lists. "
            "Choose a file that comes from Afterview."
        )
    try:
        text = content.removeprefix(_BOM).decode("utf-8")
    except UnicodeDecodeError as error:
        raise SnapshotRejected(
            f"This is no snapshot: at byte {error.start + 1} stands something that is no text "
            "(UTF-8). Choose a file that ends in .json and comes from Afterview."
        ) from error
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole,
            parse_constant=NoNumber,
        )
    except json.JSONDecodeError as error:
        raise SnapshotRejected(
            f"This is no snapshot: line {error.lineno}, column {error.colno} is not JSON. "
            "Choose a file that ends in .json and comes from Afterview."
        ) from error
    except RecursionError as error:
        raise SnapshotRejected(
            "This is no snapshot: lists and objects in it are nested too deep. "
            "A snapshot has no more than five levels."
        ) from error


def too_large(size: int) -> SnapshotRejected:
    """The refusal of a file of ``size`` bytes."""
    return SnapshotRejected(
        f"The file has {ceil(size / 1e6)} MB; a snapshot has {MOST_BYTES // 1_000_000} at most."
    )


def is_whole_text(value: str) -> bool:
    """Whether no half of a character (a lone surrogate) is in it, which no file can hold."""
    return value.isascii() or _HALF.search(value) is None


def shown(value: object) -> str:
    """The value as it stands in the file, cut where it is long, safe to print."""
    if isinstance(value, NoNumber):
        written = value.written
    elif isinstance(value, list | dict):
        written = f"{'a list' if isinstance(value, list) else 'an object'} of {len(value)}"
    else:
        written = json.dumps(value, ensure_ascii=False)
    if len(written) > _LONGEST_SHOWN:
        written = f"{written[:_LONGEST_SHOWN]}…"
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in written)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    names = [name for name, _ in pairs]
    doubled = Doubled(made)
    doubled.names = tuple(name for name in made if names.count(name) > 1)
    return doubled


def _whole(digits: str) -> int | NoNumber:
    return int(digits) if len(digits.lstrip("-")) <= _MOST_DIGITS else NoNumber(digits)
