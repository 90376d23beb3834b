"""What two parsers that know nothing of each other read in a calendar file."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import icalendar
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream


@dataclass(frozen=True, slots=True)
class Seen:
    """One event as a reader tells it; instants are aware and in UTC."""

    uid: str
    sequence: int
    starts: datetime | date
    ends: datetime | date | None
    summary: str
    description: str
    status: str
    alarm: datetime | None


Reader = Callable[[bytes], list[Seen]]


def with_icalendar(file: bytes) -> list[Seen]:
    """The events as the icalendar library reads them, strictly."""
    whole = icalendar.Calendar.from_ical(file)
    assert not whole.errors
    return [_of_icalendar(event) for event in whole.events]


def _of_icalendar(event: icalendar.Event) -> Seen:
    assert not event.errors
    starts, ends, alarms = event.DTSTART, event.DTEND, event.alarms.times
    return Seen(
        uid=event.uid,
        sequence=event.sequence,
        starts=_utc(starts),
        ends=None if ends is None else _utc(ends),
        summary=event.summary or "",
        description=event.description or "",
        status=str(event.status),
        alarm=_rung(alarms[0].trigger, starts) if alarms else None,
    )


def whole_calendar(file: bytes) -> Calendar:
    """The file as the ical library reads it."""
    return IcsCalendarStream.calendar_from_ics(file.decode())


def with_ical(file: bytes) -> list[Seen]:
    """The events as the ical library reads them."""
    return [
        Seen(
            uid=event.uid,
            sequence=event.sequence or 0,
            starts=_utc(event.dtstart),
            ends=None if event.dtend is None else _utc(event.dtend),
            summary=event.summary or "",
            description=event.description or "",
            status=str(event.status and event.status.value),
            alarm=_rung(event.alarm[0].trigger, event.dtstart) if event.alarm else None,
        )
        for event in whole_calendar(file).events
    ]


def _rung(trigger: datetime | date | timedelta, start: datetime | date | None) -> datetime:
    if isinstance(trigger, datetime):
        return trigger.astimezone(UTC)
    assert isinstance(trigger, timedelta)
    assert isinstance(start, datetime)
    return (start + trigger).astimezone(UTC)


def _utc(moment: datetime | date | None) -> datetime | date:
    assert moment is not None
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment
