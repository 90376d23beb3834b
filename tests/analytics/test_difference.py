import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep

from afterview.analytics.difference import (
    Difference,
    DifferenceVerdict,
    difference_of_proportions,
    difference_of_samples,
)
from afterview.analytics.fisher import fisher
from afterview.analytics.mean import Sample
from afterview.analytics.proportion import wilson
from tests.analytics.summed import difference_of_means

FloatArray = NDArray[np.float64]
SCORES = st.lists(st.integers(1, 5), min_size=5, max_size=25).filter(lambda s: len(set(s)) > 1)
COUNTS = st.integers(1, 40).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(SCORES, SCORES)
def test_means_differ_as_by_the_test_of_welch_in_scipy(one: list[int], other: list[int]) -> None:
    found = difference_of_means(one, other)
    expected = stats.ttest_ind(one, other, equal_var=False)
    interval = expected.confidence_interval(0.95)
    assert (found.n, found.n_other) == (len(one), len(other))
    assert found.p_value == pytest.approx(expected.pvalue, abs=1e-9)
    assert [found.low, found.high] == pytest.approx([interval.low, interval.high], abs=1e-9)


@given(SCORES, SCORES)
def test_a_difference_is_told_exactly_where_the_interval_leaves_zero_out(
    one: list[int], other: list[int]
) -> None:
    found = difference_of_means(one, other)
    assert found.low is not None
    assert found.high is not None
    shown = {True: DifferenceVerdict.HIGHER, False: DifferenceVerdict.LOWER}
    if found.low <= 0 <= found.high:
        assert found.verdict is DifferenceVerdict.NONE_SHOWN
    else:
        assert found.verdict is shown[found.low > 0]


def test_a_database_that_has_no_deviation_of_one_or_mean_of_none_is_understood() -> None:
    none, single = Sample(0, math.nan, math.nan), Sample(1, 4.0, math.nan)
    assert difference_of_samples(none, single).value is None
    assert difference_of_samples(single, Sample(9, 3.0, 0.5)) == Difference(
        1, 9, 1.0, None, None, None, DifferenceVerdict.NOT_ENOUGH
    )


@given(COUNTS, COUNTS)
def test_shares_differ_as_by_newcombe_in_statsmodels(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    found = difference_of_proportions(wilson(*one), wilson(*other))
    low, high = confint_proportions_2indep(*one, *other, method="newcomb", compare="diff")
    assert (found.n, found.n_other) == (one[1], other[1])
    assert [found.low, found.high] == pytest.approx([low, high], abs=1e-9)


@given(COUNTS, COUNTS)
def test_the_exact_test_is_the_one_of_scipy(one: tuple[int, int], other: tuple[int, int]) -> None:
    table = [[k, n - k] for k, n in (one, other)]
    expected = stats.fisher_exact(table).pvalue
    assert fisher(wilson(*one), wilson(*other)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("one", "other", "value"),
    [([], [], None), ([], [3, 4], None), ([3], [], None), ([4], [3, 5], 0)],
)
def test_means_of_a_few_values_have_no_interval(
    one: list[float], other: list[float], value: float | None
) -> None:
    found = difference_of_means(one, other)
    assert (found.value, found.low, found.high, found.p_value) == (value, None, None, None)
    assert found.verdict is DifferenceVerdict.NOT_ENOUGH


def test_under_five_a_side_there_is_an_interval_and_no_verdict() -> None:
    found = difference_of_means([1, 1, 2, 1], [5, 5, 4, 5, 5, 5])
    assert found.high is not None
    assert found.high < 0
    assert (found.p_value, found.verdict) == (None, DifferenceVerdict.NOT_ENOUGH)


def _permuted(one: list[int], other: list[int]) -> float:
    def apart(first: FloatArray, second: FloatArray) -> float:
        return abs(float(first.mean() - second.mean()))

    found = stats.permutation_test(
        (one, other), apart, alternative="greater", vectorized=False, n_resamples=20_000
    )
    return float(found.pvalue)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ([4] * 5, [3] * 5, DifferenceVerdict.HIGHER),
        ([1] * 6, [5] * 5, DifferenceVerdict.LOWER),
        ([5] * 8, [1] * 6, DifferenceVerdict.HIGHER),
    ],
)
def test_sides_that_nothing_overlaps_differ_as_by_the_exact_permutation_test_of_scipy(
    one: list[int], other: list[int], verdict: DifferenceVerdict
) -> None:
    found = difference_of_means(one, other)
    assert found.p_value == pytest.approx(_permuted(one, other))
    assert (found.low, found.high, found.verdict) == (None, None, verdict)


def test_ten_fives_are_higher_than_ten_ones_without_an_interval() -> None:
    found = difference_of_means([5] * 10, [1] * 10)
    assert found.p_value == pytest.approx(stats.fisher_exact([[10, 0], [0, 10]]).pvalue)
    assert (found.value, found.low, found.verdict) == (4.0, None, DifferenceVerdict.HIGHER)


def test_two_sides_of_one_value_do_not_differ() -> None:
    assert difference_of_means([4] * 5, [4] * 9) == Difference(
        5, 9, 0.0, None, None, None, DifferenceVerdict.NONE_SHOWN
    )


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ((0, 0), (3, 9), DifferenceVerdict.NOT_ENOUGH),
        ((3, 3), (0, 4), DifferenceVerdict.NOT_ENOUGH),
        ((2, 2), (0, 9), DifferenceVerdict.NOT_ENOUGH),
        ((3, 3), (0, 5), DifferenceVerdict.HIGHER),
        ((0, 5), (3, 3), DifferenceVerdict.LOWER),
        ((2, 4), (2, 4), DifferenceVerdict.NONE_SHOWN),
        ((4, 5), (1, 5), DifferenceVerdict.NONE_SHOWN),
    ],
)
def test_shares_are_compared_from_eight_cases_three_a_side(
    one: tuple[int, int], other: tuple[int, int], verdict: DifferenceVerdict
) -> None:
    assert difference_of_proportions(wilson(*one), wilson(*other)).verdict is verdict
