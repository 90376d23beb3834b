"""Interviews and steps as a calendar file, and the private address under which it is served."""

import secrets
from datetime import date, datetime, timedelta
from functools import partial

from afterview.actions.aftermath import SETTLED_STAYS, aftermaths, with_one_search
from afterview.domain.interview import Interview
from afterview.exports.calendar import calendar
from afterview.exports.calendar_events import events_of
from afterview.store import calendar_events, interviews, preferences
from afterview.store.database import Cursor, Database

BACK = timedelta(days=60)
"""How far back interviews stay in the file; programs keep what they have imported before."""


def calendar_file(db: Database, *, now: datetime, today: date) -> bytes:
    """The interviews of the last 60 days, those still followed and all ahead, as iCalendar.

    An event that changed since the last file has a higher sequence number, so that a program
    which has it already moves it.
    """
    with db.read() as cursor:
        afters = aftermaths(cursor, _told_of(cursor, now), now=now, today=today)
    with db.write() as cursor:
        numbered = partial(calendar_events.numbered, cursor, now=now)
        events = [
            event
            for after, steps in with_one_search(afters)
            for event in events_of(after.interview, steps, numbered=numbered)
        ]
    made_at = max((event.changed_at for event in events), default=now)
    return calendar(events, made_at=made_at)


def _told_of(cursor: Cursor, now: datetime) -> list[Interview]:
    """The interviews of the last weeks and ahead, and older ones that are still followed."""
    recent = interviews.since(cursor, now - BACK)
    followed = interviews.still_followed(cursor, until=now, ended_since=now - SETTLED_STAYS)
    known = {interview.id: interview for interview in (*followed, *recent)}
    return sorted(known.values(), key=lambda one: (one.occasion.starts_at, one.id))


def open_feed(db: Database) -> str:
    """The token that opens the calendar's address, made where there is none yet."""
    with db.write() as cursor:
        token = preferences.chosen(cursor).calendar_token
        if not token:
            token = secrets.token_urlsafe(24)
            preferences.save(cursor, "calendar_token", token)
    return token


def close_feed(db: Database) -> None:
    """Let the address answer no more; a new one will have another token."""
    with db.write() as cursor:
        preferences.save(cursor, "calendar_token", "")
