"""Ink that reads on whatever lies behind it, so that no chart names a colour for light or dark.

The colours of series come from the theme in force: Streamlit's on the screen, ``theme`` in an
exported picture. Good and bad stand at the two ends of its diverging colours in every chart.
"""

from typing import Final, Literal

import altair as alt

INK: Final = alt.ExprRef("luminance(background) < 0.18 ? 'white' : 'black'")
"""Black on light and white on dark; at 0.18 both contrast alike (WCAG 2, relative luminance)."""

CLEAR: Final = 0.9
"""How opaque the text is that is read first."""

QUIET: Final = 0.68
"""How opaque the text is that is read after it; on both themes still 4.5 to 1."""

FAINT: Final = 0.16
"""How opaque rules and tracks are that only lead the eye."""

BAND: Final = 0.18
"""How opaque an interval is behind its line."""

TEXT_SIZE: Final = 13
SMALL_SIZE: Final = 12

_SYMBOL: Final = 110
_STROKE: Final = 420


def ink_on_handled(*, pale: str = "false") -> alt.ExprRef:
    """The ink that reads on a mark with the ``handled_colour``, or on one that is nearly clear.

    ``pale`` is a Vega expression that is true for the marks through which the background shows.
    """
    behind = f"{pale} ? background : scale('color', datum.handled)"
    return alt.ExprRef(f"luminance({behind}) < 0.18 ? 'white' : 'black'")


def handled_colour() -> alt.Color:
    """The colour for how something was handled, 1 to 5: one hue below 3, another above.

    It has no legend: a chart that uses it writes the number as well.
    """
    scale = alt.Scale(domain=[1, 5], domainMid=3, range="diverging")
    return alt.Color("handled:Q", scale=scale, legend=None)


def legend_on_top(*, symbol: Literal["stroke"] | None = None, columns: int = 0) -> alt.Legend:
    """A legend above the chart, where a phone has room for it, in a line or in so many columns.

    It has no title. Its symbols are those of the marks, or strokes where it is for lines.
    """
    return alt.Legend(
        orient="top",
        direction="horizontal",
        title=None,
        columns=columns or alt.Undefined,
        labelLimit=0,
        symbolSize=_STROKE if symbol else _SYMBOL,
        symbolType=symbol or alt.Undefined,
        symbolOpacity=1,
        columnPadding=16,
        offset=6,
        padding=0,
    )
