"""What an outcome makes pointless, and what it leaves to do."""

import pytest

from afterview.domain.interview import Result
from afterview.domain.letter import LetterKind
from afterview.domain.search import Search
from afterview.domain.steps import Standing, StepKind, ghosting
from afterview.domain.vocabulary import Outcome, Stage
from tests.builders import utc
from tests.domain.situations import PLAIN_WEEK, day, ended, held, sent, step_at, steps_at

ASKING = {StepKind.FOLLOW_UP, StepKind.SECOND_FOLLOW_UP, StepKind.MISSED_CALL, StepKind.SEARCH}
OVER = ASKING | {StepKind.THANK_YOU, StepKind.REFERENCES}
MISSED_AT = utc("2026-10-13 13:30")
FIRST_OUT = sent(LetterKind.FOLLOW_UP, "2026-10-13 13:20")


@pytest.mark.parametrize(
    ("outcome", "closed"),
    [
        (Outcome.PENDING, set()),
        (Outcome.ON_HOLD, set()),
        (Outcome.UNKNOWN, set()),
        (Outcome.ADVANCED, ASKING),
        (Outcome.OFFER, ASKING),
        (Outcome.REJECTED, OVER | {StepKind.LINKEDIN}),
        (Outcome.WITHDREW_ME, OVER | {StepKind.LINKEDIN}),
        (Outcome.ROLE_CLOSED, OVER | {StepKind.LINKEDIN}),
        (Outcome.GHOSTED, OVER | {StepKind.LINKEDIN}),
    ],
)
def test_an_outcome_closes_what_it_makes_pointless(outcome: Outcome, closed: set[StepKind]) -> None:
    situation = ended(outcome, stage=Stage.FINAL, call_missed_at=MISSED_AT, sent=(FIRST_OUT,))
    steps = steps_at(situation, "2026-10-13 14:00")
    assert steps[StepKind.FOLLOW_UP].standing is Standing.DONE
    now_closed = {kind for kind, step in steps.items() if step.standing is Standing.CLOSED}
    assert now_closed == closed - {StepKind.FOLLOW_UP}


@pytest.mark.parametrize(
    ("outcome", "why"),
    [
        (Outcome.ADVANCED, "You are through to the next round, so there is nothing left to ask."),
        (Outcome.OFFER, "You have their offer, so there is nothing left to ask."),
        (Outcome.REJECTED, "They said no, so this can rest."),
        (Outcome.WITHDREW_ME, "You withdrew, so this can rest."),
        (Outcome.ROLE_CLOSED, "The role was closed, so this can rest."),
        (Outcome.GHOSTED, "You closed this round as never heard back, so this can rest."),
    ],
)
def test_a_closed_follow_up_says_why(outcome: Outcome, why: str) -> None:
    assert step_at(ended(outcome), StepKind.FOLLOW_UP).why == why


def test_the_thanks_for_an_interview_that_led_on_stay_open() -> None:
    step = step_at(ended(Outcome.ADVANCED, "2026-10-13"), StepKind.THANK_YOU)
    assert step.standing is Standing.DUE


@pytest.mark.parametrize("outcome", sorted(Outcome))
def test_a_review_is_worth_writing_whatever_the_outcome(outcome: Outcome) -> None:
    assert step_at(ended(outcome), StepKind.REVIEW).standing is Standing.DUE


@pytest.mark.parametrize("outcome", sorted(Outcome))
def test_thanks_after_a_no_are_suggested_after_a_no_alone(outcome: Outcome) -> None:
    suggested = StepKind.THANKS_AFTER_NO in steps_at(ended(outcome))
    assert suggested is (outcome is Outcome.REJECTED)


@pytest.mark.parametrize(
    ("now", "standing"),
    [
        ("2026-10-20 09:00", Standing.DUE),
        ("2026-11-03 09:00", Standing.DUE),
        ("2026-11-04 09:00", Standing.CLOSED),
    ],
)
def test_thanks_after_a_no_are_optional_and_have_two_weeks(now: str, standing: Standing) -> None:
    step = step_at(ended(Outcome.REJECTED), StepKind.THANKS_AFTER_NO, now)
    assert (step.standing, step.optional) == (standing, True)
    assert (step.due_on, step.last_on) == (day("2026-10-22"), day("2026-11-03"))


