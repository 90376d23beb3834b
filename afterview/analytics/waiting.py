"""How long answers took."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from afterview.analytics.floats import floats
from afterview.analytics.thresholds import EARLY_FROM


@dataclass(frozen=True, slots=True)
class AnswerTimes:
    """Days from a round to its answer, of ``n`` answered rounds; ``n_waiting`` had none yet.

    Half of the answers came within ``median`` days, a quarter within ``quarter``, three quarters
    within ``three_quarters``, all within ``longest``. All four are None below 3 answers.
    """

    n: int
    n_waiting: int
    median: float | None
    quarter: float | None
    three_quarters: float | None
    longest: float | None


def answer_times(
    days: Iterable[float | None], n_waiting: int, *, times: Iterable[int] | None = None
) -> AnswerTimes:
    """The quartiles of the answered rounds' days, each of which came so many ``times`` (or once).

    Each is the first day by which so many had come, never one between two days. Missing days are
    left out. Rounds still waiting do not enter, so with many of them the true times are longer.
    """
    there = floats(days)
    counts = np.ones(there.size) if times is None else floats(times)
    counts = np.where(np.isnan(there), 0, counts)
    n = int(counts.sum())
    if n < EARLY_FROM:
        return AnswerTimes(n, n_waiting, None, None, None, None)
    known = counts > 0
    quarter, median, three_quarters, longest = np.quantile(
        there[known], [0.25, 0.5, 0.75, 1], weights=counts[known], method="inverted_cdf"
    ).tolist()
    return AnswerTimes(n, n_waiting, median, quarter, three_quarters, longest)
