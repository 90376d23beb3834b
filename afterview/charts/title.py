"""A title that says what a chart shows, broken into lines that a phone can hold."""

import textwrap
from typing import Final

import altair as alt

from afterview.charts.ink import INK, SMALL_SIZE

_TITLE_SIZE: Final = 15
_PHONE: Final = 340
_TITLE_LETTER: Final = 8.5
_BELOW_LETTER: Final = 6.5


def heading(title: str, *, below: str = "", width: int = _PHONE) -> alt.Title:
    """The title, and ``below`` it a quieter text on how to read the chart; either may be "".

    Lines break before ``width`` pixels, by letters of a common width.
    """
    return alt.Title(
        text=textwrap.wrap(title, int(width / _TITLE_LETTER)),
        subtitle=textwrap.wrap(below, int(width / _BELOW_LETTER)),
        anchor="start",
        frame="group",
        fontSize=_TITLE_SIZE,
        subtitleColor=INK,
        subtitleFontSize=SMALL_SIZE,
        subtitlePadding=5,
        offset=12,
    )
