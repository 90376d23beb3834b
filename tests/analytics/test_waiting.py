import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.analytics.waiting import AnswerTimes, answer_times


@pytest.mark.parametrize("days", [[], [4], [4, 9], [4, None, math.nan, 9]])
def test_under_three_answers_only_their_number_is_told(days: list[float | None]) -> None:
    n = sum(day in {4, 9} for day in days)
    assert answer_times(days) == AnswerTimes(n, None, None, None)


def test_half_of_five_answers_came_by_the_middle_one() -> None:
    assert answer_times([21, 2, 8, 5, 9]) == AnswerTimes(5, 8, 5, 9)


def test_half_of_four_answers_came_by_the_second_not_by_a_day_between() -> None:
    assert answer_times([2, 4, 9, 30]) == AnswerTimes(4, 4, 2, 9)


@given(st.dictionaries(st.integers(0, 60), st.integers(1, 9), min_size=1))
def test_days_with_how_often_each_came_are_the_same_as_all_of_them(times: dict[int, int]) -> None:
    every = [day for day, n in times.items() for _ in range(n)]
    assert answer_times(times, times=times.values()) == answer_times(every)


def test_one_very_late_answer_moves_none_of_the_times() -> None:
    assert answer_times([2, 5, 8, 9, 200]) == answer_times([2, 5, 8, 9, 10])


def test_answers_that_all_took_as_long_have_one_time() -> None:
    assert answer_times([7, 7, 7]) == AnswerTimes(3, 7, 7, 7)


@given(st.lists(st.integers(0, 200), min_size=3))
def test_the_times_stand_in_order(days: list[int]) -> None:
    found = answer_times(days)
    assert found.quarter is not None
    assert found.median is not None
    assert found.three_quarters is not None
    assert min(days) <= found.quarter <= found.median <= found.three_quarters <= max(days)
