"""How several things stand beside each other, each with its interval."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.axes import steps_axis, steps_up
from afterview.charts.layers import layered
from afterview.charts.rows import MARKS_BELOW, names, notes, row, spread, tall, tracks

_DOT: Final = 110


def standing(frame: pd.DataFrame) -> alt.LayerChart:
    """A row for each name: mean and interval on the scale from 1 to 5, the weakest first.

    In: name, n, mean, low, high (both missing below 3), movement (text, "" for none). The mean, n
    and movement are written beside the name.
    """
    ordered = frame.sort_values(["mean", "name"], ignore_index=True)
    ordered = ordered.assign(note=_notes(ordered))
    base = alt.Chart(ordered).encode(y=row("name"))
    dots = base.mark_circle(size=_DOT, opacity=1, yOffset=MARKS_BELOW)
    return layered(
        tracks(ordered, "name"),
        spread(base).encode(x=_along("low"), x2="high:Q"),
        dots.encode(x=_along("mean"), tooltip=_tooltip()),
        names(ordered, "name", note="note"),
        notes(ordered, "name", "note"),
        height=tall(ordered, "name"),
    )


def _along(field: str) -> alt.X:
    return alt.X(f"{field}:Q", scale=steps_up(), title=None, axis=steps_axis(grid=False))


def _notes(frame: pd.DataFrame) -> list[str]:
    rows = zip(frame["mean"], frame["n"], frame["movement"], strict=True)
    return [
        " · ".join(part for part in (f"{mean:.1f}", f"n {n}", movement) if part)
        for mean, n, movement in rows
    ]


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("name:N", title="What"),
        alt.Tooltip("mean:Q", title="Mean", format=".2f"),
        alt.Tooltip("low:Q", title="From", format=".2f"),
        alt.Tooltip("high:Q", title="To", format=".2f"),
        alt.Tooltip("n:Q", title="How many"),
    ]
