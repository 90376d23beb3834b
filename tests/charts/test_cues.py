import altair as alt
import pandas as pd
import pytest

from afterview.charts.compare import side_by_side
from afterview.charts.cue_balance import cue_balance, hit_rates
from tests.charts import frames
from tests.charts.seen import channels, rows, spec


def seen(*kinds: tuple[str, int]) -> pd.DataFrame:
    day = pd.Timestamp("2026-03-03")
    return pd.DataFrame([(day, kind, n) for kind, n in kinds], columns=["held_on", "kind", "n"])


def test_good_signs_go_up_bad_ones_down_and_neutral_ones_lie_between() -> None:
    chart = cue_balance(seen(("Good sign", 3), ("Neutral", 2), ("Bad sign", 1)))
    assert set(rows(chart, "kind", "lower", "upper")) == {
        ("Good sign", 1, 4),
        ("Neutral", -1, 1),
        ("Bad sign", -1, -2),
    }


def test_without_neutral_signs_both_sides_start_at_the_middle() -> None:
    chart = cue_balance(seen(("Good sign", 3), ("Bad sign", 1)))
    assert set(rows(chart, "kind", "lower", "upper")) == {
        ("Good sign", 0, 3),
        ("Bad sign", 0, -1),
    }


def test_two_interviews_of_a_day_are_one_bar_and_no_sign_is_none() -> None:
    chart = cue_balance(seen(("Good sign", 3), ("Good sign", 2), ("Bad sign", 0)))
    assert rows(chart, "kind", "n") == [("Good sign", 5)]


def test_the_legend_says_which_side_is_which() -> None:
    [colour] = channels(cue_balance(frames.cue_balance()), "color")
    assert colour["legend"]["values"] == [1, 0, -1]
    assert all(word in colour["legend"]["labelExpr"] for word in ("Good", "Neutral", "Bad"))


def test_groups_are_told_apart_by_colour_and_by_shape() -> None:
    chart = hit_rates(frames.hit_rates())
    [shape] = channels(chart, "shape")
    assert {each["scale"]["domain"][0] for each in channels(chart, "color")} == {"seen"}
    assert shape["scale"]["domain"] == ["seen", "not seen"]
    assert shape["scale"]["range"][:2] == ["circle", "square"]


def test_short_names_of_groups_stand_in_a_line_and_long_ones_below_each_other() -> None:
    def columns(chart: alt.LayerChart) -> set[int | None]:
        return {each["legend"].get("columns") for each in channels(chart, "color")}

    assert columns(hit_rates(frames.hit_rates())) == {None}
    assert columns(side_by_side(frames.side_by_side())) == {1}


def test_groups_keep_their_lines_where_one_is_missing() -> None:
    places = dict(_places(frames.hit_rates().drop(index=2)))
    assert places["Looked at the clock", "not seen"] - places[
        "Took notes while I spoke", "not seen"
    ] == pytest.approx(68)


def test_each_line_has_a_place_of_its_own_from_the_top_down() -> None:
    places = [place for _, place in _places(frames.hit_rates())]
    assert places == sorted(set(places))


def test_means_stand_on_the_scale_from_1_to_5() -> None:
    chart = side_by_side(frames.side_by_side())
    labelled = [x["axis"]["values"] for x in channels(chart, "x") if "axis" in x]
    assert labelled == [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5]]


def _places(frame: pd.DataFrame) -> list[tuple[tuple[str, str], float]]:
    chart = spec(hit_rates(frame))
    lines = max(chart["datasets"].values(), key=len)
    return [((line["cue"], line["group"]), line["place"]) for line in lines]
