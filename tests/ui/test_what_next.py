from datetime import date, timedelta

import pytest

from afterview.actions.aftermath import Aftermath
from afterview.domain.interview import Interview, Result
from afterview.domain.review import Review
from afterview.domain.step import Situation
from afterview.domain.steps import steps_of
from afterview.domain.vocabulary import Outcome, Status
from afterview.domain.working_days import WorkWeek
from afterview.ui.interviews.what_next import sentences
from tests.builders import ENDED_AT, a_review, an_interview, an_occasion

NOW = ENDED_AT + timedelta(hours=1)
TODAY = date(2026, 10, 13)
RECORD = "When you hear how it ended, record it here"


def aftermath(interview: Interview, review: Review | None, *, people: int = 0) -> Aftermath:
    situation = Situation(interview, review, people=people)
    steps = steps_of(situation, week=WorkWeek(), now=NOW, today=TODAY)
    return Aftermath(situation, WorkWeek(), steps, ghosting=None)


def said(*, outcome: Outcome = Outcome.PENDING, people: int = 0) -> tuple[str, ...]:
    """What is said an hour after the end of an interview that was reviewed."""
    held = an_interview(occasion=an_occasion(ends_at=ENDED_AT), result=Result(outcome))
    return sentences(aftermath(held, a_review(), people=people), now=NOW)


def test_the_open_steps_are_told_in_their_order_and_the_outcome_last() -> None:
    thanks, follow_up, record = said(people=2)
    assert "A note to each of the 2 people you met" in thanks
    assert "one short, friendly question is fine" in follow_up
    assert record.startswith(RECORD)


def test_what_is_only_if_one_likes_is_left_to_next_steps() -> None:
    assert not any("LinkedIn" in line or "search" in line for line in said(people=2))


def test_a_round_that_is_over_asks_for_no_more_news() -> None:
    assert not any(line.startswith(RECORD) for line in said(outcome=Outcome.REJECTED))
    assert any(line.startswith(RECORD) for line in said(outcome=Outcome.ON_HOLD))


@pytest.mark.parametrize(
    ("status", "hours", "words"),
    [
        (Status.SCHEDULED, -48, "lies ahead"),
        (Status.SCHEDULED, 1, "still to write"),
        (Status.COMPLETED, 1, "still to write"),
    ],
)
def test_an_interview_without_a_review_is_told_by_whether_it_lies_ahead(
    status: Status, hours: float, words: str
) -> None:
    [line] = sentences(
        aftermath(an_interview(status=status), None), now=ENDED_AT + timedelta(hours=hours)
    )
    assert words in line


def test_an_interview_that_was_called_off_asks_for_nothing() -> None:
    assert sentences(aftermath(an_interview(status=Status.CANCELLED_BY_ME), None), now=NOW) == ()
