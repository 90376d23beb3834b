"""Two periods or two stages side by side; what is compared lives in the address."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from afterview.analytics.difference import (
    Difference,
    DifferenceVerdict,
    difference_of_samples,
)
from afterview.analytics.families import sifted_differences
from afterview.analytics.mean import Mean, Sample, mean_of_sample
from afterview.analytics.thresholds import TREND_FROM
from afterview.charts.compare import side_by_side
from afterview.domain.categories import category_label
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.scales import HIGHEST
from afterview.domain.spoken import counted
from afterview.ui import safe_text
from afterview.ui.safe_text import quoted
from afterview.ui.trends import panel
from afterview.ui.trends.figures import mean_interval, on_scale
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from afterview.ui.trends.sides import Side, chosen_sides
from afterview.ui.trends.words import difference_words, interval_of, looks_apart

RATINGS: Final = "compare-ratings"
QUESTIONS: Final = "compare-questions"
_OVERALL: Final = "Overall"
_NONE: Final = Sample(0, None, None)
_MOST_CATEGORIES: Final = 8
_GUARDED: Final = (
    "A difference is told where it is more than chance brings among all that are looked at here "
    "(Holm); an interval is that of its own row."
)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A name with its mean on both sides, and the second less the first."""

    name: str
    one: Mean
    other: Mean
    difference: Difference


def draw(look: Look) -> None:
    """What to compare, and the comparison once both are chosen."""
    safe_text.heading("Compare")
    sides = chosen_sides(look)
    if sides is not None:
        for one in panels(*sides):
            panel.draw(one)


def panels(one: Side, other: Side) -> Sequence[Panel]:
    """The ratings of both sides, and how both handled the questions that both met."""
    overall = _pair(_OVERALL, one.look.overall_sample, other.look.overall_sample)
    labels = {dimension.key: dimension.label for dimension in DIMENSIONS}
    rated = _family(labels, one.look.dimension_samples, other.look.dimension_samples)
    ratings = [*([overall] if overall.one.n or overall.other.n else []), *rated]
    asked = _met_most(one.look.category_samples, other.look.category_samples)
    return [
        _panel(RATINGS, _overall_sentence(overall, one, other), (one, other), ratings),
        *(
            [_panel(QUESTIONS, _questions_sentence(asked, one, other), (one, other), asked)]
            if asked
            else []
        ),
    ]


def _met_most(one: Mapping[str, Sample], other: Mapping[str, Sample]) -> list[_Pair]:
    """The kinds of question that both sides met, those met most often on both."""
    met = [name for name in one if one[name].n and name in other and other[name].n]
    most = sorted(met, key=lambda name: -min(one[name].n, other[name].n))[:_MOST_CATEGORIES]
    return _family(looks_apart(most, label=category_label), one, other)


def _family(
    labels: Mapping[str, str], one: Mapping[str, Sample], other: Mapping[str, Sample]
) -> list[_Pair]:
    """A pair for each of the names that either side has, guarded together, by their labels."""
    found = {
        name: _pair(labels[name], one.get(name, _NONE), other.get(name, _NONE))
        for name in labels
        if name in one or name in other
    }
    guarded = sifted_differences({name: pair.difference for name, pair in found.items()})
    return [replace(pair, difference=guarded[name]) for name, pair in found.items()]


def _pair(name: str, one: Sample, other: Sample) -> _Pair:
    means = (on_scale(mean_of_sample(one)), on_scale(mean_of_sample(other)))
    return _Pair(name, *means, difference_of_samples(other, one))


def _panel(key: str, takeaway: str, sides: tuple[Side, Side], pairs: Sequence[_Pair]) -> Panel:
    one, other = sides
    return Panel(
        key=key,
        takeaway=takeaway,
        how_many=f"{one.name} beside {other.name}; each n counts interviews.",
        rows=_table(pairs, one, other),
        chart=side_by_side(_drawn(pairs, one, other)) if pairs else None,
        alt="For each name the mean of both sides, 1 to 5, with their intervals.",
        notes=[_GUARDED],
    )


