"""Questions that came back, and how each was handled time after time."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.axes import STEP, days
from afterview.charts.ink import FAINT, INK, SMALL_SIZE, handled_colour, ink_on_handled
from afterview.charts.layers import layered
from afterview.charts.rows import MARKS_BELOW, names, row, tall

_DOT: Final = 380
_ROW: Final = 52


def question_history(frame: pd.DataFrame) -> alt.LayerChart:
    """A row for each question with a dot for each time it was met, the step written in the dot.

    In: question (short text), held_on (datetime), handled (1 to 5), what, interview_id (text), in
    the order of the rows. The colours are those of the weak spots. The selection ``dot`` gives the
    interview_id of a dot that was clicked.
    """
    clicked = alt.selection_point(name="dot", fields=["interview_id"])
    down = MARKS_BELOW
    base = alt.Chart(frame).encode(x=days("held_on", frame["held_on"]), y=row("question"))
    way = base.mark_line(color=INK, opacity=FAINT * 2, strokeWidth=1.5, yOffset=down, tooltip=False)
    dots = base.mark_circle(size=_DOT, opacity=1, yOffset=down, cursor="pointer")
    # The words let clicks through to the dot behind them.
    steps = base.mark_text(
        fontSize=SMALL_SIZE,
        fontWeight=600,
        yOffset=down,
        color=ink_on_handled(),
        tooltip=False,
        cursor="pointer",
    )
    return layered(
        way.encode(detail="question:N"),
        dots.encode(color=handled_colour(), tooltip=_tooltip()).add_params(clicked),
        steps.encode(text=alt.Text("handled:Q", format=STEP)),
        names(frame, "question", up=-15),
        height=tall(frame, "question", step=_ROW),
    )


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("question:N", title="Question"),
        alt.Tooltip("what:N", title="Interview"),
        alt.Tooltip("held_on:T", title="Day", format="%-d %B %Y"),
        alt.Tooltip("handled:Q", title="Handled", format=STEP),
    ]
