"""Questions by category and by competency: how handled, how often, and whether that moves."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import pandas as pd

from afterview.analytics.difference import DifferenceVerdict
from afterview.analytics.mean import Mean, Sample, mean_of_sample
from afterview.analytics.thresholds import EARLY_FROM
from afterview.analytics.trend import Trend, trend
from afterview.analytics.weakest import Gap, weakest
from afterview.charts.standing import standing
from afterview.domain.categories import category_label, competency_label
from afterview.domain.scales import HIGHEST
from afterview.ui.safe_text import quoted
from afterview.ui.trends import panel, words
from afterview.ui.trends.figures import mean_interval, on_scale
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

CATEGORIES_KEY, COMPETENCIES_KEY = "categories", "competencies"
_MOST_DRAWN: Final = 15
_NOTHING: Final = trend((), ())


@dataclass(frozen=True, slots=True)
class _Names:
    """What is looked at: a kind of question, or what questions test."""

    key: str
    one: str
    several: str
    label: Callable[[str], str]
    counting: str


_CATEGORY: Final = _Names(
    key=CATEGORIES_KEY,
    one="kind of question",
    several="kinds of question",
    label=category_label,
    counting="n counts the interviews in which you rated such a question.",
)
_COMPETENCY: Final = _Names(
    key=COMPETENCIES_KEY,
    one="competency",
    several="competencies",
    label=competency_label,
    counting="n counts the interviews with a rated question on it; a question may test several.",
)


@dataclass(frozen=True, slots=True)
class _Standing:
    """How one of them stands; ``n_asked`` is how often it came up.

    ``gap`` is how far it lies from the others, where it came up often enough to be held to them.
    """

    key: str
    name: str
    n_asked: int
    mean: Mean
    trend: Trend
    gap: Gap | None


def draw(look: Look) -> None:
    """The panels, one below the other."""
    for each in look.once(panels):
        panel.draw(each)


def panels(look: Look) -> list[Panel]:
    """By category, and by competency where any was named."""
    thing = words.counted_as(look.category_scores)
    found = [
        (
            _CATEGORY,
            _standings(look.categories, look.category_trends, look.category_gaps, _CATEGORY),
        ),
        (
            _COMPETENCY,
            _standings(
                look.competencies, look.competency_trends, look.competency_gaps, _COMPETENCY
            ),
        ),
    ]
    return [_panel(names, stand, thing) for names, stand in found if stand or names is _CATEGORY]


def weakest_sentence(name: str, gap: Gap, change: Trend, *, of: str = _CATEGORY.one) -> str:
    """That it is below the others ``of`` its kind, with both n and whether it moves."""
    return (
        f"{quoted(name)} is your weakest {of}: handled {gap.mean:.1f} of {HIGHEST}, the "
        f"others {gap.rest:.1f} ({evidence(gap)}); {words.movement(change)}."
    )


def evidence(gap: Gap) -> str:
    """Both n of a gap and its interval."""
    n = f"n {gap.difference.n} and {gap.difference.n_other}"
    return f"{n}{words.interval_of(gap.difference, of='of the difference ')}"


def _standings(
    facts: pd.DataFrame, trends: Mapping[str, Trend], gaps: Mapping[str, Gap], names: _Names
) -> list[_Standing]:
    """Those of the facts, the worst handled first and those without a rating last."""
    called = words.looks_apart(facts["name"], label=names.label)
    columns = (facts[column] for column in ("name", "n_asked", "n", "mean", "sd"))
    return [
        _Standing(
            key=name,
            name=called[name],
            n_asked=n_asked,
            mean=on_scale(mean_of_sample(Sample(n=n, mean=mean, sd=sd))),
            trend=trends.get(name, _NOTHING),
            gap=gaps.get(name),
        )
        for name, n_asked, n, mean, sd in zip(*columns, strict=True)
    ]


def _panel(names: _Names, standings: list[_Standing], thing: str) -> Panel:
    drawn = _worth_drawing(standings)
    left_out = len(standings) - len(drawn)
    more = [f"Not drawn: {left_out} more; the numbers have all."] if drawn and left_out else []
    moves = words.family_sentence(
        {one.name: one.trend for one in standings}, of=names.several, thing=thing
    )
    return Panel(
        key=names.key,
        takeaway=_takeaway(names, standings),
        how_many=names.counting,
        rows=_rows(names, standings, thing),
        chart=standing(_frame(drawn)) if drawn else None,
        alt=f"A row for each {names.one} with its mean from 1 to 5, the weakest first.",
        notes=[moves, *more] if standings else [],
    )


def _takeaway(names: _Names, standings: list[_Standing]) -> str:
    by_key = {one.key: one for one in standings}
    name = weakest({key: one.gap for key, one in by_key.items() if one.gap is not None})
    if name is not None and (gap := by_key[name].gap) is not None:
        return weakest_sentence(by_key[name].name, gap, by_key[name].trend, of=names.one)
    told = _often_enough(standings)
    if not told:
        return f"Not enough yet: no {names.one} was rated in {EARLY_FROM} interviews."
    lowest, strongest = told[0], told[-1]
    stands = f"{lowest.mean.value:.1f} of {HIGHEST} (n {lowest.mean.n}{_within(lowest.mean)})"
    moves = words.movement(lowest.trend)
    if len(told) == 1:
        return f"So far only {quoted(lowest.name)} came up often enough: {stands}; {moves}."
    if lowest.mean.value == strongest.mean.value:
        return f"No {names.one} stands out: {len(told)} are handled alike, {stands}."
    return f"Lowest so far ({doubt(lowest.gap)}): {quoted(lowest.name)}, {stands}; {moves}."


def doubt(gap: Gap | None) -> str:
    """Why the lowest of several need not be a weak spot."""
    if gap is None or gap.difference.verdict is DifferenceVerdict.NOT_ENOUGH:
        return "early"
    return "no difference shown"


def _within(mean: Mean) -> str:
    interval = mean_interval(mean)
    return f", 95 % interval {interval}" if interval else ""


def _often_enough(standings: list[_Standing]) -> list[_Standing]:
    return [one for one in standings if one.mean.n >= EARLY_FROM]


def _worth_drawing(standings: list[_Standing]) -> list[_Standing]:
    """The weakest of those met often enough, or of all that are rated where none was."""
    rated = [one for one in standings if one.mean.n]
    return (_often_enough(rated) or rated)[:_MOST_DRAWN]


def _frame(standings: list[_Standing]) -> pd.DataFrame:
    """The columns to draw."""
    return pd.DataFrame(
        {
            "name": [one.name for one in standings],
            "n": [one.mean.n for one in standings],
            "mean": [one.mean.value for one in standings],
            "low": [one.mean.low for one in standings],
            "high": [one.mean.high for one in standings],
            "movement": [words.movement(one.trend) for one in standings],
        }
    )


def _rows(names: _Names, standings: list[_Standing], thing: str) -> pd.DataFrame:
    drawn = _frame(standings)
    return pd.DataFrame(
        {
            names.one.capitalize(): drawn["name"],
            "Times asked": [one.n_asked for one in standings],
            "n": drawn["n"],
            "Handled (mean)": drawn["mean"],
            "95 % from": drawn["low"],
            "95 % to": drawn["high"],
            "What it says": [
                words.trend_sentence(one.name, one.trend, thing=thing) for one in standings
            ],
        }
    )
