from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.analytics.calibration import (
    Calibration,
    CalibrationVerdict,
    GainVerdict,
    calibration,
    curve,
    gain,
    over_time,
)

FIRST_ON = date(2026, 3, 2)
FORECASTS = st.lists(st.tuples(st.integers(0, 100), st.booleans()), max_size=40)


def _frame(forecasts: list[tuple[int, bool]]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "chance": pd.Series([chance for chance, _ in forecasts], dtype="int64"),
            "got_through": pd.Series([through for _, through in forecasts], dtype="bool"),
            "held_on": pd.to_datetime(
                pd.Series([FIRST_ON + timedelta(days=3 * i) for i in range(len(forecasts))])
            ),
        }
    )


def test_of_no_forecasts_nothing_is_reckoned() -> None:
    assert calibration(_frame([])) == Calibration(
        0, None, None, None, None, None, None, CalibrationVerdict.NOT_ENOUGH
    )
    assert curve(_frame([])) is None
    assert list(over_time(_frame([])).columns) == ["held_on", "n", "brier", "base_brier"]


def test_a_few_forecasts_are_scored_as_by_hand() -> None:
    found = calibration(_frame([(80, True), (40, False), (60, True), (20, True)]))
    assert found.brier == pytest.approx((0.04 + 0.16 + 0.16 + 0.64) / 4)
    assert found.base_brier == pytest.approx((3 * (1 - 2 / 3) ** 2 + 1) / 4)
    assert found.bias == pytest.approx(50 - 75)


@pytest.mark.parametrize("n", [1, 2, 3, 5, 9])
def test_under_ten_forecasts_nothing_is_said_however_far_off_they_are(n: int) -> None:
    assert calibration(_frame([(100, False)] * n)).verdict is CalibrationVerdict.NOT_ENOUGH


@pytest.mark.parametrize(
    ("forecasts", "verdict"),
    [
        ([(90, False)] * 7 + [(90, True)] * 4, CalibrationVerdict.OVER),
        ([(20, True)] * 7 + [(30, False)] * 4, CalibrationVerdict.UNDER),
        ([(60, True)] * 6 + [(50, False)] * 5, CalibrationVerdict.ABOUT_RIGHT),
        ([(90, True)] * 10, CalibrationVerdict.ABOUT_RIGHT),
        ([(50, True)] * 10, CalibrationVerdict.UNDER),
    ],
)
def test_from_ten_forecasts_a_lean_is_told_where_it_is_shown(
    forecasts: list[tuple[int, bool]], verdict: CalibrationVerdict
) -> None:
    assert calibration(_frame(forecasts)).verdict is verdict


def test_where_all_rounds_ended_alike_nothing_can_come_closer() -> None:
    found = gain(_frame([(70, True)] * 12))
    assert (found.n, found.value, found.verdict) == (12, None, GainVerdict.NOT_ENOUGH)


@pytest.mark.parametrize("n", [0, 1, 2, 3, 5, 9])
def test_under_ten_forecasts_nothing_comes_closer(n: int) -> None:
    assert gain(_frame([(90, i % 2 == 0) for i in range(n)])).verdict is GainVerdict.NOT_ENOUGH


def test_the_gain_is_the_one_score_less_the_other_and_the_same_each_time() -> None:
    frame = _frame([(80, True), (40, False), (60, True), (20, True)] * 3)
    found, scores = gain(frame), calibration(frame)
    assert scores.base_brier is not None
    assert scores.brier is not None
    assert found.value == pytest.approx(scores.base_brier - scores.brier)
    assert found == gain(frame)


def test_forecasts_that_tell_the_rounds_apart_come_closer_and_turned_round_ones_do_not() -> None:
    clear = [(90, True), (10, False)] * 8
    assert gain(_frame(clear)).verdict is GainVerdict.CLOSER
    assert gain(_frame([(100 - one, end) for one, end in clear])).verdict is GainVerdict.FARTHER


@pytest.mark.parametrize(
    ("seed", "lowest", "highest"), [(1, 5, 95), (2, 30, 60), (3, 50, 50), (4, 30, 30)]
)
def test_of_100_perfectly_calibrated_people_at_most_10_are_told_that_their_share_comes_closer(
    seed: int, lowest: int, highest: int
) -> None:
    verdicts = _perfectly_calibrated(seed, lowest, highest)
    assert verdicts.count(GainVerdict.FARTHER) <= 10


