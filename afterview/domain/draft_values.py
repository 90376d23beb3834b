"""Typed values out of a draft's raw fields, with a sentence for each one that cannot be.

A field that does not read gives None and a ``Problem``; reading goes on, so that all of them are
found at once. A field that was refused is not asked for as well.
"""

import re
from datetime import date, time
from enum import StrEnum
from typing import TypeVar
from uuid import UUID

from afterview.domain import wording
from afterview.domain.draft import Fields
from afterview.domain.problem import Problem

Choice = TypeVar("Choice", bound=StrEnum)
LONGEST_TEXT = 200_000
FIRST_YEAR, LAST_YEAR = 1950, 2100
_CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?", re.ASCII)
_LONGEST_QUOTE = 40
_MOST_NAMED = 9


class DraftValues:
    """Reads one draft's fields and collects the problems met on the way."""

    def __init__(self, fields: Fields) -> None:
        """Start with no problem found."""
        self._fields = fields
        self.problems: list[Problem] = []

    def refuse(self, name: str, message: str) -> None:
        """Note that the value of ``name`` cannot be."""
        fresh = Problem(name, message)
        others = [one for one in self.problems if one != fresh]
        self.problems = [*(one for one in others if one.field != name or not one.missing), fresh]

    def ask_for(self, name: str, message: str) -> None:
        """Note that ``name`` is still to be filled in, unless its value was refused."""
        if all(one.field != name for one in self.problems):
            self.problems.append(Problem(name, message, missing=True))

    def text(self, name: str) -> str:
        """The text exactly as typed; empty where there is none."""
        value = self._fields.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.refuse(name, f"{quoted(value)} is not text; type it in words.")
            return ""
        if len(value) > LONGEST_TEXT:
            self.refuse(
                name,
                f"This text has {len(value):,} characters; keep it to {LONGEST_TEXT:,}.",
            )
            return ""
        return value

    def is_text(self, name: str, text: str) -> bool:
        """Whether the field holds exactly ``text``."""
        return self._fields.get(name) == text

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, empty where nothing was chosen."""
        value = self._fields.get(name)
        if value is None or value == "":
            return ()
        if not isinstance(value, list) or not all(isinstance(part, str) for part in value):
            self.refuse(name, f"{quoted(value)} is not a list of words; pick them again.")
            return ()
        longest = max(map(len, value), default=0)
        if longest > LONGEST_TEXT:
            self.refuse(name, f"A word has {longest:,} characters; keep it to {LONGEST_TEXT:,}.")
            return ()
        return tuple(value)

    def flag(self, name: str) -> bool | None:
        """Yes, no, or None where it was not said."""
        value = self._fields.get(name)
        if value == "":
            return None
        if value is None or isinstance(value, bool):
            return value
        self.refuse(name, f"{quoted(value)} is neither yes nor no; pick one of them.")
        return None

    def number(self, name: str, label: str, *, least: int, most: int) -> int | None:
        """A whole number within its bounds."""
        value = self._fields.get(name)
        if value is None or value == "":
            return None
        if isinstance(value, bool) or not isinstance(value, int):
            allowed = f"a whole number from {least} to {most}"
            self.refuse(name, f"{label} is {quoted(value)}; it can be {allowed}.")
            return None
        if not least <= value <= most:
            self.refuse(name, f"{label} is {value}; it can be {least} to {most}.")
            return None
        return value

    def choice(self, name: str, label: str, options: type[Choice]) -> Choice | None:
        """One of a closed list."""
        value = self._fields.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str) or value not in set(options):
            self.refuse(
                name, f"“{quoted(value)}” is no {label} that is known here; {_one_of(options)}."
            )
            return None
        return options(value)

    def day(self, name: str) -> date | None:
        """A day of the calendar."""
        value = self.text(name)
        if not value:
            return None
        try:
            day = date.fromisoformat(value)
        except ValueError:
            self.refuse(name, f"There is no day {quoted(value)}; give one such as 2026-10-13.")
            return None
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            self.refuse(
                name, f"{value} is too far off; give a day from {FIRST_YEAR} to {LAST_YEAR}."
            )
            return None
        return day

    def clock(self, name: str) -> time | None:
        """A time of day, to the minute."""
        value = self.text(name)
        if not value:
            return None
        try:
            found = time.fromisoformat(value) if _CLOCK.fullmatch(value) else None
        except ValueError:
            found = None
        if found is None:
            self.refuse(name, f"There is no time {quoted(value)}; give one such as 14:30.")
            return None
        return found.replace(second=0)

    def reference(self, name: str) -> UUID | None:
        """The id of something else in the draft or the library."""
        value = self.text(name)
        try:
            return UUID(value) if value else None
        except ValueError:
            self.refuse(name, f"“{quoted(value)}” points nowhere; pick it again.")
            return None


def quoted(value: object) -> str:
    """The value as it can stand in a sentence."""
    said = value if isinstance(value, str) else repr(value)
    return said if len(said) <= _LONGEST_QUOTE else f"{said[:_LONGEST_QUOTE]}…"


def _one_of(options: type[StrEnum]) -> str:
    """What can be picked; a long list is on the screen already, so it is not repeated."""
    *first, last = (f"“{wording.label(option)}”" for option in options)
    if len(options) > _MOST_NAMED:
        return f"pick one from the list, such as {first[0]}"
    return f"pick {', '.join(first)} or {last}"
