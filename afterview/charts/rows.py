"""Rows that hold their own words: the name above the marks, so that a phone keeps its width.

Every row is ``ROW`` pixels high. Layers of one chart take the same frame, in the order of the rows.
"""

from typing import Final, Literal

import altair as alt
import pandas as pd

from afterview.charts.ink import CLEAR, FAINT, INK, QUIET, SMALL_SIZE, TEXT_SIZE

ROW: Final = 44
"""The height of a row of one name and one line of marks, in pixels."""

MARKS_BELOW: Final = 9
"""How far under the middle of its row a mark stands."""

WORDS_ABOVE: Final = -10
"""How far from the middle of its row a name stands; less than 0 is above."""

_NOTE_LETTER: Final = 5.3
_BETWEEN: Final = 10


def row(field: str) -> alt.Y:
    """The place of each row, in the order of the frame."""
    return alt.Y(f"{field}:N", sort=None, axis=None, scale=alt.Scale(type="band", padding=0))


def tall(frame: pd.DataFrame, field: str, *, step: int = ROW) -> int:
    """The height of a chart with one row for each different name; an empty one keeps a row."""
    return max(frame[field].nunique(), 1) * step


def names(frame: pd.DataFrame, field: str, *, note: str = "", up: int = WORDS_ABOVE) -> alt.Chart:
    """The names at the left, each cut where its note begins, if there is a column of notes."""
    taken = f" - {_NOTE_LETTER} * length(datum.{note}) - {_BETWEEN}" if note else ""
    mark = alt.Chart(frame.drop_duplicates(field)).mark_text(
        align="left",
        baseline="middle",
        yOffset=up,
        color=INK,
        opacity=CLEAR,
        fontSize=TEXT_SIZE,
        limit=alt.ExprRef(f"width{taken}"),
    )
    drawn: alt.Chart = mark.encode(x=alt.value(0), y=row(field), text=f"{field}:N")
    return drawn


def notes(
    frame: pd.DataFrame,
    field: str,
    note: str,
    *,
    side: Literal["left", "right"] = "right",
    up: int = WORDS_ABOVE,
) -> alt.Chart:
    """The notes at a side of their rows, quieter than the names."""
    mark = alt.Chart(frame).mark_text(
        align=side,
        baseline="middle",
        yOffset=up,
        color=INK,
        opacity=QUIET,
        fontSize=SMALL_SIZE,
    )
    at = alt.value("width" if side == "right" else 0)
    drawn: alt.Chart = mark.encode(x=at, y=row(field), text=f"{note}:N")
    return drawn


def tracks(frame: pd.DataFrame, field: str, *, down: int = MARKS_BELOW) -> alt.Chart:
    """A faint rule over the whole width of each row, along which the eye finds the dot."""
    mark = alt.Chart(frame).mark_rule(color=INK, opacity=FAINT, yOffset=down)
    drawn: alt.Chart = mark.encode(x=alt.value(0), x2=alt.value("width"), y=row(field))
    return drawn


def spread(base: alt.Chart, *, down: int = MARKS_BELOW) -> alt.Chart:
    """A bar as thin as a line along the row of ``base``; rules have no colour of the theme."""
    bar: alt.Chart = base.mark_bar(
        height=3, cornerRadius=1.5, opacity=0.5, yOffset=down, tooltip=False, orient="horizontal"
    )
    return bar
