import math
from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.analytics.trend import Trend, Verdict, judged, trend

FIRST_ON = date(2026, 3, 2)


def _days(n: int, *, apart: int = 4) -> list[date]:
    return [FIRST_ON + timedelta(days=i * apart) for i in range(n)]


def _weekly(*scores: float | None) -> Trend:
    return trend(_days(len(scores), apart=7), scores)


@pytest.mark.parametrize("scores", [[], [3], [1, 5], [None] * 9, [math.nan, 2, None, 4]])
def test_under_three_scores_there_is_no_trend(scores: list[float | None]) -> None:
    n = sum(score is not None and not math.isnan(score) for score in scores)
    assert _weekly(*scores) == Trend(n, None, None, None, None, Verdict.NOT_ENOUGH)


@pytest.mark.parametrize(
    ("scores", "change", "verdict"),
    [
        ([2, 3, 4], 2, Verdict.EARLY_UP),
        ([4, 4, 3], -1, Verdict.EARLY_DOWN),
        ([3, 3, 3], 0, Verdict.EARLY_FLAT),
        ([3, 3.1, 3.2, 3.3], 0.3, Verdict.EARLY_FLAT),
        ([3, 3.2, 3.4, 3.6], 0.6, Verdict.EARLY_UP),
    ],
)
def test_three_and_four_scores_have_an_early_direction_and_no_interval(
    scores: list[float], change: float, verdict: Verdict
) -> None:
    assert _weekly(*scores) == Trend(len(scores), change, None, None, None, verdict)
    assert _weekly(*scores).line is None


def test_five_steady_steps_up_are_better() -> None:
    found = _weekly(2, 2.5, 3, 3.5, 4)
    assert found == Trend(5, 2.0, 2.0, 2.0, 2 / 120, Verdict.BETTER)


def test_five_ups_and_downs_show_no_change_and_have_zero_in_their_interval() -> None:
    found = _weekly(2, 4, 3, 2, 4)
    assert found.verdict is Verdict.NO_CHANGE
    assert found.low is not None
    assert found.high is not None
    assert found.low < 0 < found.high


def test_a_steady_small_change_is_a_maybe_and_a_tiny_one_is_none() -> None:
    assert _weekly(*(3 + 0.05 * i for i in range(9))).verdict is Verdict.MAYBE_BETTER
    assert _weekly(*(3 - 0.05 * i for i in range(9))).verdict is Verdict.MAYBE_WORSE
    assert _weekly(*(3 + 0.03 * i for i in range(9))).verdict is Verdict.NO_CHANGE


@pytest.mark.parametrize(
    ("change", "p_value", "verdict"),
    [
        (0.5, 0.05, Verdict.BETTER),
        (-0.5, 0.05, Verdict.WORSE),
        (0.49, 0.001, Verdict.MAYBE_BETTER),
        (-0.31, 0.001, Verdict.MAYBE_WORSE),
        (0.3, 0.001, Verdict.NO_CHANGE),
        (2.0, 0.051, Verdict.NO_CHANGE),
    ],
)
def test_a_word_needs_both_a_size_and_a_p(change: float, p_value: float, verdict: Verdict) -> None:
    assert judged(change, p_value) is verdict


@pytest.mark.parametrize("n", [5, 12, 40])
def test_equal_scores_show_no_change(n: int) -> None:
    found = trend(_days(n), [4] * n)
    assert found == Trend(n, 0, 0, 0, 1, Verdict.NO_CHANGE)


def test_means_that_differ_only_in_their_last_digits_are_equal() -> None:
    assert _weekly(*(3 + i * 1e-15 for i in range(9))).p_value == 1


@pytest.mark.parametrize("n", [3, 5, 12])
def test_scores_of_a_single_day_have_no_trend(n: int) -> None:
    found = trend([FIRST_ON] * n, [1 + i % 5 for i in range(n)])
    assert found == Trend(n, None, None, None, None, Verdict.NOT_ENOUGH)


def test_one_outlier_neither_makes_a_trend_nor_hides_one() -> None:
    assert _weekly(3, 3, 3, 3, 3, 3, 3, 5).verdict is Verdict.NO_CHANGE
    rising = [2, 2.2, 2.4, 2.7, 3, 3.1, 3.4, 3.5, 3.7, 4]
    assert _weekly(*rising[:6], 1, *rising[7:]).verdict is Verdict.BETTER


def test_missing_scores_are_left_out_with_their_days() -> None:
    days, scores = _days(7), [None, 2, 3, math.nan, 4, 3, 5]
    there = [i for i, score in enumerate(scores) if score is not None and not math.isnan(score)]
    found = trend(days, scores)
    assert found == trend([days[i] for i in there], [scores[i] for i in there])
    assert found.n == 5


def test_columns_of_a_frame_are_taken_as_they_are() -> None:
    frame = pd.DataFrame(
        {"held_on": pd.to_datetime(_days(6)), "score": pd.array([1, 2, None, 3, 4, 5], "Int64")}
    )
    assert trend(frame["held_on"], frame["score"]).n == 5
    assert trend(frame["held_on"].head(0), frame["score"].head(0)).n == 0


def test_the_line_has_a_row_for_each_day_with_a_score_in_their_order() -> None:
    days = [*_days(6), FIRST_ON, FIRST_ON + timedelta(days=90)]
    line = trend(days, [2, 3, 2, 4, 3, 4, 3, None]).line
    assert line is not None
    assert list(line.columns) == ["day", "fit", "low", "high"]
    assert line["day"].dt.date.tolist() == _days(6)
    assert (line["low"] <= line["fit"]).all()
    assert (line["fit"] <= line["high"]).all()


PAIRS = st.lists(
    st.tuples(st.integers(0, 60), st.none() | st.integers(1, 5)), min_size=0, max_size=25
)


def _of(pairs: list[tuple[int, int | None]]) -> Trend:
    days = [FIRST_ON + timedelta(days=day) for day, _ in pairs]
    return trend(days, [score for _, score in pairs])


@given(PAIRS.flatmap(lambda pairs: st.tuples(st.just(pairs), st.permutations(pairs))))
def test_the_order_of_the_rows_changes_nothing(
    both: tuple[list[tuple[int, int | None]], list[tuple[int, int | None]]],
) -> None:
    pairs, mixed = both
    assert _of(mixed) == _of(pairs)


@given(PAIRS)
def test_turned_upside_down_better_is_worse(pairs: list[tuple[int, int | None]]) -> None:
    found = _of(pairs)
    turned = _of([(day, None if score is None else 6 - score) for day, score in pairs])
    opposite = {
        Verdict.BETTER: Verdict.WORSE,
        Verdict.MAYBE_BETTER: Verdict.MAYBE_WORSE,
        Verdict.EARLY_UP: Verdict.EARLY_DOWN,
    }
    opposite |= {worse: better for better, worse in opposite.items()}
    assert turned.verdict is opposite.get(found.verdict, found.verdict)
    assert turned.p_value == found.p_value
    if found.change is not None:
        assert turned.change == -found.change


@given(PAIRS)
def test_what_is_told_is_never_against_its_own_interval(
    pairs: list[tuple[int, int | None]],
) -> None:
    found = _of(pairs)
    assert found.n == sum(score is not None for _, score in pairs)
    if found.low is None or found.high is None or found.change is None:
        return
    assert found.low <= found.change <= found.high
    if found.verdict in {Verdict.BETTER, Verdict.MAYBE_BETTER}:
        assert found.low >= 0
    if found.verdict in {Verdict.WORSE, Verdict.MAYBE_WORSE}:
        assert found.high <= 0
