"""The axes that charts share: days, the scale from 1 to 5, and shares."""

import math
from typing import Final

import altair as alt
import pandas as pd

_DAYS_WITH_DAY_LABELS: Final = 200
_ONE_DAY_PAD: Final = pd.Timedelta(days=3)
_COUNT_LABELS: Final = 4
_DAY_IN_MS: Final = 86_400_000

STEPS: Final = [1, 2, 3, 4, 5]
"""The steps of every judgement."""

STEP: Final = ".2~f"
"""How a step between 1 and 5 is written: whole ones as 4, the mean of several as 2.5."""

SHARE_LABEL: Final = "format(datum.value * 100, '.0f') + ' %'"
"""A share from 0 to 1 as the label of an axis."""


def days(field: str, seen: "pd.Series[pd.Timestamp]") -> alt.X:
    """A time axis on ``field`` over the days that were seen: a few labels, never a bare hour.

    A single day gets room on both sides. Without any day the axis has no domain of its own.
    """
    known = seen.dropna()
    label = "%-d %b" if _span(known) <= pd.Timedelta(days=_DAYS_WITH_DAY_LABELS) else "%b %Y"
    axis = alt.Axis(
        format=label, tickCount=4, tickMinStep=_DAY_IN_MS, labelOverlap=True, labelPadding=8
    )
    return alt.X(f"{field}:T", title=None, axis=axis, scale=_room(known))


def steps_up() -> alt.Scale:
    """The scale from 1 to 5 with room for a dot at either end."""
    return alt.Scale(domain=[0.75, 5.25], nice=False, zero=False)


def steps_axis(*, grid: bool) -> alt.Axis:
    """Labels at 1 to 5 and nothing else, with or without lines across the chart."""
    return alt.Axis(values=STEPS, format="d", grid=grid, labelPadding=8, labelFlush=False)


def counts_axis(most: float) -> alt.Axis:
    """Labels at a few whole numbers from 0 to ``most``."""
    step = max(1, math.ceil(most / _COUNT_LABELS))
    values = list(range(0, math.floor(most) + 1, step))
    return alt.Axis(values=values, format="d", labelFlush=False, labelPadding=8, titlePadding=8)


def _span(known: "pd.Series[pd.Timestamp]") -> pd.Timedelta:
    return known.max() - known.min() if len(known) else pd.Timedelta(0)


def _room(known: "pd.Series[pd.Timestamp]") -> alt.Scale:
    if known.empty:
        return alt.Scale()
    pad = _span(known) * 0.03 if _span(known) else _ONE_DAY_PAD
    ends = (known.min() - pad, known.max() + pad)
    return alt.Scale(domain=[_moment(end) for end in ends], nice=False)


def _moment(at: pd.Timestamp) -> alt.DateTime:
    """The same wall clock wherever the browser is: text would be read as local or as UTC."""
    return alt.DateTime(year=at.year, month=at.month, date=at.day, hours=at.hour, minutes=at.minute)
