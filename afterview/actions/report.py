"""The report of a search, as job centres ask for it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from afterview.brief.name_search import NameSearch, parts_of, spelt
from afterview.domain.effort import Effort
from afterview.domain.preferences import read_preferences
from afterview.store import contacts, preferences
from afterview.store.database import Database
from afterview.store.facts.effort import effort_lines

_SOMEBODY: Final = "…"


def effort_report(
    db: Database, first_on: date, last_on: date, *, now: datetime, zone: str
) -> Effort:
    """What was done from ``first_on`` to ``last_on``.

    Nothing of a note is in it, and where a source names a contact, "…" stands for them.
    """
    with db.read() as cursor:
        lines = effort_lines(cursor, first_on, last_on, now=now, zone=zone)
        search = _search(contact.name for contact in contacts.every(cursor))
        preferred = read_preferences(preferences.every(cursor))
    nameless = (replace(line, source=search.replaced(line.source)) for line in lines)
    return Effort(first_on, last_on, preferred.my_name, preferred.week_start, tuple(nameless))


def _search(names: Iterable[str]) -> NameSearch:
    ways = [words for name in names for words in spelt(name) if words]
    parts = [(part,) for words in ways for part in parts_of(words)]
    return NameSearch(dict.fromkeys([*parts, *ways], _SOMEBODY))
