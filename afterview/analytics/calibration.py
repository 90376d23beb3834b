"""How well the chances that a person gave themselves fit how the rounds ended.

In: a frame with the columns chance (0 to 100), got_through (bool) and held_on (date), one row for
each forecast that was made before its outcome; rows with a gap are left out. The Brier score is
the mean of (chance - outcome) squared with both from 0 to 1: lower is better, 0.25 is what always
saying 50 % earns. It is set beside that of a base that knows no more than the forecasts do: for
each round, the share that got through of the person's other rounds.
"""

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from afterview.analytics.floats import Floats
from afterview.analytics.proportion import wilson
from afterview.analytics.thresholds import CALIBRATION_FROM, CONFIDENCE, CURVE_FROM

Counts: TypeAlias = int | NDArray[np.int64]

_POINTS: Final = 100
_BIN_WIDTH: Final = 20
_DRAWS: Final = 4_000
_SEED: Final = 20


class CalibrationVerdict(StrEnum):
    """Whether a person reads themselves too high, too low, or neither is shown."""

    NOT_ENOUGH = "not_enough"
    OVER = "over"
    UNDER = "under"
    ABOUT_RIGHT = "about_right"


@dataclass(frozen=True, slots=True)
class Calibration:
    """``n`` forecasts scored; what there is nothing to reckon from is None.

    ``brier`` and ``base_brier`` are 0 to 1. ``bias``, ``bias_low`` and ``bias_high`` are percentage
    points, above 0 where the chances were too high; ``p_value`` is what the verdict rests on.
    """

    n: int
    brier: float | None
    base_brier: float | None
    bias: float | None
    bias_low: float | None
    bias_high: float | None
    p_value: float | None
    verdict: CalibrationVerdict


class GainVerdict(StrEnum):
    """Whether forecasts came closer to what happened than the base did."""

    NOT_ENOUGH = "not_enough"
    CLOSER = "closer"
    FARTHER = "farther"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Gain:
    """The base's Brier score less that of ``n`` forecasts, -1 to 1: above 0 these came closer.

    ``low`` and ``high`` are the 95 % bootstrap interval, with a fixed seed. All three are None
    below 10 forecasts, and where all rounds ended alike: the base is then right each time.
    """

    n: int
    value: float | None
    low: float | None
    high: float | None
    verdict: GainVerdict


def calibration(forecasts: pd.DataFrame) -> Calibration:
    """The scores of the forecasts; the verdict from 10 on.

    The bias is the mean chance less the share that got through; its 95 % interval takes the chances
    as given and the share with its Wilson interval, and the p is of the score test that the
    interval turns round. Over or under where 0 is left out; otherwise "about right" says only that
    no lean is shown.
    """
    chance, through = _scored(forecasts)
    n = through.size
    if n == 0:
        return Calibration(0, None, None, None, None, None, None, CalibrationVerdict.NOT_ENOUGH)
    brier = float(np.mean((chance - through) ** 2))
    base_brier = float(_base_brier(through.mean(), n)) if n > 1 else None
    share, mean_chance = wilson(int(through.sum()), n), float(chance.mean())
    bias, low, high = (
        _POINTS * (mean_chance - one) for one in (float(through.mean()), share.high, share.low)
    )
    p_value = _p_of_lean(mean_chance, through) if n >= CALIBRATION_FROM else None
    return Calibration(n, brier, base_brier, bias, low, high, p_value, _judged(n, low, high))


def gain(forecasts: pd.DataFrame) -> Gain:
    """How much closer the forecasts came than the base; the verdict from 10 on."""
    chance, through = _scored(forecasts)
    n = through.size
    if n < CALIBRATION_FROM or through.min() == through.max():
        return Gain(n, None, None, None, GainVerdict.NOT_ENOUGH)
    errors = (chance - through) ** 2
    drawn = np.random.default_rng(_SEED).integers(0, n, (_DRAWS, n))
    # The base is that of each draw: its own doubt is the larger part of the whole.
    gains = _base_brier(through[drawn].mean(axis=1), n) - errors[drawn].mean(axis=1)
    tail = (1 - CONFIDENCE) / 2
    low, high = np.quantile(gains, [tail, 1 - tail]).tolist()
    value = float(_base_brier(through.mean(), n) - errors.mean())
    verdict = GainVerdict.NEITHER
    if low > 0 or high < 0:
        verdict = GainVerdict.CLOSER if low > 0 else GainVerdict.FARTHER
    return Gain(n, value, low, high, verdict)


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

    Out: held_on, n (so far), brier and base_brier (0 to 1; the second missing for the first one).
    The first rows rest on few; empty with the same columns where there are no forecasts.
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
            "base_brier": np.where(n > 1, _base_brier(share, np.maximum(n, 2)), np.nan),
        }
    )


def _complete(forecasts: pd.DataFrame) -> pd.DataFrame:
    return forecasts.dropna(subset=["chance", "got_through", "held_on"])


def _scored(forecasts: pd.DataFrame) -> tuple[Floats, Floats]:
    """Chances and outcomes, both from 0 to 1."""
    there = _complete(forecasts)
    chance = there["chance"].to_numpy(dtype="float64") / _POINTS
    return chance, there["got_through"].to_numpy(dtype="float64")


def _base_brier(share: Floats, n: Counts) -> Floats:
    """The Brier score of always saying the share of the other rounds, of 2 rounds or more.

    Leaving a round out of its own base makes each of its errors n / (n - 1) times as large.
    """
    score: Floats = share * (1 - share) * (n / (n - 1)) ** 2
    return score


def _p_of_lean(mean_chance: float, through: Floats) -> float:
    """The two-sided p of so many rounds got through, were the mean chance the true one."""
    off = float(through.mean()) - mean_chance
    spread = math.sqrt(mean_chance * (1 - mean_chance) / through.size)
    if spread == 0:
        return 1.0 if off == 0 else 0.0
    return math.erfc(abs(off) / spread / math.sqrt(2))


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
