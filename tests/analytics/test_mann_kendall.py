import math
from collections import Counter
from itertools import combinations, permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from afterview.analytics.floats import floats
from afterview.analytics.mann_kendall import MannKendall, inversions, mann_kendall
from afterview.analytics.proportion import Z


def _tested(days: list[int], scores: list[int]) -> MannKendall:
    return mann_kendall(floats(days), floats(scores))


def _s(days: tuple[int, ...], scores: tuple[int, ...]) -> int:
    pairs = combinations(zip(days, scores, strict=True), 2)
    return sum(int(np.sign((b[0] - a[0]) * (b[1] - a[1]))) for a, b in pairs)


def _p_by_counting(days: list[int], scores: list[int]) -> float:
    reached = abs(_s(tuple(days), tuple(scores)))
    orders = [abs(_s(tuple(days), order)) >= reached for order in permutations(scores)]
    return sum(orders) / len(orders)


@settings(max_examples=40)
@given(st.lists(st.integers(1, 5), min_size=3, max_size=6))
def test_with_ties_among_scores_p_is_what_counting_every_order_gives(scores: list[int]) -> None:
    days = list(range(len(scores)))
    assert _tested(days, scores).p_value == pytest.approx(_p_by_counting(days, scores))


@settings(max_examples=40)
@given(st.lists(st.integers(1, 4), min_size=3, max_size=6).filter(lambda d: len(set(d)) > 1))
def test_with_ties_among_days_p_is_what_counting_every_order_gives(days: list[int]) -> None:
    scores = [3, 1, 4, 2, 6, 5][: len(days)]
    assert _tested(days, scores).p_value == pytest.approx(_p_by_counting(days, scores))


@given(st.integers(3, 20).flatmap(lambda n: st.permutations(range(n))))
def test_without_ties_p_is_the_exact_one_of_scipy(scores: list[int]) -> None:
    expected = stats.kendalltau(range(len(scores)), scores, method="exact").pvalue
    assert _tested(list(range(len(scores))), scores).p_value == pytest.approx(expected)


@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(1, 5)), min_size=21, max_size=60).filter(
        lambda pairs: all(len(set(side)) > 1 for side in zip(*pairs, strict=True))
    )
)
def test_with_ties_on_both_sides_the_deviation_of_s_is_the_one_of_scipy(
    pairs: list[tuple[int, int]],
) -> None:
    days, scores = [day for day, _ in pairs], [score for _, score in pairs]
    found = _tested(days, scores)
    deviation = (found.critical - 1) / Z
    uncorrected = math.erfc(abs(found.s) / deviation / math.sqrt(2))
    expected = stats.kendalltau(days, scores, method="asymptotic").pvalue
    assert uncorrected == pytest.approx(expected)
    assert found.p_value >= uncorrected


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 5)), min_size=2, max_size=30))
def test_p_is_5_percent_or_less_exactly_from_the_critical_s_on(
    pairs: list[tuple[int, int]],
) -> None:
    found = _tested([day for day, _ in pairs], [score for _, score in pairs])
    assert (found.p_value <= 0.05) == (abs(found.s) >= found.critical)
    assert 0 < found.p_value <= 1


@given(st.lists(st.integers(1, 4), min_size=1, max_size=8))
def test_every_order_of_tied_values_is_counted_once(ties: list[int]) -> None:
    counts = inversions(ties)
    orders = math.factorial(sum(ties))
    for tied in ties:
        orders //= math.factorial(tied)
    assert sum(counts) == orders
    assert counts == counts[::-1]


def test_the_inversions_of_a_small_word_are_those_found_by_hand() -> None:
    words = set(permutations("aab"))
    wrong = Counter(sum(x > y for x, y in combinations(word, 2)) for word in words)
    assert inversions([2, 1]) == [wrong[i] for i in range(3)]


def test_five_rising_scores_are_as_rare_as_2_in_120_orders() -> None:
    found = _tested([1, 2, 3, 4, 5], [1, 2, 3, 4, 5])
    assert found == MannKendall(n=5, s=10, p_value=2 / 120, critical=10)


@pytest.mark.parametrize("n", [2, 3, 4])
def test_under_five_scores_no_order_is_rare_enough(n: int) -> None:
    found = _tested(list(range(n)), list(range(n)))
    assert found.p_value > 0.05
    assert found.critical == math.inf


@pytest.mark.parametrize("n", [2, 5, 30])
def test_equal_scores_show_nothing(n: int) -> None:
    found = _tested(list(range(n)), [3] * n)
    assert (found.s, found.p_value) == (0, 1)


@pytest.mark.parametrize("n", [5, 8, 21])
def test_scores_of_a_single_day_show_nothing(n: int) -> None:
    assert _tested([1] * n, [1 + i % 5 for i in range(n)]).p_value == 1
