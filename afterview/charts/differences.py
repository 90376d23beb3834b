"""What goes with a better day: differences around a rule at none."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.ink import FAINT, INK
from afterview.charts.layers import layered
from afterview.charts.rows import names, notes, row, spread, tall, tracks

_ROW: Final = 72
_WORDS_AWAY: Final = 20
_NONE: Final = 18
_DOT: Final = 110
_LEAST_REACH: Final = 0.5


def differences(frame: pd.DataFrame) -> alt.LayerChart:
    """A row for each difference: dot and interval, and in words what may be said of it.

    In: what, difference, low, high (both missing where there are too few), words, n_text (both
    n as text), in the order to show. All differences are in one unit.
    """
    reach = _reach(frame)
    base = alt.Chart(frame.assign(none=0)).encode(y=row("what"))
    none = base.mark_tick(
        color=INK, opacity=FAINT * 3, orient="vertical", size=_NONE, thickness=1.5, tooltip=False
    )
    dots = base.mark_circle(size=_DOT, opacity=1)
    return layered(
        tracks(frame, "what", down=0),
        none.encode(x=_along("none", reach)),
        spread(base, down=0).encode(x=_along("low", reach), x2="high:Q"),
        dots.encode(x=_along("difference", reach), tooltip=_tooltip()),
        names(frame, "what", up=-_WORDS_AWAY),
        notes(frame, "what", "words", side="left", up=_WORDS_AWAY),
        notes(frame, "what", "n_text", up=_WORDS_AWAY),
        height=tall(frame, "what", step=_ROW),
    )


def _reach(frame: pd.DataFrame) -> float:
    """How far the axis goes to either side, so that none stands in the middle."""
    farthest = frame[["difference", "low", "high"]].astype("float64").abs().max().max()
    return _LEAST_REACH if pd.isna(farthest) else max(float(farthest) * 1.05, _LEAST_REACH)


def _along(field: str, reach: float) -> alt.X:
    axis = alt.Axis(
        tickCount=5,
        format="+.2~f",
        labelExpr="datum.value == 0 ? 'none' : datum.label",
        grid=False,
        labelPadding=6,
    )
    scale = alt.Scale(domain=[-reach, reach], nice=False)
    return alt.X(f"{field}:Q", title=None, axis=axis, scale=scale)


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("what:N", title="What"),
        alt.Tooltip("difference:Q", title="Difference", format="+.2f"),
        alt.Tooltip("low:Q", title="From", format="+.2f"),
        alt.Tooltip("high:Q", title="To", format="+.2f"),
        alt.Tooltip("n_text:N", title="How many"),
        alt.Tooltip("words:N", title="In words"),
    ]
