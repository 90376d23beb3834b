from typing import Any

import altair as alt
import pytest

from afterview.charts.over_time import over_time, panels
from tests.charts import frames
from tests.charts.seen import channels, rows, spec


def marks(chart: dict[str, Any]) -> list[str]:
    return [layer["mark"]["type"] for layer in chart["layer"]]


def test_a_trend_is_a_band_a_line_and_dots_on_top() -> None:
    chart = over_time(frames.points(), frames.line(), title="Better")
    assert marks(spec(chart)) == ["area", "line", "circle"]


def test_without_a_line_there_are_dots_alone_and_nothing_to_explain() -> None:
    drawn = spec(over_time(frames.points(4), None, title="Early: up"))
    assert marks(drawn) == ["circle"]
    assert drawn["title"]["subtitle"] == []


def test_a_dot_and_a_period_can_be_chosen() -> None:
    chosen = {each["name"]: each["select"] for each in spec(_trend())["params"]}
    assert chosen["dot"] == {"type": "point", "fields": ["interview_id"]}
    assert (chosen["period"]["type"], chosen["period"]["encodings"]) == ("interval", ["x"])


def test_the_scale_is_from_1_to_5_whatever_was_scored() -> None:
    for y in channels(_trend(), "y"):
        assert y["scale"]["domain"] == [0.75, 5.25]
        assert y["axis"]["values"] == [1, 2, 3, 4, 5]


def test_the_size_tells_how_many_only_where_dots_stand_for_several() -> None:
    several = over_time(frames.points(of_several=True), None, title="")
    assert channels(_trend(), "size") == [{"value": 85}]
    [size] = channels(several, "size")
    assert (size["field"], size["scale"]["domain"]) == ("n", [1, 6])


@pytest.mark.parametrize(("every", "label"), [(9, "%-d %b"), (60, "%b %Y")])
def test_a_long_time_is_labelled_by_months(every: int, label: str) -> None:
    points = frames.points(6).assign(held_on=frames.days(6, every=every))
    [x] = channels(over_time(points, None, title=""), "x")
    assert x["axis"]["format"] == label


def test_a_single_day_has_room_on_both_sides() -> None:
    [x] = channels(over_time(frames.points(1), None, title=""), "x")
    first, last = x["scale"]["domain"]
    assert (first["month"], first["date"], last["date"]) == (2, 28, 6)


def test_a_long_title_is_broken_for_a_phone() -> None:
    drawn = spec(
        over_time(
            frames.points(), None, title="You do better than you did in March, and it is not chance"
        )
    )
    assert len(drawn["title"]["text"]) == 2


def test_panels_stand_in_the_order_of_the_frame() -> None:
    points = frames.of_dimensions(frames.points())
    chart = panels(points, frames.of_dimensions(frames.line()), columns=2)
    places = dict(rows(chart, "name", "place"))
    assert sorted(places, key=lambda name: places[name]) == list(frames.DIMENSIONS)
    assert spec(chart)["columns"] == 2


def test_a_row_of_a_panel_is_a_dot_or_a_place_on_the_line() -> None:
    chart = panels(
        frames.of_dimensions(frames.points(6)), frames.of_dimensions(frames.line(6)), columns=1
    )
    filters = [layer["transform"] for layer in spec(chart)["spec"]["layer"]]
    assert filters == [
        [{"filter": "isValid(datum.fit)"}],
        [{"filter": "isValid(datum.fit)"}],
        [{"filter": "isValid(datum.score)"}],
    ]


def test_panels_without_lines_have_dots_alone() -> None:
    chart = panels(frames.of_dimensions(frames.points(3)), None, columns=1)
    assert marks(spec(chart)["spec"]) == ["circle"]


def test_panels_share_their_selections() -> None:
    chart = panels(frames.of_dimensions(frames.points()), None, columns=2)
    assert {each["name"] for each in spec(chart)["params"]} == {"dot", "period"}


def _trend() -> alt.LayerChart:
    return over_time(frames.points(), frames.line(), title="Better")
