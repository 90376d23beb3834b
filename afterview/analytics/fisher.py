"""Fisher's exact test of two shares, which holds however few cases there are."""

import numpy as np

from afterview.analytics.proportion import Proportion

_AS_RARE = 1 + 1e-7  # two splits that are equally rare may differ in their last digits


def fisher(one: Proportion, other: Proportion) -> float:
    """The two-sided p, 0 to 1: how often chance alone splits the cases so unevenly, or more so.

    Both totals stay as they are; "more so" is every split that is as rare as this one or rarer.
    """
    through = one.k + other.k
    fewest, most = max(0, through - other.n), min(one.n, through)
    k = np.arange(fewest, most, dtype="float64")
    # From one split to the next by ratios, in logarithms: the counts themselves grow too large.
    ratios = (one.n - k) * (through - k) / ((k + 1) * (other.n - through + k + 1))
    logs = np.concatenate([[0.0], np.log(ratios).cumsum()])
    ways = np.exp(logs - logs.max())
    rare = ways <= ways[one.k - fewest] * _AS_RARE
    return min(1.0, float(ways[rare].sum() / ways.sum()))
