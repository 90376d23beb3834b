"""The interviewer's cues: how good and bad signs balance, and which of them meant something."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.axes import SHARE_LABEL
from afterview.charts.ink import FAINT, INK, legend_on_top
from afterview.charts.layers import layered
from afterview.charts.pairs import Measure, pairs

_HEIGHT: Final = 200
_WIDE: Final = "min(0.9 * bandwidth('x'), 48)"
_SIDES: Final = {"Good sign": 1, "Neutral": 0, "Bad sign": -1}
_SHARES: Final = Measure(
    column="share",
    title="Got through",
    ends=(0, 1),
    labelled=(0, 0.25, 0.5, 0.75, 1),
    format=".0%",
    label=SHARE_LABEL,
    in_a_line=True,
)
# In grey the two sides look alike; the arrows say which is which.
_IN_WORDS: Final = "datum.value > 0 ? 'Good sign ↑' : datum.value < 0 ? 'Bad sign ↓' : 'Neutral'"


def cue_balance(frame: pd.DataFrame) -> alt.LayerChart:
    """A bar for each day: good signs upwards, bad ones downwards, neutral ones around the middle.

    In: held_on (datetime), kind ("Good sign", "Neutral", "Bad sign"), n. The days stand side by
    side, without the gaps between them.
    """
    scale = alt.Scale(domain=[-1.5, 1.5], domainMid=0, range="diverging")
    legend = legend_on_top()
    legend.type, legend.values, legend.labelExpr = "symbol", [1, 0, -1], _IN_WORDS
    bars = alt.Chart(_stacked(frame)).mark_bar(cornerRadius=2, width=alt.ExprRef(_WIDE))
    middle = alt.Chart(pd.DataFrame({"middle": [0]})).mark_rule(color=INK, opacity=FAINT * 3)
    return layered(
        bars.encode(
            x=_day_by_day(),
            y=alt.Y("upper:Q", title=None, axis=None),
            y2="lower:Q",
            color=alt.Color("side:Q", scale=scale, legend=legend),
            tooltip=_tooltip(),
        ),
        middle.encode(y=alt.Y("middle:Q", title=None, axis=None)),
        height=_HEIGHT,
    )


def hit_rates(frame: pd.DataFrame) -> alt.LayerChart:
    """A block for each cue: the share of rounds got through where it was seen and where not.

    In: cue, group ("seen", "not seen"), share, low, high (all 0 to 1), n, in the order to show.
    """
    return pairs(frame, "cue", _SHARES)


def _stacked(frame: pd.DataFrame) -> pd.DataFrame:
    """One row for each day and kind, with upper and lower: where it ends, neutral around 0."""
    seen = frame[frame["n"] > 0]
    sides = seen.assign(side=seen["kind"].map(_SIDES).astype("int64"))
    sums = sides.groupby(["held_on", "kind", "side"])["n"].sum().reset_index()
    neutral = sums["n"].where(sums["side"] == 0).groupby(sums["held_on"]).transform("sum") / 2
    inner = neutral * sums["side"].where(sums["side"] != 0, -1)
    outer = inner + sums["n"] * sums["side"].where(sums["side"] != 0, 1)
    return sums.assign(lower=inner, upper=outer)


def _day_by_day() -> alt.X:
    axis = alt.Axis(
        format="%-d %b", labelAngle=0, labelOverlap=True, labelSeparation=12, labelPadding=8
    )
    return alt.X("yearmonthdate(held_on):O", title=None, axis=axis)


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("held_on:T", title="Day", format="%-d %B %Y"),
        alt.Tooltip("kind:N", title="Read as"),
        alt.Tooltip("n:Q", title="How many"),
    ]
