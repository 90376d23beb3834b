"""The day on which the tests look at the sample search, and what all of them read from it."""

from datetime import date, datetime

from afterview.domain.interview import Interview
from afterview.store import interviews
from afterview.store.database import Database
from afterview.store.facts import library

TODAY = date(2026, 11, 23)
ZONE = "Europe/Vienna"
NOW = datetime(2026, 11, 23, 6, 0)  # noqa: DTZ001 - instants are naive UTC


def every_interview(database: Database) -> list[Interview]:
    """All of them, in the order in which they start."""
    with database.read() as cursor:
        lines = library.interview_lines(cursor, library.Wanted())
        found = [interviews.find(cursor, line.id) for line in lines]
    return sorted((each for each in found if each), key=lambda each: each.occasion.starts_at)
