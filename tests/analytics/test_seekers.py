"""What people are told who do not change, and who do, a hundred seeded searches each."""

from collections.abc import Mapping

import pytest

from afterview.analytics.families import sifted
from afterview.analytics.trend import Trend, Verdict
from tests.analytics.seekers import seeker

Trends = dict[str, Trend]


@pytest.fixture(scope="module")
def unchanged() -> list[tuple[Trend, Trends]]:
    """The overall trend, and those of the dimensions, of 100 seekers who never change."""
    every = [seeker(seed, interviews=(12, 30), change=0.0) for seed in range(100)]
    return [(one.overall(), one.trends()) for one in every]


def _is_calm(overall: Trend, trends: Mapping[str, Trend]) -> bool:
    return {one.verdict for one in (overall, *trends.values())} == {Verdict.NO_CHANGE}


def test_of_100_seekers_without_any_change_at_least_90_are_told_that_none_is_shown(
    unchanged: list[tuple[Trend, Trends]],
) -> None:
    assert sum(_is_calm(overall, sifted(trends)) for overall, trends in unchanged) >= 90


def test_unsifted_more_of_them_would_be_told_of_changes_that_are_none(
    unchanged: list[tuple[Trend, Trends]],
) -> None:
    assert sum(_is_calm(overall, trends) for overall, trends in unchanged) < 90


def test_of_100_seekers_who_get_much_better_at_least_80_are_told_so() -> None:
    told = sum(
        seeker(seed, interviews=(15, 20), change=1.5).overall().verdict is Verdict.BETTER
        for seed in range(1_000, 1_100)
    )
    assert told >= 80


def test_of_100_seekers_who_get_much_worse_at_least_80_are_told_and_none_the_opposite() -> None:
    verdicts = [
        seeker(seed, interviews=(15, 20), change=-1.5).overall().verdict
        for seed in range(2_000, 2_100)
    ]
    assert verdicts.count(Verdict.WORSE) >= 80
    assert {Verdict.BETTER, Verdict.MAYBE_BETTER}.isdisjoint(verdicts)


def test_no_change_is_told_of_one_as_short_as_five_interviews_no_more_often_than_promised() -> None:
    alarms = sum(
        seeker(seed, interviews=(5, 10), change=0.0).overall().verdict is not Verdict.NO_CHANGE
        for seed in range(3_000, 3_300)
    )
    assert alarms <= 24  # 15 of 300 are 5 %; more than 24 would come by chance once in 100 times
