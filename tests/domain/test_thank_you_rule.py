"""When a thank-you note is due, late, too late and done."""

from datetime import datetime

import pytest

from afterview.domain.letter import LetterKind
from afterview.domain.steps import Standing, StepKind
from afterview.domain.thank_you_rule import ThankYouTimes, thank_you_times, thanked
from afterview.domain.working_days import WorkWeek
from tests.builders import utc
from tests.domain.situations import PLAIN_WEEK, day, held, sent, step_at

THANKS = LetterKind.THANK_YOU
COPENHAGEN = "Europe/Copenhagen"


def in_2026(written: str) -> datetime:
    return utc(f"2026-{written}")


@pytest.mark.parametrize(
    ("zone", "ended", "due", "late", "last"),
    [
        (COPENHAGEN, "10-13 08:00", "10-13 12:00", "10-14 08:00", "10-15 08:00"),
        (COPENHAGEN, "10-13 13:10", "10-14 08:10", "10-14 13:10", "10-15 13:10"),
        # Friday at noon: the weekend counts for being late
        (COPENHAGEN, "10-16 10:00", "10-16 14:00", "10-17 10:00", "10-18 10:00"),
        # Friday evening: due on Monday, and not late before
        (COPENHAGEN, "10-16 15:00", "10-19 10:00", "10-19 10:00", "10-20 10:00"),
        # Friday evening before summer time ends: due at eleven on the clock all the same
        (COPENHAGEN, "10-23 14:00", "10-26 10:00", "10-26 10:00", "10-27 10:00"),
        # Saturday: 24 hours are 24 hours, on the night that has 25 as well
        (COPENHAGEN, "10-24 15:00", "10-26 12:00", "10-26 12:00", "10-27 12:00"),
        # Wednesday 23:00 in New York is Thursday in UTC
        ("America/New_York", "10-15 03:00", "10-15 17:00", "10-16 03:00", "10-17 03:00"),
        # from late Tuesday over midnight to half past twelve in Auckland
        ("Pacific/Auckland", "10-13 11:30", "10-14 00:00", "10-14 11:30", "10-15 11:30"),
    ],
)
def test_best_in_four_working_hours_late_after_a_day_worth_it_for_two(
    zone: str, ended: str, due: str, late: str, last: str
) -> None:
    times = thank_you_times(in_2026(ended), zone, week=PLAIN_WEEK)
    assert times == ThankYouTimes(in_2026(due), in_2026(late), in_2026(last))


def test_a_holiday_moves_the_note_like_a_weekend() -> None:
    week = WorkWeek(frozenset({day("2026-10-14")}))
    times = thank_you_times(utc("2026-10-13 16:00"), COPENHAGEN, week=week)
    assert times.due_at == times.late_at == utc("2026-10-15 11:00")
    assert times.last_at == utc("2026-10-16 11:00")


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("2026-10-13 13:10", Standing.DUE),
        ("2026-10-14 13:10", Standing.DUE),
        ("2026-10-14 13:11", Standing.OVERDUE),
        ("2026-10-15 13:10", Standing.OVERDUE),
        ("2026-10-15 13:11", Standing.CLOSED),
        ("2027-10-15 13:11", Standing.CLOSED),
    ],
)
def test_it_is_due_at_once_then_late_then_over(now: str, standing: Standing) -> None:
    assert step_at(held(), StepKind.THANK_YOU, now).standing is standing


def test_where_no_end_is_known_the_start_counts() -> None:
    step = step_at(held(end=None), StepKind.THANK_YOU)
    assert step.due_at == utc("2026-10-13 16:00")


def test_its_days_are_those_of_the_interviews_own_calendar() -> None:
    over_midnight = held("2026-10-13 09:30", "2026-10-13 11:30", zone="Pacific/Auckland")
    step = step_at(over_midnight, StepKind.THANK_YOU)
    assert step.due_at == utc("2026-10-14 00:00")
    assert (step.due_on, step.last_on) == (day("2026-10-14"), day("2026-10-16"))


def test_why_says_until_when_in_plain_words() -> None:
    assert step_at(held(people=4), StepKind.THANK_YOU).why == (
        "A note to each of the 4 people you met: best by Wed 14 October 2026, 10:10, worth it "
        "until Thu 15 October 2026, 15:10. Cheap, sometimes matters."
    )


def test_each_person_met_wants_a_note() -> None:
    two = (sent(THANKS, "2026-10-13 14:00", to=1), sent(THANKS, "2026-10-13 14:05", to=2))
    assert step_at(held(people=2, sent=two), StepKind.THANK_YOU).standing is Standing.DONE
    step = step_at(held(people=3, sent=two), StepKind.THANK_YOU)
    assert step.standing is Standing.DUE
    assert step.why.startswith("2 of 3 notes sent. ")


def test_two_notes_to_one_person_thank_one_person() -> None:
    twice = (sent(THANKS, "2026-10-13 14:00", to=1), sent(THANKS, "2026-10-13 14:05", to=1))
    nameless = (
        sent(THANKS, "2026-10-13 14:00", to=None),
        sent(THANKS, "2026-10-13 14:05", to=None),
    )
    assert thanked(held(sent=twice)) == 1
    assert thanked(held(sent=nameless)) == 2


def test_another_letter_thanks_nobody() -> None:
    other = (sent(LetterKind.FOLLOW_UP, "2026-10-13 14:00"),)
    assert step_at(held(sent=other), StepKind.THANK_YOU).standing is Standing.DUE


def test_notes_that_went_out_keep_it_done_after_two_days() -> None:
    thanks = (sent(THANKS, "2026-10-13 14:00"),)
    step = step_at(held(sent=thanks), StepKind.THANK_YOU, "2026-11-13 14:00")
    assert (step.standing, step.why) == (Standing.DONE, "Everyone you met has been thanked.")


def test_without_a_name_it_is_closed_and_says_so() -> None:
    step = step_at(held(people=0), StepKind.THANK_YOU)
    assert step.standing is Standing.CLOSED
    assert step.why == "No name was noted, so there is nobody to thank by name."
    assert step.due_at is None