@pytest.mark.parametrize(("seed", "always"), [(3, 50), (4, 30)])
def test_of_100_people_who_always_say_their_own_share_at_most_10_are_told_of_a_difference(
    seed: int, always: int
) -> None:
    verdicts = _perfectly_calibrated(seed, always, always)
    assert verdicts.count(GainVerdict.FARTHER) + verdicts.count(GainVerdict.CLOSER) <= 10


def _perfectly_calibrated(seed: int, lowest: int, highest: int) -> list[GainVerdict]:
    luck = np.random.default_rng(seed)
    verdicts = []
    for _ in range(100):
        chances = luck.integers(lowest, highest + 1, int(luck.integers(10, 40)))
        through = luck.random(chances.size) < chances / 100
        given = zip(chances.tolist(), through.tolist(), strict=True)
        verdicts.append(gain(_frame(list(given))).verdict)
    return verdicts


@given(FORECASTS.filter(lambda given: len(given) >= 10))
def test_the_lean_has_a_small_p_exactly_where_it_is_told(
    forecasts: list[tuple[int, bool]],
) -> None:
    found = calibration(_frame(forecasts))
    assert found.p_value is not None
    edge = min(abs(found.bias_low or 0), abs(found.bias_high or 0))
    told = found.verdict in {CalibrationVerdict.OVER, CalibrationVerdict.UNDER}
    assert told == (found.p_value < 0.05) or edge < 1e-6


@pytest.mark.parametrize("chance", [20, 50, 80])
def test_of_people_who_read_themselves_rightly_few_are_told_otherwise(chance: int) -> None:
    luck = np.random.default_rng(chance)
    wrong = 0
    for _ in range(300):
        n = int(luck.integers(10, 30))
        through = luck.random(n) < chance / 100
        found = calibration(_frame([(chance, bool(one)) for one in through]))
        wrong += found.verdict is not CalibrationVerdict.ABOUT_RIGHT
    assert wrong <= 26  # 15 expected, give or take three standard errors


@given(FORECASTS.filter(bool))
def test_scores_stay_in_their_bounds_and_the_bias_in_its_interval(
    forecasts: list[tuple[int, bool]],
) -> None:
    found = calibration(_frame(forecasts))
    assert found.n == len(forecasts)
    assert found.brier is not None
    assert 0 <= found.brier <= 1
    assert found.bias is not None
    assert found.bias_low is not None
    assert found.bias_high is not None
    assert -100 <= found.bias <= 100
    assert found.bias_low <= found.bias + 1e-9
    assert found.bias <= found.bias_high + 1e-9


def test_rows_with_a_gap_are_left_out() -> None:
    frame = _frame([(80, True), (40, False), (60, True)])
    frame["chance"] = [80, None, 60]
    assert calibration(frame).n == 2
    assert over_time(frame)["n"].tolist() == [1, 2]


def test_the_curve_begins_at_twenty_forecasts() -> None:
    assert curve(_frame([(50, True)] * 19)) is None
    assert curve(_frame([(50, True)] * 20)) is not None


def test_the_curve_has_a_row_for_each_fifth_with_a_forecast() -> None:
    drawn = curve(
        _frame([(0, False)] * 8 + [(19, True)] * 2 + [(20, True)] * 5 + [(100, True)] * 5)
    )
    assert drawn is not None
    assert drawn[["from_chance", "to_chance", "n"]].to_numpy().tolist() == [
        [0, 20, 10],
        [20, 40, 5],
        [80, 100, 5],
    ]
    assert drawn["chance"].tolist() == pytest.approx([3.8, 20, 100])
    assert drawn["share"].tolist() == pytest.approx([0.2, 1, 1])


@given(st.lists(st.tuples(st.integers(0, 100), st.booleans()), min_size=20, max_size=60))
def test_the_curve_loses_no_forecast(forecasts: list[tuple[int, bool]]) -> None:
    drawn = curve(_frame(forecasts))
    assert drawn is not None
    assert drawn["n"].sum() == len(forecasts)
    assert (drawn["low"] <= drawn["share"]).all()
    assert (drawn["share"] <= drawn["high"]).all()


@given(FORECASTS.filter(bool))
def test_the_last_of_the_scores_over_time_is_the_score_of_all(
    forecasts: list[tuple[int, bool]],
) -> None:
    frame = _frame(forecasts)
    last = over_time(frame.sample(frac=1, random_state=1)).iloc[-1]
    found = calibration(frame)
    assert last["n"] == found.n
    assert last["held_on"] == frame["held_on"].max()
    assert last["brier"] == pytest.approx(found.brier)
    if found.n > 1:
        assert last["base_brier"] == pytest.approx(found.base_brier)
    else:
        assert (np.isnan(last["base_brier"]), found.base_brier) == (True, None)
