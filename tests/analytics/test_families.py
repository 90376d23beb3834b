import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from afterview.analytics.difference import Difference, DifferenceVerdict
from afterview.analytics.families import holm, sifted, sifted_differences
from afterview.analytics.trend import Trend, Verdict


def _better(p_value: float) -> Trend:
    return Trend(12, 1.0, 0.1, 1.9, p_value, Verdict.BETTER)


def _higher(p_value: float) -> Difference:
    return Difference(9, 9, 0.8, 0.1, 1.5, p_value, DifferenceVerdict.HIGHER)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.floats(0, 1), min_size=1, max_size=20))
def test_adjusted_p_values_are_those_of_statsmodels(p_values: list[float]) -> None:
    adjusted = holm(dict(enumerate(p_values)))
    expected = multipletests(p_values, method="holm")[1]
    assert list(adjusted.values()) == pytest.approx(list(expected))


def test_of_no_comparisons_there_is_nothing_to_adjust() -> None:
    assert holm({}) == {}
    assert sifted({}) == {}


def test_a_change_among_ten_has_to_be_clearer_than_one_alone() -> None:
    calm = {f"dimension {i}": Trend(12, 0.1, -0.5, 0.7, 0.6, Verdict.NO_CHANGE) for i in range(9)}
    assert sifted({"structure": _better(0.02), **calm})["structure"].verdict is Verdict.NO_CHANGE
    assert sifted({"structure": _better(0.004), **calm})["structure"] == _better(0.04)
    assert sifted({"structure": _better(0.02)})["structure"].verdict is Verdict.BETTER


def test_no_name_takes_a_trend_out_of_its_family() -> None:
    both = sifted({"overall": _better(0.04), "evidence": _better(0.04)})
    assert {one.verdict for one in both.values()} == {Verdict.NO_CHANGE}
    assert both["overall"].p_value == pytest.approx(0.08)


def test_trends_of_a_few_scores_neither_change_nor_count() -> None:
    early = Trend(4, 1.0, None, None, None, Verdict.EARLY_UP)
    none = Trend(1, None, None, None, None, Verdict.NOT_ENOUGH)
    found = sifted({"listening": early, "structure": _better(0.04), "evidence": none})
    assert found == {"listening": early, "structure": _better(0.04), "evidence": none}


def test_the_interval_of_a_sifted_trend_stays_its_own() -> None:
    found = sifted({"structure": _better(0.04), "evidence": _better(0.04)})["structure"]
    assert (found.change, found.low, found.high) == (1.0, 0.1, 1.9)


def test_differences_that_do_not_survive_are_not_told() -> None:
    unknown = Difference(1, 9, 0.4, None, None, None, DifferenceVerdict.NOT_ENOUGH)
    found = sifted_differences(
        {"morning": _higher(0.001), "video": _higher(0.03), "late": _higher(0.03), "chat": unknown}
    )
    assert [one.verdict for one in found.values()] == [
        DifferenceVerdict.HIGHER,
        DifferenceVerdict.NONE_SHOWN,
        DifferenceVerdict.NONE_SHOWN,
        DifferenceVerdict.NOT_ENOUGH,
    ]