def test_thanks_after_a_no_that_went_out_are_done() -> None:
    letters = (sent(LetterKind.THANKS_AFTER_NO, "2026-10-21 09:00"),)
    step = step_at(ended(Outcome.REJECTED, sent=letters), StepKind.THANKS_AFTER_NO)
    assert step.standing is Standing.DONE


def test_a_no_of_unknown_day_leaves_the_thanks_open_without_one() -> None:
    step = step_at(ended(Outcome.REJECTED, None), StepKind.THANKS_AFTER_NO, "2027-01-01 09:00")
    assert (step.standing, step.due_on, step.last_on) == (Standing.DUE, None, None)


def test_where_no_day_was_heard_the_day_it_was_recorded_counts() -> None:
    result = Result(Outcome.REJECTED, recorded_at=utc("2026-10-20 22:30"))  # the 21st there
    assert step_at(held(result=result), StepKind.THANKS_AFTER_NO).due_on == day("2026-10-23")


@pytest.mark.parametrize("outcome", sorted(Outcome))
def test_references_who_were_told_hear_how_it_went(outcome: Outcome) -> None:
    over = outcome not in {Outcome.PENDING, Outcome.ON_HOLD, Outcome.UNKNOWN}
    told, untold = ended(outcome, n_told=1), ended(outcome)
    assert (StepKind.TELL_REFERENCES in steps_at(told)) is over
    assert StepKind.TELL_REFERENCES not in steps_at(untold)


def test_references_hear_of_it_within_two_working_days() -> None:
    situation = ended(Outcome.OFFER, "2026-10-23", n_told=1)
    step = step_at(situation, StepKind.TELL_REFERENCES, "2026-10-27 09:00")
    assert (step.standing, step.due_on) == (Standing.DUE, day("2026-10-27"))
    assert step.why == (
        "Those who spoke for you, or stood ready to, like to hear how it went, best by Tue 27 "
        "October 2026."
    )
    later = step_at(situation, StepKind.TELL_REFERENCES, "2026-10-28 09:00")
    assert later.standing is Standing.OVERDUE


@pytest.mark.parametrize(
    ("n_heard", "standing"), [(0, Standing.DUE), (1, Standing.DUE), (2, Standing.DONE)]
)
def test_references_are_done_once_each_of_them_heard_of_it(
    n_heard: int, standing: Standing
) -> None:
    situation = ended(Outcome.OFFER, n_told=2, n_result_told=n_heard)
    step = step_at(situation, StepKind.TELL_REFERENCES, "2026-10-20 12:00")
    assert step.standing is standing


def test_an_application_that_was_closed_asks_no_more_and_proposes_no_silence() -> None:
    situation = held(is_application_closed=True)
    steps = steps_at(situation, "2026-12-01 10:00")
    assert steps[StepKind.FOLLOW_UP].why == "You closed this application, so this can rest."
    assert ghosting(situation, week=PLAIN_WEEK, today=day("2026-12-01")) is None


def test_an_accepted_offer_ends_the_search() -> None:
    assert StepKind.SEARCH not in steps_at(held(search=Search(is_over=True)))


def test_a_next_round_closes_what_asks_for_news_and_proposes_no_silence() -> None:
    situation = held(next_round_on=day("2026-11-20"))
    steps = steps_at(situation, "2026-12-01 10:00")
    assert steps[StepKind.FOLLOW_UP].standing is Standing.CLOSED
    assert "next round with them on Fri 20 November 2026" in steps[StepKind.FOLLOW_UP].why
    assert steps[StepKind.SEARCH].standing is not Standing.CLOSED
    today = day("2026-12-01")
    assert ghosting(held(), week=PLAIN_WEEK, today=today) is not None
    assert ghosting(situation, week=PLAIN_WEEK, today=today) is None
