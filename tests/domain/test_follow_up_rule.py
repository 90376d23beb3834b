"""When a question about the decision may go out, and when enough has been asked."""

import pytest

from afterview.domain.letter import LetterKind
from afterview.domain.review import Promise
from afterview.domain.steps import Mark, Standing, StepKind, too_early
from afterview.domain.vocabulary import PromiseKind
from afterview.domain.working_days import WorkWeek
from tests.builders import a_review
from tests.domain.situations import (
    PLAIN_WEEK,
    day,
    held,
    marked,
    promised,
    sent,
    step_at,
    steps_at,
)

FIRST, SECOND, LEAVE_IT = StepKind.FOLLOW_UP, StepKind.SECOND_FOLLOW_UP, StepKind.LEAVE_IT
FIRST_OUT = sent(LetterKind.FOLLOW_UP, "2026-10-27 08:00")
SECOND_OUT = sent(LetterKind.SECOND_FOLLOW_UP, "2026-11-03 08:00")


@pytest.mark.parametrize(
    ("until", "due"),
    [
        ("2026-10-13", "2026-10-15"),  # the very day of the interview
        ("2026-10-20", "2026-10-22"),
        ("2026-10-22", "2026-10-26"),  # Thursday
        ("2026-10-23", "2026-10-27"),  # Friday
        ("2026-10-24", "2026-10-27"),  # Saturday
        ("2026-10-25", "2026-10-27"),  # Sunday, when clocks change
        ("2026-12-31", "2027-01-04"),
    ],
)
def test_two_working_days_after_the_promised_day(until: str, due: str) -> None:
    assert step_at(promised(until), FIRST).due_on == day(due)


def test_a_window_counts_from_its_end() -> None:
    step = step_at(promised("2026-10-30", from_on="2026-10-20"), FIRST)
    assert step.due_on == day("2026-11-03")
    assert step.why == (
        "They said between Tue 20 October 2026 and Fri 30 October 2026. From Tue 3 November 2026 "
        "on, 2 working days later, one short, friendly question is fine."
    )


def test_within_some_days_counts_from_the_last_of_them() -> None:
    promise = Promise(PromiseKind.WITHIN_DAYS, None, day("2026-10-27"))
    step = step_at(held(review=a_review(promise=promise)), FIRST)
    assert step.due_on == day("2026-10-29")
    assert step.why.startswith("They said you will hear by Tue 27 October 2026. From Thu 29 ")


def test_a_holiday_moves_the_question_on() -> None:
    week = WorkWeek(frozenset({day("2026-10-26")}))
    assert step_at(promised("2026-10-23"), FIRST, week=week).due_on == day("2026-10-28")


@pytest.mark.parametrize(
    ("promise", "opening"),
    [
        (None, "No day was named."),
        (Promise(PromiseKind.NONE), "No day was named."),
        (Promise(None, words="soon"), "No day was named."),
        (
            Promise(PromiseKind.IN_TOUCH, words="wir melden uns"),
            "They said they will be in touch and named no day.",
        ),
    ],
)
def test_without_a_day_it_is_five_working_days_after_the_interview(
    promise: Promise | None, opening: str
) -> None:
    step = step_at(held(review=a_review(promise=promise)), FIRST)
    assert step.due_on == day("2026-10-20")
    assert step.why == (
        f"{opening} From Tue 20 October 2026 on, 5 working days after the interview, one short, "
        "friendly question is fine."
    )


def test_public_employers_get_seven_working_days() -> None:
    step = step_at(held(public_sector=True), FIRST)
    assert step.due_on == day("2026-10-22")
    assert "7 working days after the interview, since public employers take longer" in step.why


def test_a_day_that_a_public_employer_named_counts_like_any_other() -> None:
    assert step_at(promised("2026-10-23", public_sector=True), FIRST).due_on == day("2026-10-27")


@pytest.mark.parametrize(
    ("start", "zone", "due"),
    [
        ("2026-10-13 22:30", "Europe/Copenhagen", "2026-10-21"),  # half past midnight on the 14th
        ("2026-10-13 03:00", "America/New_York", "2026-10-19"),  # 23:00 on Monday the 12th
        ("2026-10-13 20:00", "Pacific/Auckland", "2026-10-21"),  # Wednesday the 14th
    ],
)
def test_the_day_of_the_interview_is_that_of_its_own_zone(start: str, zone: str, due: str) -> None:
    assert step_at(held(start, None, zone=zone), FIRST).due_on == day(due)


def test_an_interview_over_midnight_belongs_to_the_day_it_began_on() -> None:
    late = held("2026-10-13 21:00", "2026-10-13 23:00")
    assert step_at(late, FIRST).due_on == day("2026-10-20")


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("2026-10-26 21:00", Standing.COMING),  # 22:00 on the eve
        ("2026-10-26 23:00", Standing.DUE),  # midnight in Copenhagen
        ("2026-10-27 22:00", Standing.DUE),
        ("2026-10-27 23:00", Standing.OVERDUE),
    ],
)
def test_it_waits_for_its_day(now: str, standing: Standing) -> None:
    assert step_at(promised("2026-10-23"), FIRST, now).standing is standing


