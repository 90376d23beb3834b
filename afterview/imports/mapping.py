"""How a table is to be read: what each column means, what a row is, and the order in its dates."""

import json
from collections import Counter
from collections.abc import Mapping as Names
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from afterview.imports.days import DayOrder
from afterview.imports.uses import NOTED, Meaning, Use
from afterview.imports.words import plain


class RowIs(StrEnum):
    """What one row of the table stands for."""

    APPLICATION = "application"
    INTERVIEW = "interview"


@dataclass(frozen=True, slots=True)
class Mapping:
    """The use of each column in order, what a row is, and the order of days, if it is known."""

    uses: tuple[Use, ...]
    row_is: RowIs = RowIs.APPLICATION
    day_order: DayOrder | None = None

    def columns(self, meaning: Meaning) -> tuple[int, ...]:
        """The places of the columns that mean this, from 0."""
        return tuple(place for place, use in enumerate(self.uses) if use.meaning is meaning)

    def written(self, keys: Sequence[str]) -> str:
        """The mapping as JSON, by the ``column_keys`` of its header."""
        uses = {key: use.written() for key, use in zip(keys, self.uses, strict=True)}
        return json.dumps({"uses": uses, "row_is": self.row_is, "day_order": self.day_order})

    @classmethod
    def of(cls, written: str, keys: Sequence[str]) -> Self | None:
        """The mapping that was written for the same header; None where it does not fit."""
        found = json.loads(written)
        if not isinstance(found, dict) or not isinstance(found.get("uses"), dict):
            return None
        uses: Names[str, object] = found["uses"]
        orders = [order for order in DayOrder if order == found.get("day_order")]
        row_is = RowIs.INTERVIEW if found.get("row_is") == RowIs.INTERVIEW else RowIs.APPLICATION
        read = tuple(Use.of(uses.get(key)) or NOTED for key in keys)
        return cls(read, row_is, orders[0] if orders else None)


def column_keys(header: Sequence[str]) -> tuple[str, ...]:
    """A name for each column by which it is known in any order; equal headers are numbered."""
    seen: Counter[str] = Counter()
    keys = []
    for name in header:
        key = plain(name)
        seen[key] += 1
        keys.append(key if seen[key] == 1 else f"{key} ({seen[key]})")
    return tuple(keys)


def header_key(header: Sequence[str]) -> str:
    """The header as a whole, the same in any order of its columns."""
    return " | ".join(sorted(column_keys(header)))
