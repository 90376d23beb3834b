from itertools import product
from statistics import mean, stdev

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.multitest import multipletests

from afterview.analytics.besides import levels_beside, others, shares_beside
from afterview.analytics.difference import Difference, DifferenceVerdict
from afterview.analytics.proportion import Proportion, wilson

Scores = dict[str, list[int]]
SPREAD = st.lists(st.integers(1, 5), min_size=5, max_size=12).filter(lambda s: len(set(s)) > 1)
SUMS = ("n", "mean", "sd")


def summed(scores: list[int]) -> tuple[int, float | None, float | None]:
    return (
        len(scores),
        mean(scores) if scores else None,
        stdev(scores) if len(scores) > 1 else None,
    )


def rest_of(scores: Scores, level: str) -> list[int]:
    return [score for other, of in scores.items() if other != level for score in of]


def beside(factors: dict[str, Scores]) -> dict[tuple[str, str], Difference]:
    rows = [
        (factor, level, *summed(of), *summed(rest_of(scores, level)))
        for factor, scores in factors.items()
        for level, of in scores.items()
    ]
    columns = ["factor", "level", *SUMS, *(f"rest_{name}" for name in SUMS)]
    return levels_beside(pd.DataFrame(rows, columns=columns))


def shares(counts: dict[str, tuple[int, int]]) -> dict[str, Proportion]:
    return {name: wilson(k, n) for name, (k, n) in counts.items()}


@given(
    st.dictionaries(
        st.sampled_from("fghi"),
        st.dictionaries(st.sampled_from("abcde"), SPREAD, min_size=3),
        min_size=1,
        max_size=3,
    )
)
def test_the_levels_of_all_factors_are_one_family_as_by_welch_and_holm_elsewhere(
    factors: dict[str, Scores],
) -> None:
    found = beside(factors)
    alone = {
        (factor, level): stats.ttest_ind(of, rest_of(scores, level), equal_var=False).pvalue
        for factor, scores in factors.items()
        for level, of in scores.items()
    }
    expected = dict(zip(alone, multipletests(list(alone.values()), method="holm")[1], strict=True))
    assert set(found) == set(expected)
    for name, one in found.items():
        assert one.p_value == pytest.approx(expected[name], abs=1e-7)


@given(
    st.dictionaries(
        st.sampled_from("abcdef"),
        st.integers(4, 12).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))),
        min_size=3,
    )
)
def test_shares_are_one_family_as_by_fisher_and_holm_elsewhere(
    counts: dict[str, tuple[int, int]],
) -> None:
    found = shares_beside(shares(counts))
    alone = []
    for name in found:
        k, n = counts[name]
        rest = [of for other, of in counts.items() if other != name]
        passed, held = sum(k for k, _ in rest), sum(n for _, n in rest)
        alone.append(stats.fisher_exact([[k, n - k], [passed, held - passed]]).pvalue)
    expected = multipletests(alone, method="holm")[1]
    assert set(found) == set(counts)
    assert [one.p_value for one in found.values()] == pytest.approx(list(expected), abs=1e-7)


@pytest.mark.parametrize("levels", ["ab", "abc", "abcd"])
def test_of_two_levels_the_first_stands_for_both(levels: str) -> None:
    scores = {level: [place + 1] * 4 + [place + 2] for place, level in enumerate(levels)}
    expected = "a" if len(levels) == 2 else levels
    assert [level for _, level in beside({"f": scores})] == list(expected)


def test_the_two_levels_of_a_factor_cost_the_others_one_comparison() -> None:
    two, three = {"a": [1, 2, 1, 2, 1], "b": [2, 3, 2, 3, 2]}, {"c": [1], "d": [2], "e": [3]}
    alone = beside({"f": two})["f", "a"]
    both = beside({"f": two, "g": three})
    assert set(both) == {("f", "a"), ("g", "c"), ("g", "d"), ("g", "e")}
    assert both["f", "a"] == alone


def test_a_level_without_others_is_left_out() -> None:
    assert beside({"f": {"only": [1, 2, 3]}}) == {}
    assert beside({}) == {}


def test_of_two_shares_the_lower_stands_for_both() -> None:
    for low, high in product((0, 1, 2), (4, 5, 6)):
        found = shares_beside(shares({"high": (high, 6), "low": (low, 6)}))
        assert list(found) == ["low"]
        assert (found["low"].n, found["low"].n_other) == (6, 6)
    assert found["low"].verdict is DifferenceVerdict.NONE_SHOWN


def test_the_lowest_of_several_shares_stands_first() -> None:
    found = shares_beside(shares({"a": (5, 6), "b": (1, 6), "c": (3, 6)}))
    assert list(found) == ["b", "c", "a"]


def test_the_others_are_counted_together() -> None:
    every = shares({"a": (5, 6), "b": (1, 6), "c": (3, 7)})
    assert others(every, "a") == wilson(4, 13)
    assert shares_beside({}) == {}
