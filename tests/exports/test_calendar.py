"""A calendar file, as two parsers read it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.exports.calendar import CalendarEvent, calendar
from tests.builders import NOW, utc
from tests.exports.readers import Reader, Seen, with_ical, with_icalendar
from tests.strategies import NASTY, ZONES, texts

READERS = pytest.mark.parametrize("read", [with_icalendar, with_ical])
BERLIN = "Europe/Berlin"
LINE_ENDS = ("\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029")
FORBIDDEN = {chr(number) for number in (*range(9), *range(0x0E, 0x20), 0x7F)}


def an_event(**changes: Any) -> CalendarEvent:  # noqa: ANN401 - a field each
    plain = CalendarEvent(
        uid="00-interview@afterview",
        sequence=1,
        starts_at=utc("2026-10-13 12:00"),
        ends_at=utc("2026-10-13 13:10"),
        zone="Europe/Copenhagen",
        summary="Interview",
        description="Technical",
        changed_at=NOW,
    )
    return replace(plain, **changes)


def written(*events: CalendarEvent) -> bytes:
    return calendar(events, made_at=NOW)


def lines(*events: CalendarEvent) -> list[str]:
    return written(*events).decode().split("\r\n")


def as_it_comes_back(text: str) -> str:
    for end in LINE_ENDS:
        text = text.replace(end, "\n")
    return "".join(letter for letter in text if letter not in FORBIDDEN)


def seen(event: CalendarEvent) -> Seen:
    def aware(moment: datetime | date) -> datetime | date:
        return moment.replace(tzinfo=UTC) if isinstance(moment, datetime) else moment

    return Seen(
        uid=event.uid,
        sequence=event.sequence,
        starts=aware(event.starts_at),
        ends=aware(event.ends_at) if event.ends_at > event.starts_at else None,
        summary=as_it_comes_back(event.summary),
        description=as_it_comes_back(event.description),
        status="CANCELLED" if event.cancelled else "CONFIRMED",
        alarm=None if event.alarm_at is None else event.alarm_at.replace(tzinfo=UTC),
    )


def timed_events() -> st.SearchStrategy[CalendarEvent]:
    instants = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1)).map(  # noqa: DTZ001
        lambda moment: moment.replace(microsecond=0)
    )
    return st.builds(
        lambda start, minutes, alarm, **rest: an_event(
            starts_at=start,
            ends_at=start + timedelta(minutes=minutes),
            alarm_at=None if alarm is None else start + timedelta(minutes=alarm),
            **rest,
        ),
        start=instants,
        minutes=st.integers(0, 3000),
        alarm=st.none() | st.integers(-90, 90),
        zone=st.sampled_from([*ZONES, "Africa/Casablanca", "Europe/Dublin"]),
        sequence=st.integers(0, 2**31 - 1),
        summary=texts(),
        description=texts(),
        cancelled=st.booleans(),
    )


def events_of_days() -> st.SearchStrategy[CalendarEvent]:
    return st.builds(
        lambda day, n: an_event(starts_at=day, ends_at=day + timedelta(days=n)),
        st.dates(date(1990, 1, 1), date(2040, 1, 1)),
        st.integers(1, 5),
    )


@READERS
@given(events=st.lists(timed_events() | events_of_days(), max_size=4))
def test_every_event_comes_back_as_it_went_in(read: Reader, events: list[CalendarEvent]) -> None:
    numbered = [replace(event, uid=f"{n}@afterview") for n, event in enumerate(events)]
    assert read(written(*numbered)) == [seen(event) for event in numbered]


@READERS
@given(text=st.text())
def test_any_text_comes_back(read: Reader, text: str) -> None:
    [event] = read(written(an_event(summary=text, description=text)))
    assert (event.summary, event.description) == (as_it_comes_back(text),) * 2


@READERS
@pytest.mark.parametrize(
    "text",
    [
        *NASTY,
        "C:\\New folder\\notes",
        "a, b; c: d\\, e\\; f\\n g\\\\N",
        "BEGIN:VEVENT\r\nUID:forged\r\nEND:VEVENT\r\n",
        "one\n\n two\n\tthree\n",
        "ÄÖ🙂" * 25_000,
        "\\" * 100_000,
    ],
)
def test_nasty_text_comes_back_and_stays_text(read: Reader, text: str) -> None:
    [event] = read(written(an_event(summary=text, description=text)))
    assert (event.uid, event.summary) == ("00-interview@afterview", as_it_comes_back(text))


@READERS
def test_half_a_character_is_left_out(read: Reader) -> None:
    [event] = read(written(an_event(summary="up\ud83d and away")))
    assert event.summary == "up and away"


@given(events=st.lists(timed_events(), max_size=3))
def test_no_line_is_longer_than_75_bytes_or_ends_otherwise(events: list[CalendarEvent]) -> None:
    file = written(*events)
    assert file.endswith(b"\r\n")
    for line in file.split(b"\r\n"):
        assert len(line) <= 75
        assert not {*b"\r\n"} & {*line}


def test_equal_events_make_equal_bytes() -> None:
    events = [an_event(), an_event(zone=BERLIN, uid="2@afterview")]
    assert written(*events) == written(*events)


@READERS
def test_a_calendar_with_nothing_in_it_reads(read: Reader) -> None:
    assert read(written()) == []


@READERS
@pytest.mark.parametrize(
    ("starts_at", "ends_at"),
    [
        ("2026-03-29 00:30", "2026-03-29 01:30"),  # 01:30 to 03:30, an hour long
        ("2026-10-25 00:30", "2026-10-25 00:45"),  # 02:30, the first time
        ("2026-10-25 01:30", "2026-10-25 01:45"),  # 02:30, the second time
        ("2026-10-25 00:30", "2026-10-25 01:30"),  # from one 02:30 to the other
        ("2026-10-25 01:59", "2026-10-25 02:00"),  # out of the hour that comes twice
    ],
)
def test_an_event_on_a_day_of_changing_clocks_keeps_its_instants(
    read: Reader, starts_at: str, ends_at: str
) -> None:
    event = an_event(zone=BERLIN, starts_at=utc(starts_at), ends_at=utc(ends_at))
    assert read(written(event)) == [seen(event)]


def test_times_stand_on_the_clock_of_the_zone() -> None:
    found = lines(an_event())
    assert "DTSTART;TZID=Europe/Copenhagen:20261013T140000" in found
    assert "DTEND;TZID=Europe/Copenhagen:20261013T151000" in found
    assert found.count("TZID:Europe/Copenhagen") == 1


def test_the_second_of_two_equal_hours_is_told_in_utc() -> None:
    found = lines(an_event(zone=BERLIN, starts_at=utc("2026-10-25 01:30"), ends_at=NOW))
    assert "DTSTART:20261025T013000Z" in found


def test_a_day_is_a_day_in_every_zone_and_takes_up_no_time() -> None:
    day = date(2026, 10, 14)
    found = lines(an_event(starts_at=day, ends_at=day + timedelta(days=1)))
    assert {"DTSTART;VALUE=DATE:20261014", "DTEND;VALUE=DATE:20261015"} <= {*found}
    assert "TRANSP:TRANSPARENT" in found
    assert "BEGIN:VTIMEZONE" not in found


def test_the_stamps_are_the_last_change() -> None:
    found = lines(an_event(changed_at=utc("2026-10-14 07:05")))
    assert {"DTSTAMP:20261014T070500Z", "LAST-MODIFIED:20261014T070500Z"} <= {*found}


@READERS
def test_a_day_can_have_an_alarm(read: Reader) -> None:
    day, alarm_at = date(2026, 10, 14), utc("2026-10-14 06:00")
    event = an_event(starts_at=day, ends_at=day + timedelta(days=1), alarm_at=alarm_at)
    assert read(written(event)) == [seen(event)]


@pytest.mark.parametrize("zone", [*ZONES[1:], "Africa/Casablanca", "Europe/Dublin", BERLIN])
def test_an_event_in_any_zone_names_it(zone: str) -> None:
    there = utc("2026-10-13 12:00").replace(tzinfo=UTC).astimezone(ZoneInfo(zone))
    assert f"DTSTART;TZID={zone}:{there:%Y%m%dT%H%M%S}" in lines(an_event(zone=zone))
