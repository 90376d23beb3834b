"""Scores over the days, with their trend where there is one."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.axes import STEP, days, steps_axis, steps_up
from afterview.charts.ink import BAND
from afterview.charts.layers import MARGIN, READABLE, layered
from afterview.charts.title import heading

_HEIGHT: Final = 220
_PANEL_WIDTH: Final = 264
_PANEL_HEIGHT: Final = 84
_SPACING: Final = {"row": 16, "column": 44}
_DOT: Final = 85
_LARGEST_DOT: Final = 320
# Grey shows on light and on dark; a brush takes no ink that depends on the paper.
_BRUSH: Final = alt.BrushConfig(fill="gray", fillOpacity=0.2)
_HOW_TO_READ: Final = "A dot is an interview; the line is the trend, the band its 95 % interval."
_HOW_TO_READ_MEANS: Final = (
    "A dot is the mean of several interviews, larger for more; the line is the trend, "
    "the band its 95 % interval."
)


def over_time(points: pd.DataFrame, line: pd.DataFrame | None, *, title: str) -> alt.LayerChart:
    """Dots of scores from 1 to 5; with ``line``, its trend and the band around it.

    In: points with held_on (datetime), score, n, what (text), interview_id (text, "" for a mean
    of several); line with day (datetime), fit, low, high. Two selections: ``dot`` gives the
    interview_id of a dot that was clicked, ``period`` the held_on of what was brushed.
    """
    seen = points["held_on"]
    trend = [] if line is None else _trend(line, seen)
    below = "" if line is None else _reading(points)
    return layered(*trend, _dots(points, seen), height=_HEIGHT, title=heading(title, below=below))


def panels(points: pd.DataFrame, lines: pd.DataFrame | None, *, columns: int) -> alt.FacetChart:
    """The same in a small panel for each name, in the order of the frame.

    In: the columns of ``over_time``, and name in both frames. A panel is 264 pixels wide, so that
    one column fits a phone and two a page. What is brushed in one panel stands out in all.
    """
    seen = points["held_on"]
    # All layers of a facet draw from one frame: a row is a dot or a place on a line.
    both = points if lines is None else pd.concat([points, lines], ignore_index=True)
    both = both.assign(place=pd.factorize(both["name"])[0])
    trend = [] if lines is None else _trend(both, seen)
    layers = [
        *(layer.transform_filter("isValid(datum.fit)") for layer in trend),
        _dots(both, seen).transform_filter("isValid(datum.score)"),
    ]
    header = alt.Header(title=None, labelAnchor="start", labelPadding=4, labelLimit=_PANEL_WIDTH)
    order = alt.EncodingSortField(field="place", op="min")
    panel = alt.LayerChart(layer=layers, width=_PANEL_WIDTH, height=_PANEL_HEIGHT)
    named = alt.Facet("name:N", sort=order, header=header)
    return panel.facet(named, columns=columns, spacing=_SPACING, padding=MARGIN, config=READABLE)


def _trend(line: pd.DataFrame, seen: "pd.Series[pd.Timestamp]") -> list[alt.Chart]:
    base = alt.Chart(line).encode(x=days("day", seen))
    low = alt.Y("low:Q", scale=steps_up(), axis=steps_axis(grid=True), title=None)
    fit = alt.Y("fit:Q", scale=steps_up(), axis=steps_axis(grid=True), title=None)
    # A clipped mark has no name of its own; to a screen reader the alt text tells the trend.
    return [
        base.mark_area(opacity=BAND, clip=True, tooltip=False, aria=False).encode(
            y=low, y2="high:Q"
        ),
        base.mark_line(strokeWidth=2.5, clip=True, tooltip=False, aria=False).encode(y=fit),
    ]


def _dots(points: pd.DataFrame, seen: "pd.Series[pd.Timestamp]") -> alt.Chart:
    clicked = alt.selection_point(name="dot", fields=["interview_id"])
    brushed = alt.selection_interval(name="period", encodings=["x"], mark=_BRUSH)
    circles = alt.Chart(points).mark_circle(stroke=None, cursor="pointer")
    dots: alt.Chart = circles.encode(
        x=days("held_on", seen),
        y=alt.Y("score:Q", scale=steps_up(), axis=steps_axis(grid=True), title=None),
        size=_size(points),
        opacity=alt.when(brushed).then(alt.value(0.85)).otherwise(alt.value(0.25)),
        tooltip=[
            alt.Tooltip("what:N", title="Interview"),
            alt.Tooltip("held_on:T", title="Day", format="%-d %B %Y"),
            alt.Tooltip("score:Q", title="Score", format=STEP),
            alt.Tooltip("n:Q", title="How many"),
        ],
    )
    return dots.add_params(clicked, brushed)


def _size(points: pd.DataFrame) -> alt.Size | alt.SizeValue:
    """One size for dots of one; the area grows with n where a dot stands for several."""
    if not _of_several(points):
        return alt.SizeValue(_DOT)
    scale = alt.Scale(domain=[1, float(points["n"].max())], range=[_DOT, _LARGEST_DOT])
    return alt.Size("n:Q", scale=scale, legend=None)


def _of_several(points: pd.DataFrame) -> bool:
    return bool((points["n"] > 1).any())


def _reading(points: pd.DataFrame) -> str:
    return _HOW_TO_READ_MEANS if _of_several(points) else _HOW_TO_READ
