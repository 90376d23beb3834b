"""Layers as one chart, as wide as its place, in readable letters.

Its height is that of the marks alone: Streamlit would fit title, axes and legend into it too, and
squeeze the rows. The grey of Streamlit's labels is too pale for small letters on light paper.
"""

from typing import Final

import altair as alt

from afterview.charts.ink import CLEAR, INK, QUIET, TEXT_SIZE

MARGIN: Final = {"left": 2, "top": 6, "right": 8, "bottom": 6}
"""Around a chart: letters are measured a little short now and then, and would be cut there."""

READABLE: Final = alt.Config(
    axis=alt.AxisConfig(
        labelColor=INK,
        labelFontSize=TEXT_SIZE,
        labelOpacity=QUIET,
        titleColor=INK,
        titleFontSize=TEXT_SIZE,
        titleOpacity=QUIET,
    ),
    legend=alt.LegendConfig(labelColor=INK, labelFontSize=TEXT_SIZE, labelOpacity=CLEAR),
    header=alt.HeaderConfig(labelColor=INK, labelFontSize=TEXT_SIZE),
)
"""Labels in the ink of the text."""

_WIDE: Final = alt.AutoSizeParams(type="fit-x", contains="padding")


def layered(*layers: alt.Chart, height: float, title: alt.Title | None = None) -> alt.LayerChart:
    """The layers over each other, the first at the bottom; the marks are ``height`` pixels high."""
    return alt.LayerChart(
        layer=list(layers),
        width="container",
        height=height,
        autosize=_WIDE,
        padding=MARGIN,
        config=READABLE,
        title=title or alt.Undefined,
    )
