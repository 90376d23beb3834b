import pandas as pd

from afterview.charts.calibration import brier_over_time, calibration_curve
from afterview.charts.funnel import answer_times, funnel
from afterview.charts.lessons import lesson_lives, lessons_learned
from tests.charts import frames
from tests.charts.seen import channels, rows, spec


def test_each_step_says_below_its_bar_what_became_of_those_who_were_there() -> None:
    chart = funnel(frames.funnel())
    assert rows(chart, "step", "note")[0] == ("Applied", "17 of 48 went further (23 to 50 %)")
    offsets = {
        layer["encoding"]["text"]["field"]: layer["mark"]["yOffset"]
        for layer in spec(chart)["layer"]
        if layer["mark"]["type"] == "text"
    }
    assert offsets["step"] < offsets["reached"] < offsets["note"]


def test_the_count_is_written_at_each_bar() -> None:
    texts = [text["field"] for text in channels(funnel(frames.funnel()), "text")]
    assert "reached" in texts


def test_quartiles_are_rules_with_words() -> None:
    chart = answer_times(frames.answer_times(), (1.0, 7.0, 11.0))
    words = [
        row["words"] for data in spec(chart)["datasets"].values() for row in data if "words" in row
    ]
    assert words == [
        "a quarter within 1 day",
        "half within 7 days",
        "three quarters within 11 days",
    ]


def test_without_quartiles_there_are_bars_alone() -> None:
    chart = answer_times(frames.answer_times()[:2], None)
    assert [layer["mark"]["type"] for layer in spec(chart)["layer"]] == ["rect"]


def test_counts_are_whole_numbers() -> None:
    one = pd.DataFrame({"days": [3], "n": [1]})
    [y] = [y for y in channels(answer_times(one, None), "y") if "axis" in y]
    assert y["axis"]["values"] == [0, 1]


def test_a_forecast_that_reads_exactly_right_lies_on_the_diagonal() -> None:
    chart = calibration_curve(frames.calibration_curve())
    ends = [
        (row["chance"], row["share"])
        for data in spec(chart)["datasets"].values()
        for row in data
        if row.get("words") == "read exactly right"
    ]
    assert ends == [(0, 0.0), (100, 1.0)]


def test_each_dot_of_the_curve_says_its_n() -> None:
    assert ("n 8",) in rows(calibration_curve(frames.calibration_curve()), "count")


def test_the_two_scores_differ_in_colour_and_in_dashes() -> None:
    chart = brier_over_time(frames.brier_over_time())
    [colour], [dashes] = channels(chart, "color"), channels(chart, "strokeDash")
    assert colour["scale"]["domain"] == dashes["scale"]["domain"]
    assert len(rows(chart, "which")) == 28


def test_the_lives_of_lessons_keep_their_order() -> None:
    lives = rows(lesson_lives(frames.lesson_lives()), "life", "n")
    assert lives[0] == ("Open", 9)
    assert lives[-1] == ("Met again", 0)


def test_a_month_in_which_nothing_was_learned_has_its_place() -> None:
    months = rows(lessons_learned(frames.lessons_learned()), "month", "n", "met_again")
    assert [n for _, n, _ in months] == [4, 6, 0, 3, 5]
    assert months[2][0].startswith("2026-05-01")
