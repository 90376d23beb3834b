"""What of an interview and its steps stands in the calendar, and what an import after that does."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from afterview.domain.interview import Interview
from afterview.domain.step import OPEN, Standing, Step, StepKind
from afterview.domain.vocabulary import Format, Status
from afterview.exports.calendar import CalendarEvent, calendar
from afterview.exports.calendar_events import events_of
from tests.builders import ENDED_AT, NOW, STARTED_AT, an_interview, an_occasion, utc
from tests.exports.readers import Reader, Seen, with_ical, with_icalendar

READERS = pytest.mark.parametrize("read", [with_icalendar, with_ical])
HELD = an_interview(occasion=an_occasion(ends_at=ENDED_AT, format=Format.VIDEO_LIVE))
HEX = HELD.id.hex
NOT_DONE = sorted(OPEN)
OVER = sorted({*Standing} - OPEN)


def a_step(kind: StepKind, **changes: Any) -> Step:  # noqa: ANN401 - a field each
    plain = Step(HELD.id, kind, Standing.DUE, due_on=date(2026, 10, 20), why="They said so.")
    return replace(plain, **changes)


class Numbers:
    """Sequence numbers as the app gives them: one more for each change of what an event says."""

    def __init__(self) -> None:
        self.given: dict[str, tuple[int, str]] = {}

    def __call__(self, uid: str, digest: str) -> tuple[int, datetime]:
        sequence, known = self.given.get(uid, (-1, ""))
        self.given[uid] = (sequence + (digest != known), digest)
        return self.given[uid][0], NOW


def events(
    *steps: Step, interview: Interview = HELD, numbers: Numbers | None = None
) -> list[CalendarEvent]:
    return list(events_of(interview, steps, numbered=numbers or Numbers()))


def by_kind(found: list[CalendarEvent]) -> dict[str, CalendarEvent]:
    return {event.uid.removeprefix(f"{HEX}-").removesuffix("@afterview"): event for event in found}


class Program:
    """A calendar program that imports files: the same UID moves where the sequence is no lower."""

    def __init__(self, read: Reader) -> None:
        self.read = read
        self.holds: dict[str, Seen] = {}

    def take(self, file: bytes) -> None:
        for seen in self.read(file):
            held = self.holds.get(seen.uid)
            if held is None or seen.sequence >= held.sequence:
                self.holds[seen.uid] = seen


def file_of(*steps: Step, interview: Interview = HELD, numbers: Numbers) -> bytes:
    return calendar(events(*steps, interview=interview, numbers=numbers), made_at=NOW)


def test_an_interview_stands_at_its_time_with_company_and_role() -> None:
    meeting = by_kind(events())["interview"]
    assert (meeting.starts_at, meeting.ends_at) == (STARTED_AT, ENDED_AT)
    assert meeting.zone == "Europe/Copenhagen"
    assert meeting.summary == "Interview: Senior Data Engineer at Nordhavn Maritime A/S"
    assert meeting.description == "Technical, Live video"


def test_the_note_of_a_plan_goes_along() -> None:
    found = events(interview=replace(HELD, note="Ring at the side door, ask for Dr. Ø"))
    assert by_kind(found)["interview"].description.endswith(
        "\n\nRing at the side door, ask for Dr. Ø"
    )


def test_the_alarm_to_review_rings_a_quarter_of_an_hour_after_the_end() -> None:
    reminder = by_kind(events())["review"]
    assert reminder.starts_at == reminder.alarm_at == utc("2026-10-13 13:25")
    assert reminder.ends_at == utc("2026-10-13 13:35")
    assert reminder.summary == "Write your review: Senior Data Engineer at Nordhavn Maritime A/S"


def test_an_interview_without_a_known_end_takes_an_hour() -> None:
    found = by_kind(events(interview=an_interview()))
    assert found["interview"].ends_at == utc("2026-10-13 13:00")
    assert found["review"].alarm_at == utc("2026-10-13 13:15")


@pytest.mark.parametrize("kind", [kind for kind in StepKind if kind is not StepKind.REVIEW])
def test_an_open_step_is_a_whole_day_of_its_own_and_says_why(kind: StepKind) -> None:
    event = by_kind(events(a_step(kind)))[kind]
    assert (event.starts_at, event.ends_at) == (date(2026, 10, 20), date(2026, 10, 21))
    assert event.description == "They said so."
    assert event.summary.endswith(": Senior Data Engineer at Nordhavn Maritime A/S")
    assert event.alarm_at is None


def test_a_step_whose_hour_counts_stands_at_that_hour() -> None:
    due_at = utc("2026-10-14 08:10")
    event = by_kind(events(a_step(StepKind.THANK_YOU, due_at=due_at)))["thank_you"]
    assert (event.starts_at, event.ends_at) == (due_at, utc("2026-10-14 08:25"))


@pytest.mark.parametrize("standing", NOT_DONE)
def test_every_step_not_done_yet_is_there(standing: Standing) -> None:
    assert "follow_up" in by_kind(events(a_step(StepKind.FOLLOW_UP, standing=standing)))


@pytest.mark.parametrize("standing", OVER)
def test_a_step_that_is_over_is_not_there(standing: Standing) -> None:
    assert "follow_up" not in by_kind(events(a_step(StepKind.FOLLOW_UP, standing=standing)))


def test_a_step_without_a_day_has_no_place_in_a_calendar() -> None:
    assert "linkedin" not in by_kind(events(a_step(StepKind.LINKEDIN, due_on=None)))


@pytest.mark.parametrize("standing", NOT_DONE)
def test_the_reminder_stands_for_the_review_among_the_steps(standing: Standing) -> None:
    found = events(a_step(StepKind.REVIEW, standing=standing))
    assert found == events()


@pytest.mark.parametrize("standing", OVER)
def test_a_written_review_calls_its_reminder_off(standing: Standing) -> None:
    reminder = by_kind(events(a_step(StepKind.REVIEW, standing=standing)))["review"]
    assert reminder.cancelled
    assert reminder.alarm_at is None


@pytest.mark.parametrize(
    ("status", "meeting", "reminder"),
    [
        (Status.SCHEDULED, "CONFIRMED", "CONFIRMED"),
        (Status.COMPLETED, "CONFIRMED", "CONFIRMED"),
        (Status.CANCELLED_BY_ME, "CANCELLED", "CANCELLED"),
        (Status.CANCELLED_BY_THEM, "CANCELLED", "CANCELLED"),
        (Status.RESCHEDULED, "CANCELLED", "CANCELLED"),
        (Status.NO_SHOW_ME, "CONFIRMED", "CANCELLED"),
        (Status.NO_SHOW_THEM, "CONFIRMED", "CANCELLED"),
    ],
)
@READERS
def test_what_does_not_take_place_is_called_off_under_its_uid(
    read: Reader, status: Status, meeting: str, reminder: str
) -> None:
    program, numbers = Program(read), Numbers()
    for each in (Status.SCHEDULED, status):
        program.take(file_of(interview=replace(HELD, status=each), numbers=numbers))
    assert {uid: seen.status for uid, seen in program.holds.items()} == {
        f"{HEX}-interview@afterview": meeting,
        f"{HEX}-review@afterview": reminder,
    }
    rings = program.holds[f"{HEX}-review@afterview"].alarm is not None
    assert rings is (reminder == "CONFIRMED")


@READERS
def test_importing_again_moves_and_does_not_double(read: Reader) -> None:
    program, numbers = Program(read), Numbers()
    follow_up, thank_you = a_step(StepKind.FOLLOW_UP), a_step(StepKind.THANK_YOU)
    program.take(file_of(thank_you, follow_up, numbers=numbers))
    moved = an_occasion(starts_at=utc("2026-10-15 12:00"), ends_at=utc("2026-10-15 13:00"))
    later = replace(follow_up, due_on=date(2026, 11, 3))
    again = replace(HELD, occasion=moved)
    program.take(file_of(thank_you, later, interview=again, numbers=numbers))
    assert {uid: (seen.starts, seen.sequence) for uid, seen in program.holds.items()} == {
        f"{HEX}-interview@afterview": (datetime(2026, 10, 15, 12, tzinfo=UTC), 1),
        f"{HEX}-review@afterview": (datetime(2026, 10, 15, 13, 15, tzinfo=UTC), 1),
        f"{HEX}-thank_you@afterview": (date(2026, 10, 20), 0),
        f"{HEX}-follow_up@afterview": (date(2026, 11, 3), 1),
    }


def test_what_says_the_same_is_written_the_same() -> None:
    numbers, step = Numbers(), a_step(StepKind.FOLLOW_UP)
    assert file_of(step, numbers=numbers) == file_of(step, numbers=numbers)


@pytest.mark.parametrize(
    "changed",
    [
        {"company": "Elsewhere"},
        {"role": "Lead"},
        {"starts_at": utc("2026-10-13 12:30")},
        {"ends_at": utc("2026-10-13 13:30")},
        {"zone": "Europe/Stockholm"},
        {"format": Format.PHONE},
    ],
)
def test_whatever_changes_on_an_interview_raises_its_sequence(changed: dict[str, Any]) -> None:
    numbers = Numbers()
    events(numbers=numbers)
    occasion = replace(HELD.occasion, **changed)
    meeting, _ = events(interview=replace(HELD, occasion=occasion), numbers=numbers)
    assert meeting.sequence == 1


@READERS
def test_an_older_file_moves_nothing_back(read: Reader) -> None:
    program, numbers = Program(read), Numbers()
    older = file_of(a_step(StepKind.FOLLOW_UP), numbers=numbers)
    moved = a_step(StepKind.FOLLOW_UP, due_on=date(2026, 11, 3))
    for file in (file_of(moved, numbers=numbers), older):
        program.take(file)
    assert program.holds[f"{HEX}-follow_up@afterview"].starts == date(2026, 11, 3)


@READERS
def test_the_alarm_keeps_its_instant_in_the_night_when_clocks_go_back(read: Reader) -> None:
    late = an_occasion(
        zone="Europe/Berlin", starts_at=utc("2026-10-24 23:00"), ends_at=utc("2026-10-25 00:50")
    )
    _, reminder = read(calendar(events(interview=replace(HELD, occasion=late)), made_at=NOW))
    assert reminder.starts == reminder.alarm == datetime(2026, 10, 25, 1, 5, tzinfo=UTC)