def test_a_changed_promise_moves_it() -> None:
    assert step_at(promised("2026-10-23"), FIRST).due_on == day("2026-10-27")
    assert step_at(promised("2026-11-06"), FIRST).due_on == day("2026-11-10")


def test_before_the_first_went_out_there_is_no_second() -> None:
    assert SECOND not in steps_at(promised("2026-10-23"), "2026-12-01 09:00")


def test_the_second_is_due_five_working_days_after_the_first_went_out() -> None:
    situation = promised("2026-10-23", sent=(FIRST_OUT,))
    steps = steps_at(situation, "2026-10-28 09:00")
    assert steps[FIRST].standing is Standing.DONE
    assert steps[FIRST].why == "It went out on Tue 27 October 2026."
    assert (steps[SECOND].standing, steps[SECOND].due_on) == (Standing.COMING, day("2026-11-03"))
    assert steps[SECOND].why == (
        "Your first follow-up went out on Tue 27 October 2026. From Tue 3 November 2026 on, a "
        "second one is fine, and it is the last."
    )


def test_a_done_mark_counts_as_sent_on_its_day() -> None:
    done = marked(FIRST, Mark.DONE, at="2026-10-28 23:30")  # already the 29th in Copenhagen
    assert step_at(promised("2026-10-23", marks=(done,)), SECOND).due_on == day("2026-11-05")


def test_a_skipped_first_brings_no_second() -> None:
    skipped = marked(FIRST, Mark.SKIPPED)
    assert SECOND not in steps_at(promised("2026-10-23", marks=(skipped,)), "2026-12-01 09:00")


def test_the_newest_of_several_first_follow_ups_counts() -> None:
    to_another = sent(LetterKind.FOLLOW_UP, "2026-10-29 08:00", to=2)
    situation = promised("2026-10-23", sent=(to_another, FIRST_OUT))
    assert step_at(situation, SECOND).due_on == day("2026-11-05")


def test_a_new_promise_in_answer_to_the_first_holds_the_second_back() -> None:
    situation = promised("2026-11-13", sent=(FIRST_OUT,))
    assert step_at(situation, SECOND).due_on == day("2026-11-17")


def test_after_two_it_is_time_to_leave_it() -> None:
    situation = promised("2026-10-23", sent=(FIRST_OUT, SECOND_OUT))
    steps = steps_at(situation, "2026-11-04 09:00")
    assert steps[SECOND].standing is Standing.DONE
    assert (steps[LEAVE_IT].standing, steps[LEAVE_IT].due_on) == (
        Standing.COMING,
        day("2026-11-17"),
    )
    assert steps[LEAVE_IT].why == (
        "The second follow-up went out on Tue 3 November 2026, and two are enough: leave it and "
        "move on. Silence until Tue 17 November 2026 is an answer too."
    )


def test_a_second_sent_on_its_own_closes_the_first_too() -> None:
    steps = steps_at(promised("2026-10-23", sent=(SECOND_OUT,)), "2026-11-04 09:00")
    assert steps[FIRST].standing is Standing.DONE
    assert LEAVE_IT in steps


def test_leaving_it_is_never_overdue() -> None:
    situation = promised("2026-10-23", sent=(FIRST_OUT, SECOND_OUT))
    for now in ("2026-11-17 09:00", "2027-03-01 09:00"):
        assert step_at(situation, LEAVE_IT, now).standing is Standing.DUE


@pytest.mark.parametrize("letters", [(), (FIRST_OUT,)])
def test_before_two_nobody_is_told_to_leave_it(letters: tuple[object, ...]) -> None:
    assert LEAVE_IT not in steps_at(promised("2026-10-23", sent=letters), "2026-12-01 09:00")


def test_too_early_says_when_and_why_until_the_day_itself() -> None:
    situation = promised("2026-10-23")
    assert too_early(situation, FIRST, week=PLAIN_WEEK, today=day("2026-10-26")) == (
        "Still too early. They said you will hear by Fri 23 October 2026. From Tue 27 October "
        "2026 on, 2 working days later, one short, friendly question is fine."
    )
    assert too_early(situation, FIRST, week=PLAIN_WEEK, today=day("2026-10-27")) is None


def test_a_second_is_too_early_until_its_own_day() -> None:
    situation = promised("2026-10-23", sent=(FIRST_OUT,))
    early = too_early(situation, SECOND, week=PLAIN_WEEK, today=day("2026-11-02"))
    assert early is not None
    assert early.startswith("Still too early. Your first follow-up went out on Tue 27 October")
    assert too_early(situation, SECOND, week=PLAIN_WEEK, today=day("2026-11-03")) is None


def test_a_second_before_the_first_is_told_to_wait_for_it() -> None:
    early = too_early(promised("2026-10-23"), SECOND, week=PLAIN_WEEK, today=day("2026-10-14"))
    assert early == (
        "The first follow-up has not gone out yet; a second one is fine 5 working days after it, "
        "Tue 3 November 2026 at the earliest."
    )


@pytest.mark.parametrize("kind", sorted(set(StepKind) - {FIRST, SECOND}))
def test_other_steps_are_never_too_early(kind: StepKind) -> None:
    situation = promised("2026-10-23")
    assert too_early(situation, kind, week=PLAIN_WEEK, today=day("2026-10-14")) is None
