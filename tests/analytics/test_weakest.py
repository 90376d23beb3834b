from statistics import mean, stdev

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.multitest import multipletests

from afterview.analytics.difference import DifferenceVerdict
from afterview.analytics.mean import Sample
from afterview.analytics.weakest import gaps, weakest

Scores = dict[str, list[int]]
SPREAD = st.lists(st.integers(1, 5), min_size=5, max_size=12).filter(lambda s: len(set(s)) > 1)


def samples(scores: Scores) -> dict[str, Sample]:
    return {
        name: Sample(len(of), mean(of) if of else None, stdev(of) if len(of) > 1 else None)
        for name, of in scores.items()
    }


def others(scores: Scores, name: str) -> list[int]:
    return [score for other, of in scores.items() if other != name for score in of]


@given(st.dictionaries(st.sampled_from("abcdefgh"), SPREAD, min_size=2))
def test_each_kind_is_held_to_the_others_as_by_welch_and_holm_elsewhere(scores: Scores) -> None:
    found = gaps(samples(scores))
    alone = [
        stats.ttest_ind(of, others(scores, name), equal_var=False) for name, of in scores.items()
    ]
    expected = multipletests([one.pvalue for one in alone], method="holm")[1]
    assert list(found) == list(scores)
    assert [one.difference.p_value for one in found.values()] == pytest.approx(
        list(expected), abs=1e-7
    )
    for name, one in found.items():
        assert one.mean == pytest.approx(mean(scores[name]))
        assert one.rest == pytest.approx(mean(others(scores, name)))


def test_the_lowest_of_those_that_are_below_the_others_is_the_weakest() -> None:
    scores = {
        "rare": [1, 1],
        "weak": [1, 2, 1, 2, 1, 2, 1, 2],
        "weaker than most": [2, 2, 3, 2, 2, 3, 2, 2],
        "strong": [4, 5, 4, 5, 4, 5, 4, 5] * 3,
    }
    found = gaps(samples(scores))
    assert weakest(found) == "weak"
    assert "rare" not in found
    assert found["weak"].difference.n_other == 34


@pytest.mark.parametrize(
    "scores",
    [
        {},
        {"only": [1, 1, 1, 2, 1]},
        {"few": [1, 1, 1, 1], "others": [5, 5]},
        {"never rated": [], "only": [2] * 9},
        {"alike": [3] * 6, "too": [3] * 6},
    ],
)
def test_where_nothing_can_be_shown_none_is_the_weakest(scores: Scores) -> None:
    assert weakest(gaps(samples(scores))) is None


def test_kinds_without_any_spread_are_told_where_they_lie_apart() -> None:
    found = gaps(samples({"weak": [2] * 6, "strong": [4] * 6}))
    assert weakest(found) == "weak"
    assert found["weak"].difference.low is None


def test_a_few_others_are_not_enough_to_be_held_to() -> None:
    found = gaps(samples({"weak": [1, 2, 1, 1, 2], "others": [5, 5]}))
    assert found["weak"].difference.verdict is DifferenceVerdict.NOT_ENOUGH


def test_of_100_people_who_handle_all_kinds_alike_at_most_10_are_told_of_a_weakest() -> None:
    luck = np.random.default_rng(5)
    told = 0
    for _ in range(100):
        scores = {
            str(kind): luck.integers(1, 6, int(luck.integers(0, 25))).tolist() for kind in range(12)
        }
        told += weakest(gaps(samples(scores))) is not None
    assert told <= 10
