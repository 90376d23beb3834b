"""Which of several kinds goes worse than the others, where that is more than chance."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from afterview.analytics.difference import Difference, DifferenceVerdict, difference_of_samples
from afterview.analytics.families import sifted_differences
from afterview.analytics.mean import Sample
from afterview.analytics.thresholds import TREND_FROM

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Gap:
    """How far a kind lies below the others: ``mean`` and ``rest`` are of its scale.

    ``difference`` is the first less the second, with both n, and with the p and the verdict of all
    kinds that were looked at.
    """

    mean: float
    rest: float
    difference: Difference


def gaps(kinds: Mapping[K, Sample]) -> dict[K, Gap]:
    """Each kind with 5 scores or more beside all scores of the others, as one family.

    The lowest of many would be low by chance alone. Kinds without any score, or without others to
    stand beside, are left out.
    """
    rated = {name: one for name, one in kinds.items() if one.n}
    rests = {
        name: _pooled([one for other, one in rated.items() if other != name]) for name in rated
    }
    often = [name for name, one in rated.items() if one.n >= TREND_FROM and rests[name].n]
    found = sifted_differences(
        {name: difference_of_samples(rated[name], rests[name]) for name in often}
    )
    return {name: Gap(_mean(rated[name]), _mean(rests[name]), one) for name, one in found.items()}


def weakest(found: Mapping[K, Gap]) -> K | None:
    """The lowest of those that are shown to be below the others; None where none is."""
    lower = [
        name for name, gap in found.items() if gap.difference.verdict is DifferenceVerdict.LOWER
    ]
    return min(lower, key=lambda name: found[name].mean, default=None)


def _pooled(samples: Sequence[Sample]) -> Sample:
    """All their values as one sample."""
    n = sum(one.n for one in samples)
    if not n:
        return Sample(n=0, mean=None, sd=None)
    mean = sum(one.n * _mean(one) for one in samples) / n
    inside = sum((one.n - 1) * _sd(one) ** 2 for one in samples)
    between = sum(one.n * (_mean(one) - mean) ** 2 for one in samples)
    return Sample(n=n, mean=mean, sd=((inside + between) / max(n - 1, 1)) ** 0.5)


def _mean(sample: Sample) -> float:
    return sample.mean or 0.0


def _sd(sample: Sample) -> float:
    """The deviation, which one value alone does not have."""
    return 0.0 if sample.n <= 1 or sample.sd is None else sample.sd
