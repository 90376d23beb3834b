"""Each of a kind beside all others of its kind, guarded together."""

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

import pandas as pd

from afterview.analytics.difference import (
    Difference,
    difference_of_proportions,
    difference_of_samples,
)
from afterview.analytics.families import sifted_differences
from afterview.analytics.mean import Sample
from afterview.analytics.proportion import Proportion, wilson

K = TypeVar("K", bound=Hashable)
T = TypeVar("T")


def levels_beside(levels: pd.DataFrame) -> dict[tuple[str, str], Difference]:
    """Each level of a factor beside its other levels, those of all factors as one family.

    In:  factor, level, n (values of the level), their mean and sd, and rest_n, rest_mean, rest_sd
         of the factor's other levels
    Out: the difference of the means by factor and level; a level without others is left out
    """
    there = levels[levels["rest_n"] > 0]
    found = {
        (str(factor), level): difference_of_samples(one, rest)
        for factor, rows in there.groupby("factor")
        for level, one, rest in _to_look_at(_compared(rows))
    }
    return sifted_differences(found)


def shares_beside(shares: Mapping[K, Proportion]) -> dict[K, Difference]:
    """Each share beside all others together, as one family, the lowest first."""
    lowest_first = sorted(shares, key=lambda name: shares[name].share or 0)
    found = {
        name: difference_of_proportions(shares[name], others(shares, name))
        for name in _to_look_at(lowest_first)
    }
    return sifted_differences(found)


def others(shares: Mapping[K, Proportion], name: K) -> Proportion:
    """All shares but that of the name, as one."""
    rest = [share for other, share in shares.items() if other != name]
    return wilson(sum(share.k for share in rest), sum(share.n for share in rest))


def _to_look_at(every: Sequence[T]) -> Sequence[T]:
    """Of two only the first, as the other is the same turned round."""
    match every:
        case [first, _]:
            return [first]
        case _:
            return every


def _compared(levels: pd.DataFrame) -> list[tuple[str, Sample, Sample]]:
    """The levels of one factor, each with its values and those of the rest."""
    names = levels["level"].astype("str")
    return list(zip(names, _samples(levels, ""), _samples(levels, "rest_"), strict=True))


def _samples(levels: pd.DataFrame, of: str) -> list[Sample]:
    sums = zip(levels[f"{of}n"], levels[f"{of}mean"], levels[f"{of}sd"], strict=True)
    return [Sample(n=int(n), mean=float(mean), sd=float(sd)) for n, mean, sd in sums]
