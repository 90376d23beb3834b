"""Values summed up as a database does it, and what is said of them."""

import math
from collections.abc import Sequence
from statistics import fmean, stdev

from afterview.analytics.difference import Difference, difference_of_samples
from afterview.analytics.mean import Mean, Sample, mean_of_sample


def summed(values: Sequence[float]) -> Sample:
    """The mean of none and the deviation of one are NaN, as they come out of a frame."""
    return Sample(
        n=len(values),
        mean=fmean(values) if values else math.nan,
        sd=stdev(values) if len(values) > 1 else math.nan,
    )


def mean_of(values: Sequence[float]) -> Mean:
    return mean_of_sample(summed(values))


def difference_of_means(values: Sequence[float], others: Sequence[float]) -> Difference:
    return difference_of_samples(summed(values), summed(others))
