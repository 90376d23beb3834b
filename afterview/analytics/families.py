"""What keeps several comparisons at once from making up findings.

Trends or differences that are looked at together are a family, and Holm's step-down method keeps
the chance that any of a family is told though nothing changes at 5 % or less. The overall score is
one question asked in advance, and stands in no family. So a search without any change has at most
about 10 chances in 100 of being told one, the ten dimensions included.
"""

from collections.abc import Hashable, Mapping
from dataclasses import replace
from typing import TypeVar

from afterview.analytics.difference import Difference, told
from afterview.analytics.trend import Trend, judged

K = TypeVar("K", bound=Hashable)


def holm(p_values: Mapping[K, float]) -> dict[K, float]:
    """The adjusted p of each of the family, 0 to 1, in the order given (Holm 1979)."""
    adjusted, largest = {}, 0.0
    for rank, name in enumerate(sorted(p_values, key=lambda one: p_values[one])):
        largest = max(largest, min(1.0, p_values[name] * (len(p_values) - rank)))
        adjusted[name] = largest
    return {name: adjusted[name] for name in p_values}


def sifted(trends: Mapping[K, Trend]) -> dict[K, Trend]:
    """The trends with adjusted p and the verdict that it bears, all as one family.

    A change that does not survive becomes no change, not a maybe: among ten dimensions one in four
    searches without any change would show a maybe. Trends below 5 scores stay as they are and do
    not count; intervals and lines stay those of each trend alone.
    """
    adjusted = holm({name: one.p_value for name, one in trends.items() if one.p_value is not None})
    return {name: _adjusted_trend(one, adjusted.get(name)) for name, one in trends.items()}


def sifted_differences(differences: Mapping[K, Difference]) -> dict[K, Difference]:
    """The differences with adjusted p and the verdict that it bears, all as one family.

    Those without a p stay as they are and do not count; intervals stay those of each alone.
    """
    adjusted = holm(
        {name: one.p_value for name, one in differences.items() if one.p_value is not None}
    )
    return {
        name: _adjusted_difference(one, adjusted.get(name)) for name, one in differences.items()
    }


def _adjusted_trend(one: Trend, p_value: float | None) -> Trend:
    if p_value is None or one.change is None:
        return one
    return replace(one, p_value=p_value, verdict=judged(one.change, p_value))


def _adjusted_difference(one: Difference, p_value: float | None) -> Difference:
    if p_value is None or one.value is None:
        return one
    return replace(one, p_value=p_value, verdict=told(one.value, p_value))
