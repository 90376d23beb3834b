"""The difference of two means or two shares, with its interval and both numbers of cases.

Differences that are looked at together go through ``families.sifted_differences`` first.
"""

import math
from dataclasses import dataclass
from enum import StrEnum

from afterview.analytics.fisher import fisher
from afterview.analytics.mean import Sample, standard_error
from afterview.analytics.proportion import Proportion, wilson
from afterview.analytics.student import t_p_value, t_quantile
from afterview.analytics.thresholds import (
    ALPHA,
    CONFIDENCE,
    EARLY_FROM,
    HIT_RATE_FROM,
    TREND_FROM,
)


class DifferenceVerdict(StrEnum):
    """What may be said of one group beside another."""

    NOT_ENOUGH = "not_enough"
    HIGHER = "higher"
    LOWER = "lower"
    NONE_SHOWN = "none_shown"


@dataclass(frozen=True, slots=True)
class Difference:
    """``value`` = one less the other: in the unit of means, or -1 to 1 for shares.

    ``n`` cases of the one, ``n_other`` of the other; ``low`` and ``high`` are the 95 % interval of
    this difference alone; ``p_value`` is what the verdict rests on. What cannot be told is None.
    """

    n: int
    n_other: int
    value: float | None
    low: float | None
    high: float | None
    p_value: float | None
    verdict: DifferenceVerdict


def difference_of_samples(one: Sample, other: Sample) -> Difference:
    """The mean of the one less the mean of the other, with Welch's t interval and test.

    The interval from 2 on each side, the verdict from 5. Two sides without any spread have no
    interval; where they differ all the same, the p is that of the exact permutation test.
    """
    if one.n == 0 or other.n == 0 or one.mean is None or other.mean is None:
        return _unknown(one.n, other.n)
    value = one.mean - other.mean
    reach, p_value = _welch(one, other, value) or (None, _permuted(one, other, value))
    low, high = (None, None) if reach is None else (value - reach, value + reach)
    if min(one.n, other.n) < TREND_FROM:
        p_value, verdict = None, DifferenceVerdict.NOT_ENOUGH
    elif p_value is None:
        verdict = DifferenceVerdict.NONE_SHOWN
    else:
        verdict = told(value, p_value)
    return Difference(one.n, other.n, value, low, high, p_value, verdict)


def difference_of_proportions(one: Proportion, other: Proportion) -> Difference:
    """The share of the one less the share of the other, with Newcombe's interval, Fisher's p.

    The interval (hybrid score, Newcombe 1998) from 1 case on each side; the verdict from 8 in all
    and 3 on each side. Fisher's test is the more careful of the two: the interval may leave 0 out
    where no difference is told.
    """
    if one.share is None or other.share is None:
        return _unknown(one.n, other.n)
    value = one.share - other.share
    low = value - math.hypot(one.share - one.low, other.high - other.share)
    high = value + math.hypot(one.high - one.share, other.share - other.low)
    if one.n + other.n < HIT_RATE_FROM or min(one.n, other.n) < EARLY_FROM:
        return Difference(one.n, other.n, value, low, high, None, DifferenceVerdict.NOT_ENOUGH)
    p_value = fisher(one, other)
    return Difference(one.n, other.n, value, low, high, p_value, told(value, p_value))


def told(value: float, p_value: float) -> DifferenceVerdict:
    """The word for a difference with such a p, where there are enough cases."""
    if p_value > ALPHA:
        return DifferenceVerdict.NONE_SHOWN
    return DifferenceVerdict.HIGHER if value > 0 else DifferenceVerdict.LOWER


def _unknown(n: int, n_other: int) -> Difference:
    return Difference(n, n_other, None, None, None, None, DifferenceVerdict.NOT_ENOUGH)


def _permuted(one: Sample, other: Sample, value: float) -> float | None:
    """The two-sided p of all ways to deal out the values, where those of a side are all equal.

    Two values on two sides are a table of two by two, so that Fisher's test counts these ways. None
    where the two values are one, as there is nothing to deal out.
    """
    if round(value, 9) == 0:
        return None
    return fisher(wilson(one.n, one.n), wilson(0, other.n))


def _welch(one: Sample, other: Sample, value: float) -> tuple[float, float] | None:
    """Half the width of the interval, and the two-sided p; None where there is no spread."""
    parts = [standard_error(side) ** 2 for side in (one, other)]
    error = math.sqrt(sum(parts))
    if error == 0 or min(one.n, other.n) == 1:
        return None
    freedom = zip(parts, (one.n - 1, other.n - 1), strict=True)
    degrees = sum(parts) ** 2 / sum(part**2 / free for part, free in freedom)
    reach = t_quantile((1 + CONFIDENCE) / 2, degrees=degrees) * error
    return reach, t_p_value(value / error, degrees=degrees)
