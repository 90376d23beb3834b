import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.analytics.waiting import AnswerTimes, answer_times


@pytest.mark.parametrize("days", [[], [4], [4, 9], [4, None, math.nan, 9]])
def test_under_three_answers_only_their_number_is_told(days: list[float | None]) -> None:
    n = sum(day in {4, 9} for day in days)
    assert answer_times(days, 5) == AnswerTimes(n, 5, None, None, None, None)


def test_half_of_five_answers_came_by_the_middle_one() -> None:
    assert answer_times([21, 2, 8, 5, 9], 2) == AnswerTimes(5, 2, 8, 5, 9, 21)


def test_half_of_four_answers_came_by_the_second_not_by_a_day_between() -> None:
    assert answer_times([2, 4, 9, 30], 0) == AnswerTimes(4, 0, 4, 2, 9, 30)


@given(st.dictionaries(st.integers(0, 60), st.integers(1, 9), min_size=1))
def test_days_with_how_often_each_came_are_the_same_as_all_of_them(times: dict[int, int]) -> None:
    every = [day for day, n in times.items() for _ in range(n)]
    assert answer_times(times, 3, times=times.values()) == answer_times(every, 3)


def test_one_very_late_answer_moves_only_the_longest() -> None:
    late, usual = answer_times([2, 5, 8, 9, 200], 0), answer_times([2, 5, 8, 9, 10], 0)
    assert (late.quarter, late.median, late.three_quarters) == (
        usual.quarter,
        usual.median,
        usual.three_quarters,
    )
    assert late.longest == 200


def test_answers_that_all_took_as_long_have_one_time() -> None:
    assert answer_times([7, 7, 7], 0) == AnswerTimes(3, 0, 7, 7, 7, 7)


@given(st.lists(st.integers(0, 200), min_size=3))
def test_the_times_stand_in_order(days: list[int]) -> None:
    found = answer_times(days, 0)
    assert found.quarter is not None
    assert found.median is not None
    assert found.three_quarters is not None
    assert found.longest == max(days)
    assert min(days) <= found.quarter <= found.median <= found.three_quarters <= max(days)
