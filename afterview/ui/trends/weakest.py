"""The kind of question that goes worse than the others, where that is more than chance."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from afterview.analytics.difference import DifferenceVerdict, difference_of_samples
from afterview.analytics.families import sifted_differences
from afterview.analytics.mean import Sample
from afterview.analytics.thresholds import TREND_FROM


@dataclass(frozen=True, slots=True)
class Gap:
    """A category below the others: ``mean`` and ``rest`` are how handled, 1 to 5."""

    name: str
    n: int
    mean: float
    rest: float


def weakest(categories: pd.DataFrame) -> Gap | None:
    """The lowest of those that are shown to be below the mean of all others; None where none is.

    In: name, n, mean, sd. Each with 5 scores or more is set beside all other scores, and these
    differences are one family: the lowest of many would be low by chance alone.
    """
    rated = categories[categories["n"] > 0]
    samples = {
        str(name): _sample(n, mean, sd)
        for name, n, mean, sd in zip(
            rated["name"], rated["n"], rated["mean"], rated["sd"], strict=True
        )
    }
    rests = {
        name: _pooled([samples[other] for other in samples if other != name]) for name in samples
    }
    found = sifted_differences(
        {
            name: difference_of_samples(one, rests[name])
            for name, one in samples.items()
            if one.n >= TREND_FROM
        }
    )
    lower = [name for name, one in found.items() if one.verdict is DifferenceVerdict.LOWER]
    gaps = [Gap(name, samples[name].n, _mean(samples[name]), _mean(rests[name])) for name in lower]
    return min(gaps, key=lambda gap: gap.mean, default=None)


def _sample(n: int, mean: float, sd: float) -> Sample:
    return Sample(n=int(n), mean=float(mean), sd=0.0 if pd.isna(sd) else float(sd))


def _pooled(samples: Sequence[Sample]) -> Sample:
    """All their values as one sample."""
    n = sum(one.n for one in samples)
    if not n:
        return Sample(n=0, mean=None, sd=None)
    mean = sum(one.n * _mean(one) for one in samples) / n
    inside = sum((one.n - 1) * (one.sd or 0) ** 2 for one in samples)
    between = sum(one.n * (_mean(one) - mean) ** 2 for one in samples)
    return Sample(n=n, mean=mean, sd=((inside + between) / max(n - 1, 1)) ** 0.5)


def _mean(sample: Sample) -> float:
    return sample.mean or 0.0
