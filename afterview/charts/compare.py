"""Two periods or two stages side by side."""

from typing import Final

import altair as alt
import pandas as pd

from afterview.charts.pairs import Measure, pairs

_MEANS: Final = Measure(
    column="mean",
    title="Mean",
    ends=(0.75, 5.25),
    labelled=(1, 2, 3, 4, 5),
    format=".2f",
    label="datum.label",
)


def side_by_side(frame: pd.DataFrame) -> alt.LayerChart:
    """A block for each name with the mean of each group and its interval, 1 to 5.

    In: name, group, mean, low, high (both missing below 3), n, in the order to show.
    """
    return pairs(frame, "name", _MEANS)
