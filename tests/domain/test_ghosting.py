"""When silence is long enough to be proposed as the end."""

import pytest

from afterview.domain.interview import Result
from afterview.domain.letter import LetterKind
from afterview.domain.steps import Situation, ghosting
from afterview.domain.vocabulary import Outcome, Status
from tests.builders import an_interview
from tests.domain.situations import PLAIN_WEEK, day, ended, held, promised, sent

FIRST_OUT = sent(LetterKind.FOLLOW_UP, "2026-10-27 08:00")
SECOND_OUT = sent(LetterKind.SECOND_FOLLOW_UP, "2026-11-03 08:00")
FIRST_LATE = sent(LetterKind.FOLLOW_UP, "2026-11-11 08:00")


def proposed(situation: Situation, on: str) -> str | None:
    return ghosting(situation, week=PLAIN_WEEK, today=day(on))


@pytest.mark.parametrize(
    ("situation", "not_yet", "from_on"),
    [
        pytest.param(held(), "2026-11-11", "2026-11-12", id="30 days after the round"),
        pytest.param(promised("2026-10-23"), "2026-11-11", "2026-11-12", id="promise long past"),
        pytest.param(promised("2026-11-10"), "2026-11-11", "2026-11-12", id="promise just past"),
        pytest.param(promised("2026-11-20"), "2026-11-23", "2026-11-24", id="promise running"),
        pytest.param(
            held(sent=(FIRST_OUT, SECOND_OUT)), "2026-11-16", "2026-11-17", id="second unanswered"
        ),
        pytest.param(held(sent=(FIRST_LATE,)), "2026-11-17", "2026-11-18", id="first just sent"),
        pytest.param(
            promised("2026-11-27", sent=(FIRST_OUT, SECOND_OUT)),
            "2026-11-30",
            "2026-12-01",
            id="a new promise after the second",
        ),
    ],
)
def test_silence_is_proposed_as_the_end_from_its_day_on(
    situation: Situation, not_yet: str, from_on: str
) -> None:
    assert proposed(situation, not_yet) is None
    assert proposed(situation, from_on) is not None


def test_the_proposal_leaves_the_decision_and_the_way_back() -> None:
    assert proposed(held(), "2026-11-12") == (
        "Nothing has come since the interview on Tue 13 October 2026. You can close this round as "
        "never heard back, and open it again whenever they write."
    )
    after_two = proposed(held(sent=(FIRST_OUT, SECOND_OUT)), "2026-11-17")
    assert after_two is not None
    assert after_two.startswith("Nothing has come since the second follow-up on Tue 3 November")


@pytest.mark.parametrize("outcome", sorted(Outcome))
def test_only_where_nothing_was_heard(outcome: Outcome) -> None:
    silent = proposed(ended(outcome, None), "2027-01-01") is not None
    assert silent is (outcome in {Outcome.PENDING, Outcome.UNKNOWN})


def test_an_interview_that_was_not_held_is_not_silent() -> None:
    planned = an_interview(status=Status.SCHEDULED, result=Result())
    assert proposed(Situation(planned), "2027-01-01") is None
