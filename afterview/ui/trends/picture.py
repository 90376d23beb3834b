"""A chart on its way to a picture, while other pages may be drawing theirs.

How Altair hands over the rows of a chart is set for the whole process; Streamlit 1.67 sets it anew
for each chart that it draws, under a lock of its own.
"""

from typing import Any, Final

from streamlit.elements import vega_charts

from afterview.charts.theme import Chart, as_picture

_ONE_AT_A_TIME: Final = vega_charts._altair_globals_lock  # noqa: SLF001 - the only one there is


def picture(chart: Chart, *, title: str) -> dict[str, Any]:
    """``as_picture`` with all rows of the chart, whatever is drawn at the same moment."""
    with _ONE_AT_A_TIME:
        return as_picture(chart, title=title)
