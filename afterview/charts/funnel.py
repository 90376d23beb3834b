"""Where in the process applications stop, and how long answers take."""

from collections.abc import Sequence
from typing import Final, Literal

import altair as alt
import pandas as pd

from afterview.charts.axes import counts_axis
from afterview.charts.bars import bars
from afterview.charts.ink import CLEAR, INK, QUIET, SMALL_SIZE
from afterview.charts.layers import layered

_HEIGHT: Final = 200
_WORDS_ROW: Final = 18
_HEADROOM: Final = 3 * _WORDS_ROW + 8
_HALF_BAR: Final = 0.42
_LEAST_DAYS: Final = 7.0
_RULED: Final = ("a quarter within {}", "half within {}", "three quarters within {}")


def funnel(frame: pd.DataFrame) -> alt.LayerChart:
    """A bar for each step of the process with how many were there, and what became of them below.

    In: step, reached (count), note (text), in the order of the process.
    """
    return bars(frame, "step", "reached", note="note")


def answer_times(frame: pd.DataFrame, quartiles: Sequence[float] | None) -> alt.LayerChart:
    """A bar for each number of days that answers took, with rules at its quartiles.

    In: days (whole), n. ``quartiles`` are three days, the first first; without them no rules.
    """
    longest = max(float(frame["days"].max()), _LEAST_DAYS) if len(frame) else _LEAST_DAYS
    along = _along(longest)
    count = alt.Y(
        "n:Q",
        title="Answers",
        axis=counts_axis(_most(frame)),
        scale=alt.Scale(range=[_HEIGHT, _HEADROOM]),
    )
    placed = frame.assign(left=frame["days"] - _HALF_BAR, right=frame["days"] + _HALF_BAR, none=0)
    counted = (
        alt.Chart(placed)
        .mark_rect(cornerRadius=2)
        .encode(
            x=along,
            x2="right:Q",
            y=count,
            y2="none:Q",
            tooltip=[alt.Tooltip("days:Q", title="Days"), alt.Tooltip("n:Q", title="Answers")],
        )
    )
    ruled = [] if quartiles is None else _rules(quartiles, longest / 2, along)
    return layered(counted, *ruled, height=_HEIGHT)


def _most(frame: pd.DataFrame) -> float:
    return float(frame["n"].max()) if len(frame) else 1.0


def _along(longest: float) -> alt.X:
    axis = alt.Axis(
        tickCount=6, tickMinStep=1, format="d", grid=False, labelPadding=8, titlePadding=8
    )
    scale = alt.Scale(domain=[-0.6, longest + 0.6], nice=False, zero=False)
    return alt.X("left:Q", title="Days until the answer", axis=axis, scale=scale)


def _rules(quartiles: Sequence[float], middle: float, along: alt.X) -> list[alt.Chart]:
    """Each rule with its words on a line of their own above the bars, where there is room."""
    return [
        layer
        for line, (day, words) in enumerate(zip(quartiles, _RULED, strict=True))
        for layer in _rule(
            pd.DataFrame({"left": [day], "words": [words.format(_days(day))]}),
            along,
            top=(line + 0.5) * _WORDS_ROW,
            side="left" if day <= middle else "right",
        )
    ]


def _rule(
    place: pd.DataFrame, along: alt.X, *, top: float, side: Literal["left", "right"]
) -> tuple[alt.Chart, alt.Chart]:
    base = alt.Chart(place).encode(x=along)
    rule = base.mark_rule(color=INK, opacity=QUIET, strokeDash=[4, 3], tooltip=False)
    words = base.mark_text(
        align=side,
        baseline="middle",
        xOffset=6 if side == "left" else -6,
        color=INK,
        opacity=CLEAR,
        fontSize=SMALL_SIZE,
        tooltip=False,
    )
    return (
        rule.encode(y=alt.value(top - _WORDS_ROW / 3), y2=alt.value("height")),
        words.encode(y=alt.value(top), text="words:N"),
    )


def _days(day: float) -> str:
    return "1 day" if day == 1 else f"{day:.3g} days"
