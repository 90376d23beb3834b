import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from afterview.analytics.student import t_p_value, t_quantile

DEGREES = st.floats(1, 100_000)


@given(DEGREES, st.floats(0.5, 0.9999))
def test_quantiles_are_those_of_scipy(degrees: float, share: float) -> None:
    assert t_quantile(share, degrees=degrees) == pytest.approx(
        stats.t.ppf(share, degrees), rel=1e-6, abs=1e-9
    )


@given(DEGREES, st.floats(-60, 60))
def test_p_values_are_those_of_scipy(degrees: float, t: float) -> None:
    assert t_p_value(t, degrees=degrees) == pytest.approx(2 * stats.t.sf(abs(t), degrees), abs=1e-9)


def test_the_quantile_of_two_values_is_the_one_of_the_tables() -> None:
    assert t_quantile(0.975, degrees=1) == pytest.approx(12.7062, abs=1e-4)
