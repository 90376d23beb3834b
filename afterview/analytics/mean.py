"""A mean with its t interval."""

import math
from dataclasses import dataclass

from afterview.analytics.student import t_quantile
from afterview.analytics.thresholds import CONFIDENCE


@dataclass(frozen=True, slots=True)
class Sample:
    """``n`` values by their mean and standard deviation (n - 1), as a database sums them up.

    The mean of none and the deviation of one are never looked at, and may be None or NaN.
    """

    n: int
    mean: float | None
    sd: float | None


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of ``n`` values, in their unit, with the bounds of its interval.

    No value where there are none; no bounds where values do not differ, as with a single one.
    """

    n: int
    value: float | None
    low: float | None
    high: float | None


def mean_of_sample(sample: Sample) -> Mean:
    """The mean of the values with its 95 % t interval.

    Equal values give no interval: one of no width would claim certainty for ratings in whole steps.
    """
    if sample.n == 0 or sample.mean is None:
        return Mean(n=0, value=None, low=None, high=None)
    error = standard_error(sample)
    if error == 0:
        return Mean(n=sample.n, value=sample.mean, low=None, high=None)
    reach = t_quantile((1 + CONFIDENCE) / 2, degrees=sample.n - 1) * error
    return Mean(n=sample.n, value=sample.mean, low=sample.mean - reach, high=sample.mean + reach)


def standard_error(sample: Sample) -> float:
    """How far the mean may be off by chance, in its unit; 0 where values do not differ or n < 2."""
    if sample.n <= 1 or sample.sd is None:
        return 0.0
    # Equal values may seem to differ in their last digits.
    return round(sample.sd, 9) / math.sqrt(sample.n)
