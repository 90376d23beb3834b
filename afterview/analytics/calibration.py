"""How well the chances that a person gave themselves fit how the rounds ended.

In: a frame with the columns chance (0 to 100), got_through (bool) and held_on (date), one row for
each forecast that was made before its outcome; rows with a gap are left out. The Brier score is
the mean of (chance - outcome) squared with both from 0 to 1: lower is better, 0.25 is what always
saying 50 % earns.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

import numpy as np
import pandas as pd

from afterview.analytics.floats import Floats
from afterview.analytics.proportion import wilson
from afterview.analytics.thresholds import CALIBRATION_FROM, CURVE_FROM

_POINTS: Final = 100
_BIN_WIDTH: Final = 20


class CalibrationVerdict(StrEnum):
    """Whether a person reads themselves too high, too low, or neither is shown."""

    NOT_ENOUGH = "not_enough"
    OVER = "over"
    UNDER = "under"
    ABOUT_RIGHT = "about_right"


@dataclass(frozen=True, slots=True)
class Calibration:
    """``n`` forecasts scored; what there is nothing to reckon from is None.

    ``brier`` and ``base_brier`` are 0 to 1, the second for always saying the person's own share of
    rounds got through, known only afterwards. ``skill`` is 1 - brier / base_brier: above 0 the
    forecasts beat that share; None where all rounds ended alike. ``bias``, ``bias_low`` and
    ``bias_high`` are percentage points, above 0 where the chances were too high.
    """

    n: int
    brier: float | None
    base_brier: float | None
    skill: float | None
    bias: float | None
    bias_low: float | None
    bias_high: float | None
    verdict: CalibrationVerdict


def calibration(forecasts: pd.DataFrame) -> Calibration:
    """The scores of the forecasts; the verdict from 10 on.

    The bias is the mean chance less the share that got through; its 95 % interval takes the chances
    as given and the share with its Wilson interval. Over or under where that leaves 0 out;
    otherwise "about right" says only that no lean is shown.
    """
    chance, through = _scored(forecasts)
    n = through.size
    if n == 0:
        return Calibration(0, None, None, None, None, None, None, CalibrationVerdict.NOT_ENOUGH)
    brier = float(np.mean((chance - through) ** 2))
    base_brier = float(through.mean() * (1 - through.mean()))
    skill = 1 - brier / base_brier if base_brier > 0 else None
    share, mean_chance = wilson(int(through.sum()), n), float(chance.mean())
    bias, low, high = (
        _POINTS * (mean_chance - one) for one in (float(through.mean()), share.high, share.low)
    )
    return Calibration(n, brier, base_brier, skill, bias, low, high, _judged(n, low, high))


def curve(forecasts: pd.DataFrame) -> pd.DataFrame | None:
    """The calibration curve, or None under 20 forecasts.

    Out: from_chance and to_chance (0, 20 to 100, 20), n, chance (mean, 0 to 100), share that got
    through with low and high (Wilson 95 %, 0 to 1), one row for each fifth that has a forecast. A
    chance on an edge belongs to the fifth above it, 100 to the last.
    """
    chance, through = _scored(forecasts)
    if through.size < CURVE_FROM:
        return None
    starts = np.minimum(np.floor(chance * _POINTS / _BIN_WIDTH), _POINTS // _BIN_WIDTH - 1)
    return pd.DataFrame(
        [
            _fifth(int(start), chance[starts == start], through[starts == start])
            for start in np.unique(starts)
        ]
    )


def over_time(forecasts: pd.DataFrame) -> pd.DataFrame:
    """The Brier score of all forecasts up to each one, by day.

    Out: held_on, n (so far), brier and base_brier (0 to 1; of the share that was true by then). The
    first rows rest on few; empty with the same columns where there are no forecasts.
    """
    there = _complete(forecasts).sort_values("held_on", kind="stable")
    chance, through = _scored(there)
    n = np.arange(1, through.size + 1)
    share = through.cumsum() / n
    return pd.DataFrame(
        {
            "held_on": there["held_on"].to_numpy(),
            "n": n,
            "brier": ((chance - through) ** 2).cumsum() / n,
            "base_brier": share * (1 - share),
        }
    )


def _complete(forecasts: pd.DataFrame) -> pd.DataFrame:
    return forecasts.dropna(subset=["chance", "got_through", "held_on"])


def _scored(forecasts: pd.DataFrame) -> tuple[Floats, Floats]:
    """Chances and outcomes, both from 0 to 1."""
    there = _complete(forecasts)
    chance = there["chance"].to_numpy(dtype="float64") / _POINTS
    return chance, there["got_through"].to_numpy(dtype="float64")


def _judged(n: int, low: float, high: float) -> CalibrationVerdict:
    if n < CALIBRATION_FROM:
        return CalibrationVerdict.NOT_ENOUGH
    if low > 0:
        return CalibrationVerdict.OVER
    return CalibrationVerdict.UNDER if high < 0 else CalibrationVerdict.ABOUT_RIGHT


def _fifth(start: int, chance: Floats, through: Floats) -> dict[str, float | None]:
    found = wilson(int(through.sum()), through.size)
    return {
        "from_chance": start * _BIN_WIDTH,
        "to_chance": (start + 1) * _BIN_WIDTH,
        "n": found.n,
        "chance": float(chance.mean()) * _POINTS,
        "share": found.share,
        "low": found.low,
        "high": found.high,
    }
