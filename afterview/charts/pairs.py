"""Groups beside each other under each name, told apart by shape, colour and place."""

from dataclasses import dataclass
from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.ink import CLEAR, FAINT, INK, QUIET, SMALL_SIZE, TEXT_SIZE, legend_on_top
from afterview.charts.layers import layered

_NAME: Final = 28
_LINE: Final = 20
_GAP: Final = 14
_COUNT_ROOM: Final = 52
_DOT: Final = 100
_SHAPES: Final = ["circle", "square", "diamond", "triangle-up"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What is compared: its column, what to call it, and its scale.

    ``format`` is for the values, ``label`` the Vega expression for a place on the axis. The groups
    stand below each other in the legend, as long names need, or ``in_a_line``.
    """

    column: str
    title: str
    ends: tuple[float, float]
    labelled: tuple[float, ...]
    format: str
    label: str
    in_a_line: bool = False


def pairs(frame: pd.DataFrame, name: str, measure: Measure) -> alt.LayerChart:
    """A block for each name with a line for each group, in the order of the frame.

    In: the column ``name``, group, the measure's column, low, high (both may be missing), n.
    """
    placed = _placed(frame, name)
    height = float(placed["place"].max() + _GAP) if len(placed) else float(_NAME + _LINE)
    groups = list(dict.fromkeys(frame["group"]))
    legend = legend_on_top(columns=0 if measure.in_a_line else 1)
    base = alt.Chart(placed).encode(y=_place("place", height))
    line = base.mark_rule(strokeWidth=3, opacity=0.5, strokeCap="round", tooltip=False)
    dots = base.mark_point(filled=True, size=_DOT, opacity=1)
    return layered(
        base.mark_rule(color=INK, opacity=FAINT).encode(x=alt.value(0), x2=alt.value(_right_end())),
        line.encode(x=_along(measure, "low"), x2="high:Q", color=_colour(groups, legend)),
        dots.encode(
            x=_along(measure, measure.column),
            color=_colour(groups, legend),
            shape=_shape(groups, legend),
            tooltip=_tooltip(name, measure),
        ),
        _names(placed, name, height),
        _counts(base),
        height=height,
    )


def _placed(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    """Where each line stands, in pixels from the top; groups keep their places in every block."""
    lines = pd.Series(pd.factorize(frame["group"])[0], index=frame.index, dtype="int64")
    blocks = pd.Series(pd.factorize(frame[name])[0], index=frame.index, dtype="int64")
    n_groups = int(frame["group"].nunique())
    top = blocks * (_NAME + n_groups * _LINE)
    return frame.assign(
        above=top + _NAME / 2,
        place=top + _NAME + (lines + 0.5) * _LINE,
        count="n " + frame["n"].astype("str"),
    )


def _place(field: str, height: float) -> alt.Y:
    scale = alt.Scale(domain=[0, height], reverse=True, nice=False, zero=False)
    return alt.Y(f"{field}:Q", axis=None, title=None, scale=scale)


def _along(measure: Measure, field: str) -> alt.X:
    room = alt.Scale(domain=list(measure.ends), range=[0, _right_end()], nice=False, zero=False)
    axis = alt.Axis(
        values=list(measure.labelled),
        labelExpr=measure.label,
        grid=False,
        labelFlush=False,
        labelPadding=6,
    )
    return alt.X(f"{field}:Q", title=None, scale=room, axis=axis)


def _right_end() -> alt.ExprRef:
    return alt.ExprRef(f"width - {_COUNT_ROOM}")


def _colour(groups: list[str], legend: alt.Legend) -> alt.Color:
    return alt.Color("group:N", scale=alt.Scale(domain=groups or alt.Undefined), legend=legend)


def _shape(groups: list[str], legend: alt.Legend) -> alt.Shape:
    # The domain is the colour's to the letter: only then are the two legends drawn as one.
    scale = alt.Scale(domain=groups or alt.Undefined, range=_SHAPES)
    return alt.Shape("group:N", scale=scale, legend=legend)


def _names(placed: pd.DataFrame, name: str, height: float) -> alt.Chart:
    mark = alt.Chart(placed.drop_duplicates(name)).mark_text(
        align="left",
        baseline="middle",
        color=INK,
        opacity=CLEAR,
        fontSize=TEXT_SIZE,
        limit=alt.ExprRef("width"),
    )
    drawn: alt.Chart = mark.encode(x=alt.value(0), y=_place("above", height), text=f"{name}:N")
    return drawn


def _counts(base: alt.Chart) -> alt.Chart:
    mark = base.mark_text(
        align="right", baseline="middle", color=INK, opacity=QUIET, fontSize=SMALL_SIZE
    )
    drawn: alt.Chart = mark.encode(x=alt.value("width"), text="count:N")
    return drawn


def _tooltip(name: str, measure: Measure) -> list[alt.Tooltip]:
    return [
        alt.Tooltip(f"{name}:N", title="What"),
        alt.Tooltip("group:N", title="Which"),
        alt.Tooltip(f"{measure.column}:Q", title=measure.title, format=measure.format),
        alt.Tooltip("low:Q", title="From", format=measure.format),
        alt.Tooltip("high:Q", title="To", format=measure.format),
        alt.Tooltip("n:Q", title="How many"),
    ]
