import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint

from afterview.analytics.proportion import Proportion, wilson

COUNTS = st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(COUNTS)
def test_the_interval_is_the_one_of_statsmodels(counts: tuple[int, int]) -> None:
    k, n = counts
    found = wilson(k, n)
    low, high = proportion_confint(k, n, method="wilson")
    assert [found.low, found.high] == pytest.approx([low, high], abs=1e-12)


@given(COUNTS)
def test_the_share_lies_in_its_interval_and_the_interval_within_0_and_1(
    counts: tuple[int, int],
) -> None:
    found = wilson(*counts)
    assert found.share is not None
    assert 0 <= found.low <= found.share <= found.high <= 1


@given(COUNTS)
def test_the_share_of_the_others_is_the_mirror_image(counts: tuple[int, int]) -> None:
    k, n = counts
    assert wilson(n - k, n).low == pytest.approx(1 - wilson(k, n).high, abs=1e-12)


def test_of_no_cases_nothing_is_known() -> None:
    assert wilson(0, 0) == Proportion(k=0, n=0, share=None, low=0.0, high=1.0)


@pytest.mark.parametrize("n", [1, 2, 3, 5])
def test_none_and_all_of_a_few_cases_are_far_from_certain(n: int) -> None:
    assert wilson(0, n).low == 0
    assert wilson(0, n).high > 0.4
    assert wilson(n, n).high == 1
    assert wilson(n, n).low < 0.6


@pytest.mark.parametrize(("k", "n"), [(-1, 3), (4, 3), (0, -1)])
def test_counts_that_cannot_be_are_refused(k: int, n: int) -> None:
    with pytest.raises(ValueError, match=f"k is {k} and n is {n}; k must be 0 to n"):
        wilson(k, n)
