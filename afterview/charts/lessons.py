"""What became of lessons."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.axes import counts_axis
from afterview.charts.bars import bars
from afterview.charts.ink import legend_on_top
from afterview.charts.layers import layered

_HEIGHT: Final = 180
_WIDE: Final = "min(0.85 * bandwidth('x'), 56)"
_NARROW: Final = "min(0.4 * bandwidth('x'), 26)"
_LEARNED: Final = "Learned"
_MET_AGAIN: Final = "Of them met again"


def lesson_lives(frame: pd.DataFrame) -> alt.LayerChart:
    """A bar for each stage of a lesson's life with how many stand there.

    In: life (text), n, in the order to show.
    """
    return bars(frame, "life", "n")


def lessons_learned(frame: pd.DataFrame) -> alt.LayerChart:
    """A bar for each month of what was learned, and in it a narrower one of what was met again.

    In: month (datetime, its first day), n, met_again (of those n).
    """
    most = float(frame["n"].max()) if len(frame) else 1.0
    named = alt.Scale(domain=[_LEARNED, _MET_AGAIN])
    legend = legend_on_top()
    base = alt.Chart(_every_month(frame)).encode(
        x=alt.X(
            "yearmonth(month):O",
            title=None,
            axis=alt.Axis(format="%b %Y", labelAngle=0, labelOverlap=True, labelPadding=8),
        ),
        tooltip=[
            alt.Tooltip("month:T", title="Month", format="%B %Y"),
            alt.Tooltip("n:Q", title="Learned"),
            alt.Tooltip("met_again:Q", title="Met again"),
        ],
    )
    return layered(
        base.mark_bar(opacity=0.45, width=alt.ExprRef(_WIDE), cornerRadiusEnd=3).encode(
            y=_counted("n", most), color=alt.Color("learned:N", scale=named, legend=legend)
        ),
        base.mark_bar(width=alt.ExprRef(_NARROW), cornerRadiusEnd=3).encode(
            y=_counted("met_again", most), color=alt.Color("again:N", scale=named, legend=legend)
        ),
        height=_HEIGHT,
    )


def _every_month(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the months between too, and with the words of the legend."""
    months = frame.set_index("month")[["n", "met_again"]].resample("MS").sum().reset_index()
    return months.assign(learned=_LEARNED, again=_MET_AGAIN)


def _counted(field: str, most: float) -> alt.Y:
    return alt.Y(f"{field}:Q", title=None, stack=None, axis=counts_axis(most))