def _overall_sentence(pair: _Pair, one: Side, other: Side) -> str:
    if not pair.one.n and not pair.other.n:
        return f"Nothing is rated in {one.name}, nor in {other.name}."
    n = f"n {pair.one.n} and {pair.other.n}"
    names = f"{one.name} and {other.name}"
    if pair.difference.verdict is DifferenceVerdict.NOT_ENOUGH or pair.one.value is None:
        return f"Not enough yet to set {names} side by side ({n}); it takes {TREND_FROM} of each."
    means = f"{pair.one.value:.1f} and {pair.other.value or 0:.1f}, {n}"
    if pair.difference.verdict is DifferenceVerdict.NONE_SHOWN:
        return f"No difference is shown overall between {names} ({means})."
    interval = interval_of(pair.difference, of="of the difference ")
    in_order = (
        f"{pair.other.value or 0:.1f} and {pair.one.value:.1f}, n {pair.other.n} and {pair.one.n}"
    )
    return (
        f"Overall {other.name} is {difference_words(pair.difference)} than {one.name} "
        f"({in_order}{interval})."
    )


def _questions_sentence(pairs: Sequence[_Pair], one: Side, other: Side) -> str:
    verdicts = {DifferenceVerdict.HIGHER: "better", DifferenceVerdict.LOWER: "less well"}
    told = [pair for pair in pairs if pair.difference.verdict in verdicts]
    enough = [p for p in pairs if p.difference.verdict is not DifferenceVerdict.NOT_ENOUGH]
    if not enough:
        return (
            f"Not enough yet to set kinds of question side by side; it takes {TREND_FROM} "
            f"interviews with one of them on each side."
        )
    if not told:
        kinds = f"{counted(len(enough), 'kind')} of question"
        n = f"n {sum(p.one.n for p in enough)} and {sum(p.other.n for p in enough)}"
        return f"No difference is shown in how you handled questions ({kinds} on both sides, {n})."
    most = max(told, key=lambda pair: abs(pair.difference.value or 0))
    n = f"n {most.other.n} and {most.one.n}"
    return (
        f"{quoted(most.name)} went {verdicts[most.difference.verdict]} in {other.name} than in "
        f"{one.name}: {most.other.value or 0:.1f} and {most.one.value or 0:.1f} of {HIGHEST} "
        f"({n}{interval_of(most.difference, of='of the difference ')})."
    )


def _drawn(pairs: Sequence[_Pair], one: Side, other: Side) -> pd.DataFrame:
    rows = [
        (pair.name, side.name, mean)
        for pair in pairs
        for side, mean in ((one, pair.one), (other, pair.other))
        if mean.n
    ]
    return pd.DataFrame(
        {
            "name": [name for name, _, _ in rows],
            "group": [group for _, group, _ in rows],
            "mean": [mean.value for *_, mean in rows],
            "low": [mean.low for *_, mean in rows],
            "high": [mean.high for *_, mean in rows],
            "n": [mean.n for *_, mean in rows],
        }
    ).astype({"mean": "float64", "low": "float64", "high": "float64"})


def _table(pairs: Sequence[_Pair], one: Side, other: Side) -> pd.DataFrame:
    columns: dict[str, list[object]] = {"What": [pair.name for pair in pairs]}
    for side, means in ((one, [p.one for p in pairs]), (other, [p.other for p in pairs])):
        columns[f"{side.name}: mean"] = [mean.value for mean in means]
        columns[f"{side.name}: n"] = [mean.n for mean in means]
        columns[f"{side.name}: 95 % interval"] = [mean_interval(mean) for mean in means]
    columns["In words"] = [difference_words(pair.difference) for pair in pairs]
    return pd.DataFrame(columns)
