import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from afterview.analytics.floats import floats
from afterview.analytics.mann_kendall import mann_kendall
from afterview.analytics.theil_sen import band, slope_of, theil_sen

FINE = st.lists(
    st.tuples(st.integers(0, 90), st.floats(1, 5).map(lambda score: round(score, 4))),
    min_size=5,
    max_size=40,
).filter(lambda pairs: len({day for day, _ in pairs}) > 1)
WHOLE = st.lists(st.tuples(st.integers(0, 90), st.integers(1, 5)), min_size=5, max_size=40).filter(
    lambda pairs: len({day for day, _ in pairs}) > 1
)

ONE_A_DAY = st.lists(
    st.tuples(st.integers(0, 90), st.integers(1, 5)),
    min_size=5,
    max_size=40,
    unique_by=lambda pair: pair[0],
)


@given(ONE_A_DAY)
def test_the_slope_is_the_one_of_scipy(pairs: list[tuple[int, int]]) -> None:
    days, scores = floats(day for day, _ in pairs), floats(score for _, score in pairs)
    assert slope_of(days, scores) == pytest.approx(stats.theilslopes(scores, days).slope)


def test_for_many_cases_the_interval_is_the_one_of_scipy_within_one_pair() -> None:
    chance = np.random.default_rng(4)
    days = np.arange(40.0)
    scores = 3 + 0.02 * days + chance.normal(0, 0.8, 40)
    first, second = np.triu_indices(40, k=1)
    slopes = np.sort((scores[second] - scores[first]) / (days[second] - days[first]))
    found, expected = theil_sen(days, scores), stats.theilslopes(scores, days, 0.95)
    for bound, theirs in ((found.low, expected.low_slope), (found.high, expected.high_slope)):
        apart = np.searchsorted(slopes, bound) - np.searchsorted(slopes, theirs)
        assert abs(int(apart)) <= 1


@given(FINE | WHOLE)
def test_the_interval_and_the_test_agree(pairs: list[tuple[int, float]]) -> None:
    days, scores = floats(day for day, _ in pairs), floats(score for _, score in pairs)
    line, test = theil_sen(days, scores), mann_kendall(days, scores)
    assert line.low <= line.slope <= line.high
    if test.p_value > 0.05:
        assert line.low <= 0 <= line.high
    elif test.s > 0:
        assert line.low >= 0
    else:
        assert line.high <= 0


@given(WHOLE)
def test_the_band_holds_the_line(pairs: list[tuple[int, float]]) -> None:
    days, scores = floats(day for day, _ in pairs), floats(score for _, score in pairs)
    fit, low, high = band(theil_sen(days, scores), days, scores)
    assert (low <= fit).all()
    assert (fit <= high).all()


def test_one_odd_day_does_not_bend_the_line() -> None:
    days = np.arange(9.0)
    scores = 2 + 0.25 * days
    odd = scores.copy()
    odd[8] = 1
    assert theil_sen(days, odd).slope == pytest.approx(0.25)
    assert theil_sen(days, odd).intercept == pytest.approx(2)


def test_slopes_and_bands_hold_the_truth_about_95_times_in_100() -> None:
    chance = np.random.default_rng(14)
    days = np.arange(14.0)
    truth = 2.5 + 0.1 * days
    slopes, ends = 0, 0
    for _ in range(600):
        scores = truth + chance.normal(0, 0.5, 14)
        line = theil_sen(days, scores)
        _, low, high = band(line, days, scores)
        slopes += line.low <= 0.1 <= line.high
        ends += bool(low[-1] <= truth[-1] <= high[-1])
    assert 552 <= slopes <= 588  # 570 are 95 %, give or take three standard errors
    assert 552 <= ends <= 594
