"""The rules of a zone in the file, evaluated by two parsers, against the zone itself."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import icalendar
import pytest
from ical.timezone import IcsTimezoneInfo

from afterview.exports.calendar import CalendarEvent, calendar
from tests.builders import NOW, utc
from tests.exports.readers import whole_calendar

HOUR = timedelta(hours=1)


def file_in(zone: str, year: int) -> bytes:
    starts_at = utc(f"{year}-06-01 12:00")
    event = CalendarEvent("1@afterview", 1, starts_at, starts_at + HOUR, zone, "", "", NOW)
    return calendar([event], made_at=NOW)


def by_icalendar(file: bytes) -> tzinfo:
    [rules] = icalendar.Calendar.from_ical(file).timezones
    found: tzinfo = rules.to_tz(lookup_tzid=False)
    return found


def by_ical(file: bytes) -> tzinfo:
    [rules] = whole_calendar(file).timezones
    return IcsTimezoneInfo.from_timezone(rules)


@pytest.mark.parametrize("rules_of", [by_icalendar, by_ical])
@pytest.mark.parametrize(
    ("zone", "year"),
    [
        ("Europe/Berlin", 2026),
        ("Europe/Vienna", 2026),
        ("Europe/Dublin", 2026),  # where winter is the exception
        ("Africa/Casablanca", 2026),  # where Ramadan is
        ("America/St_Johns", 2026),
        ("America/Sao_Paulo", 2018),  # the last summers with another time
        ("Australia/Lord_Howe", 2026),  # half an hour
        ("Asia/Kathmandu", 2026),
        ("Pacific/Chatham", 2026),
        ("Pacific/Apia", 2011),  # a whole day skipped
    ],
)
def test_the_rules_tell_the_same_time_as_the_zone_in_every_hour_of_the_year(
    zone: str, year: int, rules_of: Callable[[bytes], tzinfo]
) -> None:
    there, told = ZoneInfo(zone), rules_of(file_in(zone, year))
    instants = [datetime(year, 1, 1, tzinfo=UTC) + HOUR * n for n in range(365 * 24)]
    clocks = [instant.astimezone(there) for instant in instants]
    assert [
        clock
        for clock in clocks
        if not clock.fold and clock.utcoffset() != clock.replace(tzinfo=told).utcoffset()
    ] == []
