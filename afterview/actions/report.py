"""The report of a search, as job centres ask for it."""

from dataclasses import replace
from datetime import date, datetime

from afterview.brief.without_names import nameless_search
from afterview.domain.effort import Effort
from afterview.store import contacts, preferences
from afterview.store.database import Database
from afterview.store.facts.effort import effort_lines, n_undated


def effort_report(
    db: Database, first_on: date, last_on: date, *, now: datetime, zone: str
) -> Effort:
    """What was done from ``first_on`` to ``last_on``.

    Nothing of a note is in it, and "…" stands for each name of a person in a source.
    """
    with db.read() as cursor:
        lines = effort_lines(cursor, first_on, last_on, now=now, zone=zone)
        search = nameless_search(contacts.names_of_people(cursor))
        undated = n_undated(cursor, now=now)
        preferred = preferences.chosen(cursor)
    nameless = (replace(line, source=search.replaced(line.source)) for line in lines)
    return Effort(
        first_on, last_on, preferred.my_name, preferred.week_start, tuple(nameless), undated
    )
