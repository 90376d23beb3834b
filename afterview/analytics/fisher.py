"""Fisher's exact test of two shares, which holds however few cases there are."""

from math import comb

from afterview.analytics.proportion import Proportion


def fisher(one: Proportion, other: Proportion) -> float:
    """The two-sided p, 0 to 1: how often chance alone splits the cases so unevenly, or more so.

    Both totals stay as they are; "more so" is every split that is as rare as this one or rarer.
    """
    through = one.k + other.k
    fewest, most = max(0, through - other.n), min(one.n, through)
    ways = {k: comb(one.n, k) * comb(other.n, through - k) for k in range(fewest, most + 1)}
    return sum(way for way in ways.values() if way <= ways[one.k]) / sum(ways.values())
