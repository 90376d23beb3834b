"""How long answers took."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from afterview.analytics.floats import floats
from afterview.analytics.thresholds import EARLY_FROM


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Days from a round to its answer, of ``n`` answered rounds.

    Half of the answers came within ``median`` days, a quarter within ``quarter``, three quarters
    within ``three_quarters``; all three are None below 3 answers.
    """

    n: int
    median: float | None
    quarter: float | None
    three_quarters: float | None


def answer_times(
    days: Iterable[float | None], *, times: Iterable[int] | None = None
) -> AnswerTimes:
    """The quartiles of the answered rounds' days, each of which came so many ``times`` (or once).

    Each is the first day by which so many had come, never one between two days. Missing days are
    left out, as are rounds without an answer: with many of them the true times are longer.
    """
    there = floats(days)
    counts = np.ones(there.size) if times is None else floats(times)
    counts = np.where(np.isnan(there), 0, counts)
    n = int(counts.sum())
    if n < EARLY_FROM:
        return AnswerTimes(n, None, None, None)
    known = counts > 0
    quarter, median, three_quarters = np.quantile(
        there[known], [0.25, 0.5, 0.75], weights=counts[known], method="inverted_cdf"
    ).tolist()
    return AnswerTimes(n, median, quarter, three_quarters)
