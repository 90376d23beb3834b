"""A share of cases with its Wilson interval."""

import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import Final

from afterview.analytics.thresholds import CONFIDENCE

Z: Final = NormalDist().inv_cdf((1 + CONFIDENCE) / 2)
"""The standard normal quantile of a 95 % interval, about 1.96."""


@dataclass(frozen=True, slots=True)
class Proportion:
    """``k`` of ``n`` cases; ``share`` and its bounds from 0 to 1.

    Of no cases the share is None and the bounds are 0 and 1: nothing is known.
    """

    k: int
    n: int
    share: float | None
    low: float
    high: float


def wilson(k: int, n: int) -> Proportion:
    """The share of ``k`` in ``n`` with its 95 % score interval (Wilson 1927).

    Raises ValueError unless 0 <= k <= n.
    """
    if not 0 <= k <= n:
        raise ValueError(f"k is {k} and n is {n}; k must be 0 to n")
    if n == 0:
        return Proportion(k=0, n=0, share=None, low=0.0, high=1.0)
    share = k / n
    centre = share + Z**2 / (2 * n)
    reach = Z * math.sqrt(share * (1 - share) / n + Z**2 / (4 * n**2))
    whole = 1 + Z**2 / n
    # None and all of the cases have a bound of exactly 0 and 1, which rounding would miss.
    low = 0.0 if k == 0 else (centre - reach) / whole
    high = 1.0 if k == n else (centre + reach) / whole
    return Proportion(k=k, n=n, share=share, low=low, high=high)
