"""The map of weak spots: which kind of question at which stage."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.ink import SMALL_SIZE, TEXT_SIZE, handled_colour, ink_on_handled
from afterview.charts.layers import layered
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label

_CELL: Final = 40
_PALE: Final = 0.35
_LABEL_WIDTH: Final = 132
_STAGE_WIDTH: Final = 170
_LINE: Final = 15
# A label of more than 18 letters goes on in a second line, after the last space among them.
_IS_LONG: Final = "test(regexp('^.{1,18} .*$'), datum.label) && length(datum.label) > 18"
_TWO_LINES: Final = (
    f"{_IS_LONG} ? split(replace(datum.label, regexp('^(.{{1,18}}) (.*)$'), '$1\\n$2'), '\\n')"
    " : datum.label"
)
_STAGES: Final = {label(stage): place for place, stage in enumerate(Stage)}


def weak_spots(frame: pd.DataFrame) -> alt.LayerChart:
    """A cell for each category at each stage, with how it was handled (1 to 5) and n written in.

    In: category, stage, handled (mean), n, few (bool). The weakest category stands first; the
    stages, by their words, as in a process. Cells of few are pale: too few to be a weak spot.
    """
    placed = frame.assign(
        standing=frame["category"].map(_means(frame)),
        place=frame["stage"].map(_STAGES),
        count="n " + frame["n"].astype("str"),
    )
    base = alt.Chart(placed).encode(x=_stages(), y=_categories())
    ink = ink_on_handled(pale="datum.few")
    value = base.mark_text(fontSize=TEXT_SIZE, fontWeight=600, yOffset=-7, color=ink)
    count = base.mark_text(fontSize=SMALL_SIZE - 1, yOffset=9, color=ink)
    return layered(
        base.mark_rect(cornerRadius=4).encode(
            color=handled_colour(),
            opacity=alt.when("datum.few").then(alt.value(_PALE)).otherwise(alt.value(1)),
            tooltip=_tooltip(),
        ),
        value.encode(text=alt.Text("handled:Q", format=".1f")),
        count.encode(text="count:N"),
        height=max(frame["category"].nunique(), 1) * _CELL,
    )


def _means(frame: pd.DataFrame) -> "pd.Series[float]":
    """The mean of each category over its stages, each with its n."""
    sums = frame.assign(total=frame["handled"] * frame["n"]).groupby("category")[["total", "n"]]
    summed = sums.sum()
    return summed["total"] / summed["n"]


def _stages() -> alt.X:
    """The stages above the map, upright: on a phone no other direction has room for them."""
    axis = alt.Axis(
        orient="top",
        labelAngle=-90,
        labelLimit=_STAGE_WIDTH,
        labelOverlap=False,
        labelFlush=False,
        labelPadding=6,
    )
    order = alt.EncodingSortField(field="place", op="min")
    return alt.X("stage:N", sort=order, title=None, axis=axis, scale=alt.Scale(padding=0.06))


def _categories() -> alt.Y:
    axis = alt.Axis(
        labelExpr=_TWO_LINES,
        labelLimit=_LABEL_WIDTH,
        labelLineHeight=_LINE,
        labelOffset={"condition": {"test": _IS_LONG, "value": -_LINE / 2}, "value": 0},
        labelOverlap=False,
        labelPadding=8,
    )
    order = alt.EncodingSortField(field="standing", op="min")
    return alt.Y("category:N", sort=order, title=None, axis=axis, scale=alt.Scale(padding=0.06))


def _tooltip() -> list[alt.Tooltip]:
    return [
        alt.Tooltip("category:N", title="Questions"),
        alt.Tooltip("stage:N", title="Stage"),
        alt.Tooltip("handled:Q", title="Handled", format=".1f"),
        alt.Tooltip("n:Q", title="How many"),
    ]
