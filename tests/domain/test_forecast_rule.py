"""A forecast counts only against an outcome that came after it."""

import pytest

from afterview.domain.forecast_rule import forecast_is_closed, forecast_problem
from afterview.domain.interview import Result
from afterview.domain.problem import Problem
from afterview.domain.vocabulary import Outcome
from tests.builders import an_interview, utc

REJECTED = an_interview(result=Result(Outcome.REJECTED, recorded_at=utc("2026-10-20 22:30")))
OPEN = an_interview()


@pytest.mark.parametrize("outcome", sorted(set(Outcome) - {Outcome.PENDING}))
def test_any_recorded_outcome_closes_the_forecast(outcome: Outcome) -> None:
    assert forecast_is_closed(an_interview(result=Result(outcome)))


def test_while_they_decide_the_forecast_is_open() -> None:
    assert not forecast_is_closed(OPEN)
    assert forecast_problem(10, [60], OPEN) is None


@pytest.mark.parametrize("wanted", [61, 0, None, ""])
def test_after_the_outcome_a_change_is_refused_with_day_and_reason(wanted: int | None) -> None:
    assert forecast_problem(wanted, [25, 60], REJECTED) == Problem(
        "forecast",
        "The outcome is recorded since 21 October 2026, and a forecast made after it would tell "
        "nothing: your 60 % stays as it was.",
    )


def test_a_forecast_stated_only_after_the_outcome_is_refused() -> None:
    problem = forecast_problem(60, [], REJECTED)
    assert problem is not None
    assert problem.message.endswith("would tell nothing: it stays empty.")


def test_the_forecast_as_it_was_stays_acceptable() -> None:
    assert forecast_problem(60, [25, 60], REJECTED) is None
    assert forecast_problem(None, [], REJECTED) is None


def test_an_outcome_whose_day_is_unknown_is_refused_without_one() -> None:
    problem = forecast_problem(60, [], an_interview(result=Result(Outcome.OFFER)))
    assert problem is not None
    assert problem.message.startswith("The outcome is recorded, and")
