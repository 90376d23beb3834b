"""A brief as a calendar event at the time of its interview, with an alarm in time to read it."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from afterview.brief.brief import Ahead, Brief
from afterview.errors import Refused
from afterview.exports.brief.as_text import as_text
from afterview.exports.brief.outline import Outline
from afterview.exports.calendar import CalendarEvent, calendar
from afterview.exports.calendar_events import UNKNOWN_LENGTH

ALARM_BEFORE: Final = timedelta(minutes=30)
"""From the alarm to the interview: time to read one page twice (design of the brief)."""

_COUNTED_FROM: Final = datetime(2020, 1, 1, tzinfo=UTC)


def as_calendar(brief: Brief, outline: Outline) -> bytes:
    """The calendar file; a later one of the same interview changes the event that is there.

    Raises ``Refused`` where no time is known.
    """
    ahead = brief.ahead
    if ahead.starts_at is None:
        raise Refused("A calendar reminder needs the day and time of the interview. Plan it first.")
    made_at = brief.made_at.replace(tzinfo=UTC)
    event = CalendarEvent(
        uid=f"{_id(ahead, ahead.starts_at)}-brief@afterview",
        # Grows with each file; a minute each keeps it small enough for every reader.
        sequence=max(0, (made_at - _COUNTED_FROM) // timedelta(minutes=1)),
        starts_at=ahead.starts_at,
        ends_at=ahead.ends_at or ahead.starts_at + UNKNOWN_LENGTH,
        zone=ahead.zone,
        summary=outline.title,
        description=as_text(outline),
        changed_at=brief.made_at,
        alarm_at=ahead.starts_at - ALARM_BEFORE,
    )
    return calendar([event], made_at=brief.made_at)


def _id(ahead: Ahead, starts_at: datetime) -> str:
    if ahead.interview_id is not None:
        return ahead.interview_id.hex
    told = repr((ahead.company, ahead.role, starts_at.replace(tzinfo=UTC).isoformat()))
    return sha256(told.encode("utf-8", "replace")).hexdigest()[:32]
