"""Whether scores change over the days: a robust line, a test of ranks, and one of nine words.

A change is told only where the Mann-Kendall test finds one (5 %) and the line is not flat: from 0.5
steps on it is better or worse, between 0.3 and 0.5 maybe. The test takes interviews as independent
of each other. Several trends at once go through ``families.sifted`` first.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from afterview.analytics.floats import Floats, floats
from afterview.analytics.mann_kendall import mann_kendall
from afterview.analytics.theil_sen import TheilSen, band, slope_of, theil_sen
from afterview.analytics.thresholds import (
    ALPHA,
    CLEAR_CHANGE,
    EARLY_FROM,
    FLAT_CHANGE,
    TREND_FROM,
)

Days: TypeAlias = NDArray[np.datetime64]


class Verdict(StrEnum):
    """What may be said of a trend."""

    NOT_ENOUGH = "not_enough"
    EARLY_UP = "early_up"
    EARLY_DOWN = "early_down"
    EARLY_FLAT = "early_flat"
    BETTER = "better"
    WORSE = "worse"
    MAYBE_BETTER = "maybe_better"
    MAYBE_WORSE = "maybe_worse"
    NO_CHANGE = "no_change"


@dataclass(frozen=True, slots=True)
class Trend:
    """The trend of ``n`` scores; ``change`` is in steps of their scale, from first to last day.

    ``low`` and ``high`` are the 95 % interval of the change of this trend alone. ``p_value`` is
    what the verdict rests on. ``line`` has the columns day (datetime), fit, low and high, one row
    for each day with a score. What n is too small for is None.
    """

    n: int
    change: float | None
    low: float | None
    high: float | None
    p_value: float | None
    verdict: Verdict
    line: pd.DataFrame | None = field(default=None, compare=False)


def trend(days: Iterable[date], scores: Iterable[float | None]) -> Trend:
    """The trend of scores that stand beside their days, in any order; missing ones are left out.

    Below 3 scores, or all on one day: no change. From 3: the change by Theil-Sen. From 5: its
    interval, the p of Mann-Kendall and the line.
    """
    held, y = _in_order(days, scores)
    if y.size < EARLY_FROM or held[0] == held[-1]:
        return Trend(y.size, None, None, None, None, Verdict.NOT_ENOUGH)
    x = (held - held[0]) / np.timedelta64(1, "D")
    if y.size < TREND_FROM:
        change = _steps(slope_of(x, y) * x[-1])
        return Trend(y.size, change, None, None, None, _early(change))
    return _whole(held, x, y)


def judged(change: float, p_value: float) -> Verdict:
    """The word for a change of so many steps with such a p, from 5 scores on."""
    if p_value > ALPHA or abs(change) <= FLAT_CHANGE:
        return Verdict.NO_CHANGE
    if abs(change) >= CLEAR_CHANGE:
        return Verdict.BETTER if change > 0 else Verdict.WORSE
    return Verdict.MAYBE_BETTER if change > 0 else Verdict.MAYBE_WORSE


def _in_order(days: Iterable[date], scores: Iterable[float | None]) -> tuple[Days, Floats]:
    """The days and scores that are there, the earliest first."""
    held = pd.to_datetime(pd.Series(list(days))).to_numpy()
    # Means that are equal but for their last digits have to be ties.
    y = floats(scores).round(9)
    there = np.flatnonzero(~(np.isnat(held) | np.isnan(y)))
    order = there[np.lexsort((y[there], held[there]))]
    return held[order], y[order]


def _whole(held: Days, x: Floats, y: Floats) -> Trend:
    line, p_value = theil_sen(x, y), mann_kendall(x, y).p_value
    low, change, high = (_steps(slope * x[-1]) for slope in (line.low, line.slope, line.high))
    verdict = judged(change, p_value)
    return Trend(x.size, change, low, high, p_value, verdict, _drawn(line, held, x, y))


def _early(change: float) -> Verdict:
    if abs(change) <= FLAT_CHANGE:
        return Verdict.EARLY_FLAT
    return Verdict.EARLY_UP if change > 0 else Verdict.EARLY_DOWN


def _drawn(line: TheilSen, held: Days, x: Floats, y: Floats) -> pd.DataFrame:
    day, first = np.unique(held, return_index=True)
    fit, low, high = (bound[first] for bound in band(line, x, y))
    return pd.DataFrame({"day": day, "fit": fit, "low": low, "high": high})


def _steps(change: float) -> float:
    """Free of the last digits that a division leaves, so that 0.5 is 0.5; and never -0.0."""
    return float(np.round(change, 9)) + 0.0
