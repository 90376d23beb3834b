import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from afterview.analytics.mean import Mean, Sample, mean_of_sample
from tests.analytics.summed import mean_of

SCORES = st.lists(st.integers(1, 5), min_size=2, max_size=40)


@given(SCORES.filter(lambda scores: len(set(scores)) > 1))
def test_the_interval_is_the_t_interval_of_scipy(scores: list[int]) -> None:
    found = mean_of(scores)
    low, high = stats.t.interval(
        0.95, len(scores) - 1, loc=np.mean(scores), scale=stats.sem(scores)
    )
    assert found.n == len(scores)
    assert [found.low, found.high] == pytest.approx([low, high])


def test_of_nothing_there_is_no_mean() -> None:
    assert mean_of([]) == Mean(n=0, value=None, low=None, high=None)


def test_a_single_value_has_no_interval() -> None:
    assert mean_of([4]) == Mean(n=1, value=4.0, low=None, high=None)


def test_equal_values_have_no_interval() -> None:
    assert mean_of([4, 4, 4]) == Mean(n=3, value=4.0, low=None, high=None)


def test_one_outlier_widens_the_interval() -> None:
    usual, odd = mean_of([4, 4, 4, 4, 3]), mean_of([4, 4, 4, 4, 1])
    assert [usual.value, usual.low, usual.high] == pytest.approx([3.8, 3.2447, 4.3553], abs=1e-4)
    assert [odd.value, odd.low, odd.high] == pytest.approx([3.4, 1.7341, 5.0659], abs=1e-4)


def test_last_digits_are_no_spread() -> None:
    assert mean_of_sample(Sample(3, 0.1, 1e-17)) == Mean(n=3, value=0.1, low=None, high=None)
