"""The Mann-Kendall test: whether scores keep an order with their days, by signs of pairs alone.

S is the number of pairs whose later score is higher, less those whose later score is lower. Equal
scores and equal days are ties. Up to 20 cases the p is exact, unless both scores and days have
ties; otherwise it is Kendall's normal approximation with tie and continuity correction.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from afterview.analytics.floats import Floats
from afterview.analytics.proportion import Z
from afterview.analytics.thresholds import ALPHA

_EXACT_UP_TO: Final = 20


@dataclass(frozen=True, slots=True)
class MannKendall:
    """S of ``n`` cases, its two-sided p, and the least S that has a p of 5 % or less.

    ``critical`` is infinite where not even a perfect order would be rare enough.
    """

    n: int
    s: int
    p_value: float
    critical: float


def mann_kendall(days: Floats, scores: Floats) -> MannKendall:
    """The test of as many scores as days, none missing and at least 2."""
    n = days.size
    signs = np.sign(np.subtract.outer(scores, scores)) * np.sign(np.subtract.outer(days, days))
    s = int(signs.sum()) // 2
    ties = _ties(scores)
    if max(ties) == 1:
        ties = _ties(days)
    elif max(_ties(days)) > 1:
        return _approximate(n, s, _deviation(n, ties, _ties(days)))
    if n <= _EXACT_UP_TO:
        return _exact(n, s, ties)
    return _approximate(n, s, _deviation(n, ties, [1]))


def _ties(values: Floats) -> list[int]:
    """How often each value occurs."""
    return [int(times) for times in np.unique(values, return_counts=True)[1]]


def _exact(n: int, s: int, ties: Sequence[int]) -> MannKendall:
    counts = inversions(ties)
    pairs = len(counts) - 1
    everything = sum(counts)

    def p_value(reached: int) -> float:
        rare = sum(count for i, count in enumerate(counts) if abs(pairs - 2 * i) >= reached)
        return rare / everything

    reachable = range(pairs % 2, pairs + 1, 2)
    critical = next((float(one) for one in reachable if p_value(one) <= ALPHA), math.inf)
    return MannKendall(n=n, s=s, p_value=p_value(abs(s)), critical=critical)


def inversions(ties: Sequence[int]) -> list[int]:
    """How many orders of the tied values have 0, 1, 2 … untied pairs the wrong way round.

    The coefficients of the q-multinomial of the ties, put together group by group: a factor
    (1 - q^placed) / (1 - q^i) for the i-th of a group.
    """
    n = sum(ties)
    pairs = (n**2 - sum(tied**2 for tied in ties)) // 2
    counts = [1, *[0] * pairs]
    placed = 0
    for tied in ties:
        for i in range(1, tied + 1):
            placed += 1
            for k in range(pairs, placed - 1, -1):
                counts[k] -= counts[k - placed]
            for k in range(i, pairs + 1):
                counts[k] += counts[k - i]
    return counts


def _deviation(n: int, ties: Sequence[int], others: Sequence[int]) -> float:
    """The standard deviation of S without a trend, with ties on both sides (Kendall 1970)."""

    def terms(groups: Sequence[int]) -> tuple[int, int, int]:
        twos = [t * (t - 1) for t in groups]
        return (
            sum(two * (2 * t + 5) for two, t in zip(twos, groups, strict=True)),
            sum(two * (t - 2) for two, t in zip(twos, groups, strict=True)),
            sum(twos),
        )

    (fives, threes, twos), (their_fives, their_threes, their_twos) = terms(ties), terms(others)
    variance = (n * (n - 1) * (2 * n + 5) - fives - their_fives) / 18
    variance += threes * their_threes / (9 * n * (n - 1) * max(n - 2, 1))
    variance += twos * their_twos / (2 * n * (n - 1))
    return math.sqrt(max(variance, 0.0))


def _approximate(n: int, s: int, deviation: float) -> MannKendall:
    if deviation == 0:
        return MannKendall(n=n, s=s, p_value=1.0, critical=math.inf)
    z = max(abs(s) - 1, 0) / deviation
    return MannKendall(n=n, s=s, p_value=math.erfc(z / math.sqrt(2)), critical=1 + Z * deviation)
