"""The calendar of a real search, as two parsers read it, and what a second file changes."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest

from afterview.actions.calendar import BACK, calendar_file, close_feed, open_feed
from afterview.actions.interviews import change_interview, remove_interview
from afterview.actions.letters import mark_sent
from afterview.actions.preferences import preferences_of
from afterview.actions.steps import mark_step, reopen_step
from afterview.domain.letter import LetterKind
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import Outcome, Status
from afterview.store.database import Database
from tests.actions.debriefs import WRITTEN, corrected, ended, letters, panel, phone_screen
from tests.builders import utc
from tests.doing import OCCASION, interview, planned
from tests.exports.readers import Reader, Seen, with_ical, with_icalendar

HOME = utc("2026-11-03 17:10")
BOTH = pytest.mark.parametrize("read", [with_icalendar, with_ical])


def file(db: Database, at: datetime = WRITTEN) -> bytes:
    return calendar_file(db, now=at, today=at.date())


def seen(db: Database, read: Reader = with_icalendar, at: datetime = WRITTEN) -> dict[str, Seen]:
    """The events by UID."""
    events = read(file(db, at))
    by_uid = {event.uid: event for event in events}
    assert len(by_uid) == len(events)
    return by_uid


def uid(interview_id: UUID, kind: str) -> str:
    return f"{interview_id.hex}-{kind}@afterview"


def numbers(events: dict[str, Seen]) -> dict[str, int]:
    return {name: event.sequence for name, event in events.items()}


@BOTH
def test_the_panel_stands_in_the_calendar_with_its_open_steps(db: Database, read: Reader) -> None:
    interview_id = panel(db)
    found = seen(db, read)
    assert {name: event.starts for name, event in found.items()} == {
        uid(interview_id, "interview"): datetime(2026, 10, 29, 7, 30, tzinfo=UTC),
        uid(interview_id, "review"): datetime(2026, 10, 29, 9, 15, tzinfo=UTC),
        uid(interview_id, "thank_you"): datetime(2026, 10, 29, 13, 0, tzinfo=UTC),
        uid(interview_id, "references"): date(2026, 10, 30),
        uid(interview_id, "follow_up"): date(2026, 11, 16),
        uid(interview_id, "search"): date(2026, 11, 5),
    }
    meeting = found[uid(interview_id, "interview")]
    assert meeting.summary == (
        "Interview: Product Manager: Assessments & Insights at BrightPath Learning (Pty) Ltd"
    )
    assert meeting.ends == datetime(2026, 10, 29, 9, 0, tzinfo=UTC)
    assert found[uid(interview_id, "review")].status == "CANCELLED"


@BOTH
def test_an_interview_to_come_rings_a_quarter_of_an_hour_after_its_end(
    db: Database, read: Reader
) -> None:
    interview_id = planned(db, {"end": "15:10"})
    found = seen(db, read, utc("2026-10-01 08:00"))
    assert {*found} == {uid(interview_id, "interview"), uid(interview_id, "review")}
    assert found[uid(interview_id, "review")].alarm == datetime(2026, 10, 13, 13, 25, tzinfo=UTC)


def test_two_files_of_the_same_are_the_same_byte_for_byte(db: Database) -> None:
    panel(db)
    phone_screen(db, now=utc("2026-11-03 18:00"))
    assert file(db) == file(db)
    assert file(db, utc("2026-10-30 06:20")) == file(db)


@BOTH
def test_a_changed_promise_moves_the_follow_up_and_nothing_else(db: Database, read: Reader) -> None:
    interview_id, other_id = panel(db), phone_screen(db, now=HOME)
    before = seen(db, read)
    assert {*numbers(before).values()} == {0}
    corrected(db, interview_id, {"promise_days": 21})
    moved = seen(db, read)
    follow_up = uid(interview_id, "follow_up")
    assert {*moved} == {*before}
    assert {name for name in moved if moved[name] != before[name]} == {follow_up}
    assert (moved[follow_up].sequence, moved[follow_up].starts) == (1, date(2026, 11, 23))
    corrected(db, interview_id, {"promise_days": 14})
    back = seen(db, read)
    assert (back[follow_up].sequence, back[follow_up].starts) == (2, date(2026, 11, 16))
    assert back[uid(other_id, "follow_up")] == before[uid(other_id, "follow_up")]


def test_an_interview_that_is_moved_keeps_its_uid_and_counts_up(db: Database) -> None:
    at = utc("2026-10-01 08:00")
    interview_id = planned(db)
    before = seen(db, at=at)
    fields = {**OCCASION, "day": "2026-10-14"}
    change_interview(db, interview(db, interview_id), fields, status=Status.SCHEDULED, now=at)
    after = seen(db, at=at)
    assert {*after} == {*before}
    assert {*numbers(after).values()} == {1}
    meeting = after[uid(interview_id, "interview")]
    assert meeting.starts == datetime(2026, 10, 14, 12, 0, tzinfo=UTC)
    fields = {**fields, "start": "14:00"}
    status = Status.CANCELLED_BY_THEM
    change_interview(db, interview(db, interview_id), fields, status=status, now=at)
    called_off = seen(db, at=at)[uid(interview_id, "interview")]
    assert (called_off.status, called_off.sequence) == ("CANCELLED", 2)


def test_a_step_put_off_moves_and_one_done_goes_and_comes_back_later_in_count(
    db: Database,
) -> None:
    interview_id = panel(db)
    kind = StepKind.REFERENCES
    name = uid(interview_id, kind)
    assert seen(db)[name].sequence == 0
    until = date(2026, 11, 2)
    mark_step(db, interview_id, kind, Mark.SNOOZED, until_on=until, now=WRITTEN)
    assert (seen(db)[name].starts, seen(db)[name].sequence) == (until, 1)
    mark_step(db, interview_id, kind, Mark.DONE, now=WRITTEN)
    assert name not in seen(db)
    reopen_step(db, interview_id, kind)
    assert (seen(db)[name].starts, seen(db)[name].sequence) == (date(2026, 10, 30), 2)


def test_a_letter_that_went_out_takes_its_step_along_and_brings_the_next(db: Database) -> None:
    interview_id = panel(db)
    [letter] = letters(db, interview_id, LetterKind.FOLLOW_UP).values()
    mark_sent(db, letter, sent=True, now=utc("2026-11-16 09:00"))
    found = seen(db, at=utc("2026-11-16 10:00"))
    assert uid(interview_id, "follow_up") not in found
    assert found[uid(interview_id, "second_follow_up")].starts == date(2026, 11, 23)


def test_what_is_long_past_or_deleted_is_left_out(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    starts_at = interview(db, interview_id).occasion.starts_at
    assert seen(db, at=starts_at + BACK + timedelta(days=30)) != {}
    ended(db, interview_id, Outcome.REJECTED, heard="2026-11-09", at="2026-11-09 12:00")
    assert seen(db, at=starts_at + BACK) != {}
    long_after = (starts_at + BACK).replace(minute=41)
    assert seen(db, at=long_after) == {}
    remove_interview(db, interview_id, now=WRITTEN)
    assert seen(db) == {}


@BOTH
def test_hostile_names_read_back_as_typed(db: Database, read: Reader) -> None:
    company = 'Łódź, "Süd"; \\nord\\N 李伟 \U0001f642 BEGIN:VEVENT'
    planned(db, {"company": company, "role": "A;B,C:D" * 40})
    found = seen(db, read, utc("2026-10-01 08:00"))
    assert len(found) == 2
    assert all(event.summary.endswith(f" at {company}") for event in found.values())


def test_an_empty_search_has_an_empty_calendar(db: Database) -> None:
    assert seen(db) == {}
    assert b"BEGIN:VCALENDAR" in file(db)


def test_the_address_keeps_its_token_until_it_is_closed(db: Database) -> None:
    assert preferences_of(db).calendar_token == ""
    token = open_feed(db)
    assert len(token) >= 32
    assert open_feed(db) == token == preferences_of(db).calendar_token
    close_feed(db)
    assert preferences_of(db).calendar_token == ""
    assert open_feed(db) not in ("", token)
