"""Interviews and steps as a calendar file, and the private address under which it is served."""

import secrets
from datetime import date, datetime, timedelta
from functools import partial

from afterview.actions.aftermath import aftermath_with
from afterview.domain.preferences import read_preferences
from afterview.exports.calendar import CalendarEvent, calendar
from afterview.exports.calendar_events import events_of
from afterview.store import calendar_events, interviews, preferences
from afterview.store.database import Database

BACK = timedelta(days=60)
"""How far back interviews stay in the file; programs keep what they have imported before."""


def calendar_file(db: Database, *, now: datetime, today: date) -> bytes:
    """The interviews of the last 60 days and all ahead, with their open steps, as iCalendar.

    An event that changed since the last file has a higher sequence number, so that a program
    which has it already moves it.
    """
    with db.write() as cursor:
        chosen = read_preferences(preferences.every(cursor))
        events: list[CalendarEvent] = []
        for interview in interviews.since(cursor, now - BACK):
            after = aftermath_with(cursor, interview, chosen, now=now, today=today)
            numbered = partial(calendar_events.numbered, cursor, now=now)
            events.extend(events_of(interview, after.steps, numbered=numbered))
    made_at = max((event.changed_at for event in events), default=now)
    return calendar(events, made_at=made_at)


def open_feed(db: Database) -> str:
    """The token that opens the calendar's address, made where there is none yet."""
    with db.write() as cursor:
        token = read_preferences(preferences.every(cursor)).calendar_token
        if not token:
            token = secrets.token_urlsafe(24)
            preferences.save(cursor, "calendar_token", token)
    return token


def close_feed(db: Database) -> None:
    """Let the address answer no more; a new one will have another token."""
    with db.write() as cursor:
        preferences.save(cursor, "calendar_token", "")
