"""Events as an iCalendar file (RFC 5545), which calendar programs import or subscribe to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from icalendar import Alarm, Calendar, Event, vText

from afterview.domain.interview import local
from afterview.exports.calendar_zone import zone_rules

PRODUCT = "-//Afterview//Afterview//EN"
NAME = "Afterview"

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# RFC 5545, section 3.1, lets no control character but the tab into a text; surrogates on their
# own are no characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"})


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """Something with a place in the calendar: from one instant to another, or whole days.

    ``starts_at`` and ``ends_at`` are both naive UTC instants, shown on the clock of ``zone``, or
    both days, the end not included. A reader that meets the same ``uid`` again moves what it has,
    where ``sequence`` is higher. ``changed_at`` and ``alarm_at`` are naive UTC instants.
    """

    uid: str
    sequence: int
    starts_at: datetime | date
    ends_at: datetime | date
    zone: str
    summary: str
    description: str
    changed_at: datetime
    alarm_at: datetime | None = None
    cancelled: bool = False


def calendar(events: Sequence[CalendarEvent], *, made_at: datetime) -> bytes:
    """The events as an iCalendar file with the rules of their zones; equal for equal arguments.

    ``made_at`` is the naive UTC instant that the file as a whole is as of. Every kind of line end
    becomes a line break, and characters that the format forbids are left out.
    """
    whole = Calendar()
    whole.add("prodid", PRODUCT)
    whole.add("version", "2.0")
    whole.add("x-wr-calname", NAME)
    whole.add("last-modified", _in_utc(made_at))
    for zone, instants in sorted(_instants_by_zone(events).items()):
        whole.add_component(zone_rules(zone, min(instants), max(instants)))
    for event in events:
        whole.add_component(_vevent(event))
    written: bytes = whole.to_ical()
    return written


class _Typed(vText):
    """A text with its own escapes: the library takes a typed backslash and N for a line break."""

    __slots__ = ()

    def to_ical(self) -> bytes:
        # The library decodes what it gets here in the same way, which takes a mark off the front.
        return self.translate(_ESCAPES).encode("utf-8-sig")


def _typed(text: str) -> _Typed:
    return _Typed(_FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text)))


def _vevent(event: CalendarEvent) -> Event:
    vevent = Event()
    vevent.add("uid", event.uid)
    vevent.add("sequence", event.sequence)
    vevent.add("dtstamp", _in_utc(event.changed_at))
    vevent.add("last-modified", _in_utc(event.changed_at))
    vevent.add("dtstart", _when(event.starts_at, event))
    # The format lets no event end when it starts; without an end it takes no time.
    if event.ends_at > event.starts_at:
        vevent.add("dtend", _when(event.ends_at, event))
    vevent.add("summary", _typed(event.summary))
    vevent.add("description", _typed(event.description))
    vevent.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    # A day with something to do on it is no day that is taken.
    vevent.add("transp", "OPAQUE" if isinstance(event.starts_at, datetime) else "TRANSPARENT")
    if event.alarm_at is not None:
        vevent.add_component(_valarm(event, event.alarm_at))
    return vevent


def _valarm(event: CalendarEvent, alarm_at: datetime) -> Alarm:
    valarm = Alarm()
    valarm.add("action", "DISPLAY")
    valarm.add("description", _typed(event.summary))
    if isinstance(event.starts_at, datetime):
        valarm.add("trigger", alarm_at - event.starts_at)
    else:
        valarm.add("trigger", _in_utc(alarm_at))
    return valarm


def _instants_by_zone(events: Sequence[CalendarEvent]) -> dict[str, list[datetime]]:
    zones: dict[str, list[datetime]] = {}
    for event in events:
        if _is_on_its_clock(event):
            zones.setdefault(event.zone, []).extend(_instants(event))
    return zones


def _is_on_its_clock(event: CalendarEvent) -> bool:
    """Whether both ends can be told on the clock of the zone; in UTC they always can.

    Where clocks are put back an hour comes twice, and the format takes it for the first one.
    """
    instants = _instants(event)
    twice = any(local(instant, event.zone).fold for instant in instants)
    return bool(instants) and event.zone != "UTC" and not twice


def _instants(event: CalendarEvent) -> list[datetime]:
    return [each for each in (event.starts_at, event.ends_at) if isinstance(each, datetime)]


def _when(moment: datetime | date, event: CalendarEvent) -> datetime | date:
    if not isinstance(moment, datetime):
        return moment
    return local(moment, event.zone) if _is_on_its_clock(event) else _in_utc(moment)


def _in_utc(instant: datetime) -> datetime:
    return instant.replace(tzinfo=UTC)
