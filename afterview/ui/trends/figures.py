"""Figures as they are written: shares in percent, means of the scale, and their intervals.

Steps are those of the scale from 1 to 5, points are of a hundred, intervals hold 95 %.
"""

from dataclasses import replace
from typing import Final

from afterview.analytics.mean import Mean
from afterview.analytics.proportion import Proportion
from afterview.analytics.thresholds import EARLY_FROM
from afterview.domain.scales import HIGHEST, LOWEST

HUNDRED: Final = 100
_WIDEST: Final = HIGHEST - LOWEST
_MINUS: Final = "\N{MINUS SIGN}"


def percent(share: float) -> int:
    """A share from 0 to 1 in whole percent."""
    return round(HUNDRED * share)


def through(share: Proportion) -> str:
    """How many of how many, such as ``5 of 7``."""
    return f"{share.k} of {share.n}"


def share_interval(share: Proportion) -> str:
    """The interval of a share, such as ``36 to 92 %``; "" of no cases."""
    return f"{percent(share.low)} to {percent(share.high)} %" if share.n else ""


def on_scale(mean: Mean) -> Mean:
    """The mean with its interval within the scale; none below 3, where it would say nothing."""
    if mean.n < EARLY_FROM or mean.low is None or mean.high is None:
        return replace(mean, low=None, high=None)
    return replace(mean, low=max(mean.low, LOWEST), high=min(mean.high, HIGHEST))


def mean_interval(mean: Mean) -> str:
    """The interval of a mean, such as ``1.2 to 3.0``; "" where there is none."""
    return "" if mean.low is None or mean.high is None else f"{mean.low:.1f} to {mean.high:.1f}"


def interval_words(low: float | None, high: float | None, *, in_points: bool = False) -> str:
    """An interval of a change or a difference, such as ``+0.3 to +1.8``.

    "" where there is none, or one of no width, as whole steps may give: it would claim certainty.
    """
    if low is None or high is None or low == high:
        return ""
    if in_points:
        return f"{signed(low * HUNDRED, digits=0)} to {signed(high * HUNDRED, digits=0)} points"
    # Steep pairs of days may bound a change by more than the scale has room for.
    return f"{signed(max(low, -_WIDEST))} to {signed(min(high, _WIDEST))}"


def signed(value: float, *, digits: int = 1) -> str:
    """A number with its sign, as ``+0.3`` or with a minus; none on what rounds to 0."""
    there = round(value, digits)
    sign = "+" if there > 0 else _MINUS if there < 0 else ""
    return f"{sign}{abs(there):.{digits}f}"
