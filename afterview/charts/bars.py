"""Bars that lie under their own words."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.ink import CLEAR, INK, TEXT_SIZE
from afterview.charts.layers import layered
from afterview.charts.rows import MARKS_BELOW, ROW, WORDS_ABOVE, names, notes, row, tall

_THICK: Final = 14
_COUNT_ROOM: Final = 44
_NOTE_BELOW: Final = 19
# How far up the words stand, how far down the bar, and the height of a row.
_BARE: Final = (WORDS_ABOVE, MARKS_BELOW, ROW)
_NOTED: Final = (-20, 0, 62)


def bars(frame: pd.DataFrame, name: str, count: str, *, note: str | None = None) -> alt.LayerChart:
    """A bar from 0 for each name, in the order of the frame, its count written at its end.

    In: the columns ``name`` and ``count``, and ``note`` (text) for what stands below the bar, where
    a phone has the whole width for it.
    """
    up, down, step = _BARE if note is None else _NOTED
    most = max(float(frame[count].max()), 1.0) if len(frame) else 1.0
    scale = alt.Scale(domain=[0, most], range=[0, alt.ExprRef(f"width - {_COUNT_ROOM}")])
    along = alt.X(f"{count}:Q", axis=None, title=None, scale=scale)
    base = alt.Chart(frame).encode(x=along, y=row(name))
    bar = base.mark_bar(height=_THICK, cornerRadiusEnd=4, yOffset=down)
    written = base.mark_text(
        align="left",
        baseline="middle",
        xOffset=7,
        yOffset=down,
        color=INK,
        opacity=CLEAR,
        fontSize=TEXT_SIZE,
        fontWeight=600,
    )
    words = [] if note is None else [notes(frame, name, note, side="left", up=_NOTE_BELOW)]
    return layered(
        bar.encode(
            tooltip=[
                alt.Tooltip(f"{name}:N", title="What"),
                alt.Tooltip(f"{count}:Q", title="How many"),
            ]
        ),
        written.encode(text=f"{count}:Q"),
        names(frame, name, up=up),
        *words,
        height=tall(frame, name, step=step),
    )
