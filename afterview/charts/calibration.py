"""Forecasts against what came of them."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.axes import SHARE_LABEL, days
from afterview.charts.ink import INK, QUIET, SMALL_SIZE, legend_on_top
from afterview.charts.layers import layered

_HEIGHT: Final = 250
_SMALL_HEIGHT: Final = 180
_DOT: Final = 130
_LARGEST_DOT: Final = 420
_LABELLED: Final = [0, 25, 50, 75, 100]
_MINE: Final = "Your forecasts"
_BASE: Final = "Always your own share"
_LEAST_TOP: Final = 0.3
_SHARE_TOP: Final = 1.08  # with room for an n above an interval that ends at 100 %
_RIGHT: Final = "read exactly right"
_SIDES: Final = [
    (1, 1.03, "better than you thought", "left"),
    (99, 0.04, "worse than you thought", "right"),
]


def calibration_curve(frame: pd.DataFrame) -> alt.LayerChart:
    """What share got through at each chance that was given, with its interval and n.

    In: chance (0 to 100), share, low, high (0 to 1), n. On the diagonal a forecast reads exactly
    right; above it more went well than was thought.
    """
    base = alt.Chart(frame.assign(count="n " + frame["n"].astype("str")))
    base = base.encode(x=_chance("chance"))
    spread = base.mark_bar(width=3, cornerRadius=1.5, opacity=0.5, orient="vertical", tooltip=False)
    counts = base.mark_text(
        baseline="bottom", yOffset=-5, color=INK, opacity=QUIET, fontSize=SMALL_SIZE, tooltip=False
    )
    return layered(
        _diagonal(),
        _words(),
        spread.encode(y=_share("low"), y2="high:Q"),
        base.mark_circle(opacity=1).encode(
            y=_share("share"), size=_size(frame), tooltip=_tooltip()
        ),
        counts.encode(y=_share("high"), text="count:N"),
        height=_HEIGHT,
    )


def brier_over_time(frame: pd.DataFrame) -> alt.LayerChart:
    """How far the forecasts were off so far, beside always saying the own share got through.

    In: held_on (datetime), brier and base (0 to 1, lower is better), one row for each forecast.
    """
    named = frame.rename(columns={"brier": _MINE, "base": _BASE})
    long = named.melt("held_on", [_MINE, _BASE], var_name="which", value_name="score")
    top = max(_LEAST_TOP, float(long["score"].max()) * 1.1) if len(long) else _LEAST_TOP
    whose = alt.Scale(domain=[_MINE, _BASE])
    dashes = alt.Scale(domain=[_MINE, _BASE], range=[[1, 0], [5, 4]])
    axis = alt.Axis(tickCount=4, format=".1f", labelFlush=False, labelPadding=8, titlePadding=8)
    lines = alt.Chart(long).mark_line(strokeWidth=2.5, point=alt.OverlayMarkDef(size=36))
    drawn = lines.encode(
        x=days("held_on", frame["held_on"]),
        y=alt.Y("score:Q", title="Lower is better", scale=alt.Scale(domain=[0, top]), axis=axis),
        color=alt.Color("which:N", scale=whose, legend=legend_on_top(symbol="stroke", columns=1)),
        strokeDash=alt.StrokeDash(
            "which:N", scale=dashes, legend=legend_on_top(symbol="stroke", columns=1)
        ),
        tooltip=[
            alt.Tooltip("which:N", title="Which"),
            alt.Tooltip("held_on:T", title="Up to", format="%-d %B %Y"),
            alt.Tooltip("score:Q", title="Brier score", format=".3f"),
        ],
    )
    return layered(drawn, height=_SMALL_HEIGHT)


def _chance(field: str) -> alt.X:
    axis = alt.Axis(
        values=_LABELLED, labelExpr="datum.label + ' %'", labelPadding=8, titlePadding=8, grid=False
    )
    scale = alt.Scale(domain=[0, 100], nice=False)
    return alt.X(f"{field}:Q", title="Chance you gave yourself", axis=axis, scale=scale)


def _share(field: str) -> alt.Y:
    axis = alt.Axis(
        values=[each / 100 for each in _LABELLED],
        labelExpr=SHARE_LABEL,
        labelFlush=False,
        labelPadding=8,
        titlePadding=8,
    )
    scale = alt.Scale(domain=[0, _SHARE_TOP], nice=False)
    return alt.Y(f"{field}:Q", title="Got through", axis=axis, scale=scale)


def _diagonal() -> alt.Chart:
    ends = pd.DataFrame({"chance": [0, 100], "share": [0.0, 1.0]}).assign(words=_RIGHT)
    line = alt.Chart(ends).mark_line(color=INK, opacity=QUIET, strokeWidth=1.5, tooltip=False)
    dashes = alt.Scale(domain=[_RIGHT], range=[[5, 4]])
    drawn: alt.Chart = line.encode(
        x=_chance("chance"),
        y=_share("share"),
        strokeDash=alt.StrokeDash("words:N", scale=dashes, legend=legend_on_top(symbol="stroke")),
    )
    return drawn


def _words() -> alt.Chart:
    """What each side of the diagonal means, where dots are rare."""
    places = pd.DataFrame(_SIDES, columns=["chance", "share", "words", "side"])
    mark = alt.Chart(places).mark_text(
        align=alt.ExprRef("datum.side"),
        color=INK,
        opacity=QUIET,
        fontSize=SMALL_SIZE,
        fontStyle="italic",
        tooltip=False,
    )
    drawn: alt.Chart = mark.encode(x=_chance("chance"), y=_share("share"), text="words:N")
    return drawn


def _size(frame: pd.DataFrame) -> alt.Size:
    most = float(frame["n"].max()) if len(frame) else 1.0
    scale = alt.Scale(domain=[1, max(most, 2.0)], range=[_DOT, _LARGEST_DOT])
    return alt.Size("n:Q", scale=scale, legend=None)


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("chance:Q", title="Chance given (%)", format=".0f"),
        alt.Tooltip("share:Q", title="Got through", format=".0%"),
        alt.Tooltip("low:Q", title="From", format=".0%"),
        alt.Tooltip("high:Q", title="To", format=".0%"),
        alt.Tooltip("n:Q", title="How many"),
    ]
