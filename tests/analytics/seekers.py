"""Simulated job seekers: ten dimensions rated 1 to 5 after each interview, with seeded noise.

A rating is the seeker's level, plus how good the dimension is for them (sd 0.4), plus the change in
proportion to the days passed, plus the form of the day, which all ten share (sd 0.4), plus noise
of its own (sd 0.8), rounded and cut to 1 to 5. 15 % of the ratings are missing. Interviews are 0 to
11 days apart, so some fall on one day.
"""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from afterview.analytics.trend import Trend, trend

SD_OF_DIMENSIONS = 0.4
SD_OF_DAYS = 0.4
SD_OF_RATINGS = 0.8
SHARE_MISSING = 0.15
DIMENSIONS = 10


@dataclass(frozen=True, slots=True)
class Seeker:
    """The days of the interviews, and one row of ratings (NaN where missing) for each."""

    days: list[date]
    ratings: NDArray[np.float64]

    def overall(self) -> Trend:
        return trend(self.days, np.nanmean(self.ratings, axis=1).tolist())

    def trends(self) -> dict[str, Trend]:
        """Of each dimension, not yet sifted."""
        return {
            f"dimension {i}": trend(self.days, self.ratings[:, i].tolist())
            for i in range(DIMENSIONS)
        }


def seeker(seed: int, *, interviews: tuple[int, int], change: float) -> Seeker:
    """A seeker with so many interviews, who changes by so many steps over the whole search.

    Those who do not change start anywhere from 2.5 to 4, those who do from 2.2 to 2.9, below which
    and above which the scale would cut the change off.
    """
    chance = np.random.default_rng(seed)
    n = int(chance.integers(interviews[0], interviews[1] + 1))
    passed = np.cumsum(chance.integers(0, 12, n))
    level = chance.uniform(2.2, 2.9) if change else chance.uniform(2.5, 4)
    exact = (
        level
        + chance.normal(0, SD_OF_DIMENSIONS, DIMENSIONS)
        + change * ((passed - passed[0]) / (passed[-1] - passed[0]))[:, np.newaxis]
        + chance.normal(0, SD_OF_DAYS, (n, 1))
        + chance.normal(0, SD_OF_RATINGS, (n, DIMENSIONS))
    )
    ratings = np.clip(np.rint(exact), 1, 5)
    ratings[chance.random(ratings.shape) < SHARE_MISSING] = np.nan
    return Seeker([date(2026, 1, 5) + timedelta(days=int(day)) for day in passed], ratings)
