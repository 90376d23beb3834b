"""What was said about hearing back."""

from datetime import date

import pytest

from afterview.domain.problem import Problem
from afterview.domain.promise_check import LONGEST_WAIT_DAYS
from afterview.domain.review import Promise, Review
from afterview.domain.validate import validate
from afterview.domain.vocabulary import PromiseKind
from tests.builders import NOW, a_draft

TENTH_TWENTIETH = {
    "promise_kind": "window",
    "promise_from": "2026-10-20",
    "promise_until": "2026-10-30",
}


def promise_of(**changes: object) -> Promise | None:
    verdict = validate(a_draft(**changes), now=NOW)
    assert isinstance(verdict, Review)
    return verdict.promise


def problems_of(**changes: object) -> list[Problem]:
    verdict = validate(a_draft(**changes), now=NOW)
    return [] if isinstance(verdict, Review) else verdict


def test_nothing_said_is_no_promise() -> None:
    assert promise_of() is None


def test_an_exact_date_starts_and_ends_on_its_day() -> None:
    promise = promise_of(promise_kind="exact_date", promise_until="2026-10-23", promise_words="by!")
    day = date(2026, 10, 23)
    assert promise == Promise(PromiseKind.EXACT_DATE, day, day, "by!", None)


def test_a_window_has_both_ends() -> None:
    promise = promise_of(**TENTH_TWENTIETH, promise_asked=True)
    first, last = date(2026, 10, 20), date(2026, 10, 30)
    assert promise == Promise(PromiseKind.WINDOW, first, last, "", asked=True)


def test_within_days_counts_from_the_interviews_own_day() -> None:
    in_auckland = {"zone": "Pacific/Auckland", "day": "2026-10-14", "start": "07:00"}
    promise = promise_of(**in_auckland, promise_kind="within_days", promise_days=14)
    assert promise == Promise(PromiseKind.WITHIN_DAYS, None, date(2026, 10, 28))


@pytest.mark.parametrize("kind", ["in_touch", "none"])
def test_without_a_day_the_words_are_kept(kind: str) -> None:
    promise = promise_of(promise_kind=kind, promise_words="wir melden uns")
    assert promise == Promise(PromiseKind(kind), words="wir melden uns")


def test_words_alone_are_kept_too() -> None:
    assert promise_of(promise_words="soon") == Promise(None, words="soon")


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("exact_date", "promise_until"),
        ("window", "promise_from"),
        ("window", "promise_until"),
        ("within_days", "promise_days"),
    ],
)
def test_the_day_that_belongs_to_the_kind_is_asked_for(kind: str, field: str) -> None:
    days = {**TENTH_TWENTIETH, "promise_days": 5}
    [problem] = problems_of(**{**days, "promise_kind": kind, field: None})
    assert (problem.field, problem.missing) == (field, True)


@pytest.mark.parametrize(
    ("kind", "field"), [("exact_date", "promise_until"), ("window", "promise_from")]
)
def test_a_day_before_the_interview_is_refused_with_both_days(kind: str, field: str) -> None:
    fields = {**TENTH_TWENTIETH, "promise_kind": kind, field: "2026-10-12"}
    sentence = (
        "12 October 2026 is before the interview on 13 October 2026; "
        "pick the day they named for their answer."
    )
    assert problems_of(**fields) == [Problem(field, sentence)]
    assert problems_of(**{**fields, field: "2026-10-13"}) == []


def test_a_window_that_runs_backwards_is_refused_with_both_days() -> None:
    sentence = (
        "The window ends on 19 October 2026, before it starts on 20 October 2026; give a later end."
    )
    backwards = {**TENTH_TWENTIETH, "promise_until": "2026-10-19"}
    assert problems_of(**backwards) == [Problem("promise_until", sentence)]
    assert problems_of(**{**backwards, "promise_until": "2026-10-20"}) == []


@pytest.mark.parametrize("days", [0, -3, LONGEST_WAIT_DAYS + 1])
def test_a_wait_that_cannot_be_is_refused(days: int) -> None:
    sentence = f"The number of days is {days}; it can be 1 to 365."
    problems = problems_of(promise_kind="within_days", promise_days=days)
    assert problems == [Problem("promise_days", sentence)]


@pytest.mark.parametrize("days", [1, LONGEST_WAIT_DAYS])
def test_the_shortest_and_the_longest_wait_are_let_through(days: int) -> None:
    assert problems_of(promise_kind="within_days", promise_days=days) == []


def test_a_day_that_is_none_is_refused_and_not_asked_for_again() -> None:
    [problem] = problems_of(promise_kind="exact_date", promise_until="2026-02-31")
    assert problem.message == "There is no day 2026-02-31; give one such as 2026-10-13."


def test_what_was_typed_under_another_kind_does_not_stand_in_the_way() -> None:
    left_over = {"promise_days": 500, "promise_until": "2026-01-01", "promise_from": "never"}
    assert problems_of(**left_over, promise_kind="in_touch") == []
