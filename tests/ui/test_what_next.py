from datetime import date, timedelta
from uuid import UUID

import pytest

from afterview.domain.interview import Result
from afterview.domain.review import Notes, Person, Promise
from afterview.domain.vocabulary import Outcome, PromiseKind, Status
from afterview.ui.interviews.what_next import sentences
from tests.builders import ENDED_AT, a_review, an_interview, an_occasion

TODAY = date(2026, 10, 14)
WAITING = Result()
MET = (Person(UUID(int=3), "Zoë"), Person(UUID(int=4), "Søren"), Person(UUID(int=5), "Li"))


def said(
    *, hours: float = 1, today: date = TODAY, result: Result = WAITING, **review: object
) -> str:
    """What is said so many hours after the end of an interview that was reviewed."""
    held = an_interview(occasion=an_occasion(ends_at=ENDED_AT), result=result)
    now = ENDED_AT + timedelta(hours=hours)
    return "\n".join(sentences(held, a_review(**review), now=now, today=today))


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (4, "best within 4 working hours"),
        (4.1, "in good time until Wed 14 October 2026, 15:10"),
        (24, "in good time until"),
        (24.1, "late, yet worth it until Thu 15 October 2026, 15:10"),
        (48, "late, yet worth it until"),
    ],
)
def test_a_thank_you_note_is_worth_it_for_two_days(hours: float, words: str) -> None:
    assert words in said(hours=hours, people=MET)
    assert "Cheap, sometimes matters." in said(hours=hours, people=MET)


def test_after_two_days_no_thank_you_note_is_asked_for() -> None:
    assert "hank" not in said(hours=48.1, people=MET)


def test_thanks_go_to_the_people_met_by_name() -> None:
    everybody = said(people=MET).replace("\u2068", "").replace("\u2069", "")
    assert "Thank-you notes to Zoë, Søren and Li:" in everybody
    assert "A thank-you note to" in said(people=MET[:1])
    assert "hank" not in said()


@pytest.mark.parametrize(
    ("promise", "today", "words"),
    [
        (
            Promise(PromiseKind.EXACT_DATE, date(2026, 10, 23), date(2026, 10, 23)),
            date(2026, 10, 23),
            "by Fri 23 October 2026. Nothing needs doing before that day.",
        ),
        (
            Promise(PromiseKind.EXACT_DATE, date(2026, 10, 23), date(2026, 10, 23)),
            date(2026, 10, 24),
            "that day has passed. From two working days after it",
        ),
        (
            Promise(PromiseKind.WINDOW, date(2026, 10, 20), date(2026, 10, 23)),
            TODAY,
            "Nothing needs doing before the second day.",
        ),
        (Promise(PromiseKind.IN_TOUCH), TODAY, "They said they will be in touch, with no day."),
        (Promise(PromiseKind.NONE), TODAY, "No day was named. After five working days"),
    ],
)
def test_waiting_is_told_by_what_was_promised(promise: Promise, today: date, words: str) -> None:
    assert words in said(promise=promise, today=today)


def test_references_are_named_only_where_they_were_noted() -> None:
    assert "references" in said(notes=Notes(references_wanted="two by Monday"))
    assert "references" not in said()


def test_a_round_that_is_over_asks_for_nothing() -> None:
    assert said(people=MET, result=Result(Outcome.REJECTED)) == ""
    assert said(people=MET, result=Result(Outcome.ON_HOLD)) != ""


def test_an_interview_without_a_review_is_told_by_whether_it_lies_ahead() -> None:
    ahead = an_interview(status=Status.SCHEDULED)
    before, after = ENDED_AT - timedelta(days=1), ENDED_AT
    assert "lies ahead" in sentences(ahead, None, now=before, today=TODAY)[0]
    assert "still to write" in sentences(ahead, None, now=after, today=TODAY)[0]
    called_off = an_interview(status=Status.CANCELLED_BY_ME)
    assert sentences(called_off, None, now=after, today=TODAY) == ()
