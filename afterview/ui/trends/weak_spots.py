"""Where the weak spots lie: which kind of question at which stage."""

from typing import Any, Final

import pandas as pd

from afterview.analytics.mean import Sample
from afterview.analytics.thresholds import EARLY_FROM
from afterview.analytics.weakest import gaps, weakest
from afterview.charts import weak_spots
from afterview.domain.categories import category_label
from afterview.domain.scales import HIGHEST, POOR_UP_TO
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.ui.safe_text import quoted
from afterview.ui.trends import panel, words
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from afterview.ui.trends.questions import doubt, evidence

KEY = "weak-spots"
_MOST_CATEGORIES: Final = 12
_MOST_STAGES: Final = 7


def draw(look: Look) -> None:
    """The map."""
    for each in look.once(panels):
        panel.draw(each)


def panels(look: Look) -> list[Panel]:
    """The map of what was rated."""
    spots = _in_words(look.weak_spots)
    drawn = _met_most(spots)
    less = [] if len(drawn) == len(spots) else ["What was met least stands only in the numbers."]
    return [
        Panel(
            key=KEY,
            takeaway=_takeaway(spots),
            how_many=f"{words.n_words(int(spots['n_rated'].sum()), 'rated question')} "
            "n counts interviews.",
            rows=_rows(spots),
            chart=weak_spots.weak_spots(drawn) if len(drawn) else None,
            alt="A map of kinds of question by stage; each cell has how they were handled, and n.",
            notes=[
                "The lowest of many cells is partly chance; pale ones rest on one or two.",
                *less,
            ]
            if len(drawn)
            else [],
        )
    ]


def _in_words(spots: pd.DataFrame) -> pd.DataFrame:
    """The cells by the words on the screen, in the order of the stages."""
    order = {stage.value: place for place, stage in enumerate(Stage)}
    sorted_spots = spots.sort_values("stage", key=lambda each: each.map(order), kind="stable")
    called = words.looks_apart(sorted_spots["category"].unique(), label=category_label)
    return sorted_spots.assign(
        category=sorted_spots["category"].map(called).astype("str"),
        few=sorted_spots["n"] < EARLY_FROM,
        stage=sorted_spots["stage"].map(lambda word: label(Stage(word))).astype("str"),
    ).reset_index(drop=True)


def _met_most(spots: pd.DataFrame) -> pd.DataFrame:
    """The cells of the categories and stages that were met most, as many as a phone can show."""
    categories = spots.groupby("category")["n"].sum().nlargest(_MOST_CATEGORIES).index
    stages = spots.groupby("stage")["n"].sum().nlargest(_MOST_STAGES).index
    met = spots["category"].isin(categories) & spots["stage"].isin(stages)
    return spots[met].reset_index(drop=True)


def _takeaway(spots: pd.DataFrame) -> str:
    """The spot that is below the others, or the lowest one and why that may be chance."""
    found = gaps(
        {
            place: Sample(int(n), float(mean), float(sd))
            for place, (n, mean, sd) in enumerate(
                zip(spots["n"], spots["handled"], spots["sd"], strict=True)
            )
        }
    )
    if (place := weakest(found)) is not None:
        gap = found[place]
        return (
            f"Weakest spot: {_spot(spots.iloc[place])}, {gap.mean:.1f} of {HIGHEST}, all others "
            f"{gap.rest:.1f} ({evidence(gap)})."
        )
    known = spots[spots["n"] >= EARLY_FROM].sort_values(["handled", "category", "stage"])
    if known.empty:
        return _across_stages(spots)
    lowest = known.iloc[0]
    stands = f"{lowest['handled']:.1f} of {HIGHEST} (n {lowest['n']})"
    if len(known) == 1:
        return f"So far only {_spot(lowest)} came up often enough: {stands}."
    if known["handled"].max() == lowest["handled"]:
        return f"No spot stands out: {len(known)} are handled alike, {stands}."
    why = doubt(found.get(int(known.index[0])))
    return f"Lowest so far ({why}): {_spot(lowest)}, {stands}."


def _spot(cell: "pd.Series[Any]") -> str:
    return f"{quoted(cell['category'])} at the stage {quoted(cell['stage'])}"


def _across_stages(spots: pd.DataFrame) -> str:
    """The kind of question that was handled poorly at several stages, though at each by too few."""
    n_stages = spots.groupby("category").size()
    n_poor = spots[spots["handled"] <= POOR_UP_TO].groupby("category").size()
    if n_poor.empty or n_poor.max() < EARLY_FROM:
        return f"Not enough yet: no cell of the map rests on {EARLY_FROM} interviews."
    category = str(n_poor.idxmax())
    return (
        f"{quoted(category)} was handled {POOR_UP_TO} of {HIGHEST} or less at "
        f"{n_poor[category]} of its {n_stages[category]} stages; no single cell rests on "
        f"{EARLY_FROM} interviews yet."
    )


def _rows(spots: pd.DataFrame) -> pd.DataFrame:
    weakest_first = spots.sort_values(["handled", "category"], kind="stable")
    return weakest_first[["category", "stage", "handled", "n", "n_rated"]].rename(
        columns={
            "category": "Kind of question",
            "stage": "Stage",
            "handled": "Handled (mean)",
            "n_rated": "Questions",
        }
    )
