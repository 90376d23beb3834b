"""Two periods or two stages side by side; what is compared lives in the address."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import pandas as pd

from afterview.analytics.difference import Difference, DifferenceVerdict, difference_of_means
from afterview.analytics.families import OVERALL, sifted_differences
from afterview.analytics.mean import Mean, mean_of
from afterview.analytics.thresholds import EARLY_FROM, TREND_FROM
from afterview.charts.compare import side_by_side
from afterview.domain.categories import category_label
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.scales import HANDLED
from afterview.domain.spoken import counted
from afterview.ui import safe_text
from afterview.ui.trends import panel
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from afterview.ui.trends.sides import Side, chosen_sides
from afterview.ui.trends.words import counted_as, difference_words, interval_words, quoted

RATINGS: Final = "compare-ratings"
QUESTIONS: Final = "compare-questions"
_DIMENSIONS: Final = {OVERALL: "Overall", **{one.key: one.label for one in DIMENSIONS}}
_LOWEST, _HIGHEST = min(HANDLED), max(HANDLED)
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
    ratings = _pairs(one.look.scores, other.look.scores, by="dimension", of="score")
    named = [replace(pair, name=_DIMENSIONS.get(pair.name, pair.name)) for pair in ratings]
    handled = _pairs(one.look.category_scores, other.look.category_scores, by="name", of="handled")
    met = [pair for pair in handled if pair.one.n and pair.other.n]
    most = sorted(met, key=lambda pair: -min(pair.one.n, pair.other.n))[:_MOST_CATEGORIES]
    asked = [replace(pair, name=category_label(pair.name)) for pair in most]
    overall = next((pair for pair in named if pair.name == _DIMENSIONS[OVERALL]), None)
    return [
        _panel(RATINGS, _overall_sentence(overall, one, other), (one, other), named),
        *(
            [_panel(QUESTIONS, _questions_sentence(asked, one, other), (one, other), asked)]
            if asked
            else []
        ),
    ]


def _pairs(one: pd.DataFrame, other: pd.DataFrame, *, by: str, of: str) -> list[_Pair]:
    """Each name that either side has, in the order of ``_DIMENSIONS`` or of the frames.

    The overall is a family of its own; the other differences are guarded as one.
    """
    names = list(dict.fromkeys([*_DIMENSIONS, *one[by], *other[by]]))
    values = {
        name: (one.loc[one[by] == name, of], other.loc[other[by] == name, of]) for name in names
    }
    there = {name: pair for name, pair in values.items() if len(pair[0]) or len(pair[1])}
    found = {name: difference_of_means(pair[1], pair[0]) for name, pair in there.items()}
    guarded = sifted_differences({name: each for name, each in found.items() if name != OVERALL})
    return [
        _Pair(name, _mean(pair[0]), _mean(pair[1]), guarded.get(name, found[name]))
        for name, pair in there.items()
    ]


def _mean(values: "pd.Series[float]") -> Mean:
    """The mean with its interval within the scale; none below 3, where it would say nothing."""
    found = mean_of(values)
    if found.n < EARLY_FROM or found.low is None or found.high is None:
        return replace(found, low=None, high=None)
    return replace(found, low=max(found.low, _LOWEST), high=min(found.high, _HIGHEST))


def _panel(key: str, takeaway: str, sides: tuple[Side, Side], pairs: Sequence[_Pair]) -> Panel:
    one, other = sides
    thing = counted_as(one.look.scores)
    return Panel(
        key=key,
        takeaway=takeaway,
        how_many=f"{one.name} beside {other.name}; each n counts {thing}s.",
        rows=_table(pairs, one, other),
        chart=side_by_side(_drawn(pairs, one, other)) if pairs else None,
        alt="For each name the mean of both sides, 1 to 5, with their intervals.",
        notes=[_GUARDED],
    )


def _overall_sentence(pair: _Pair | None, one: Side, other: Side) -> str:
    if pair is None:
        return f"Nothing is rated in {one.name}, nor in {other.name}."
    n = f"n {pair.one.n} and {pair.other.n}"
    names = f"{one.name} and {other.name}"
    if pair.difference.verdict is DifferenceVerdict.NOT_ENOUGH or pair.one.value is None:
        return f"Not enough yet to set {names} side by side ({n}); it takes {TREND_FROM} of each."
    means = f"{pair.one.value:.1f} and {pair.other.value or 0:.1f}, {n}"
    if pair.difference.verdict is DifferenceVerdict.NONE_SHOWN:
        return f"No difference is shown overall between {names} ({means})."
    interval = interval_words(pair.difference.low, pair.difference.high)
    return (
        f"Overall {other.name} is {difference_words(pair.difference)} than {one.name} "
        f"({means}, 95 % interval of the difference {interval})."
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
        return f"No difference is shown in how you handled questions ({kinds} on both sides)."
    most = max(told, key=lambda pair: abs(pair.difference.value or 0))
    how = verdicts[most.difference.verdict]
    return (
        f"{quoted(most.name)} went {how} in {other.name} than in {one.name}: "
        f"{most.other.value or 0:.1f} and {most.one.value or 0:.1f} of {_HIGHEST} "
        f"(n {most.other.n} and {most.one.n})."
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
        columns[f"{side.name}: 95 % interval"] = [_interval(mean) for mean in means]
    columns["In words"] = [difference_words(pair.difference) for pair in pairs]
    return pd.DataFrame(columns)


def _interval(mean: Mean) -> str:
    return "" if mean.low is None or mean.high is None else f"{mean.low:.1f} to {mean.high:.1f}"
