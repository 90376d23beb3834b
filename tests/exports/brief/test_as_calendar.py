from datetime import UTC, timedelta

import pytest

from afterview.exports.brief.as_calendar import as_calendar
from afterview.exports.brief.as_text import as_text
from afterview.exports.brief.outline import outline
from tests.builders import LATER, NOW, utc
from tests.exports.brief.briefs import a_brief, a_lesson, an_ahead, realistic
from tests.exports.readers import Reader, Seen, with_ical, with_icalendar

READERS = pytest.mark.parametrize("read", [with_icalendar, with_ical])


def seen(read: Reader, **changes: object) -> Seen:
    brief = a_brief(a_lesson(), **changes)
    [event] = read(as_calendar(brief, outline(brief)))
    return event


@READERS
def test_the_event_stands_at_the_interview_with_the_brief_as_its_text(read: Reader) -> None:
    brief = realistic()
    [event] = read(as_calendar(brief, outline(brief)))
    assert event.starts == utc("2026-10-13 12:00").replace(tzinfo=UTC)
    assert event.ends == utc("2026-10-13 13:10").replace(tzinfo=UTC)
    assert event.summary == "Brief: Senior Data Engineer at Nordhavn Maritime A/S"
    assert event.description == as_text(outline(brief))


@READERS
def test_it_rings_half_an_hour_before(read: Reader) -> None:
    event = seen(read)
    assert event.alarm == utc("2026-10-13 11:30").replace(tzinfo=UTC)


@READERS
def test_a_later_file_changes_the_same_event(read: Reader) -> None:
    first, second = seen(read, made_at=NOW), seen(read, made_at=LATER)
    assert first.uid == second.uid
    assert first.sequence < second.sequence


@READERS
def test_rounds_that_are_only_in_mind_are_told_apart(read: Reader) -> None:
    uids = {seen(read, ahead=an_ahead(interview_id=None, role=role)).uid for role in ("a", "b")}
    assert len(uids) == 2


@READERS
def test_an_interview_without_an_end_takes_an_hour(read: Reader) -> None:
    event = seen(read, ahead=an_ahead(ends_at=None))
    assert event.ends == utc("2026-10-13 13:00").replace(tzinfo=UTC)
    assert event.ends - timedelta(hours=1) == event.starts
