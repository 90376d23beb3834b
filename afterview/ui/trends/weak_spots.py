"""Where the weak spots lie: which kind of question at which stage."""

from typing import Final

import pandas as pd

from afterview.analytics.thresholds import EARLY_FROM
from afterview.charts import weak_spots
from afterview.domain.categories import category_label
from afterview.domain.scales import HANDLED
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.ui.trends import panel, words
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

KEY = "weak-spots"
_MOST_CATEGORIES: Final = 12
_MOST_STAGES: Final = 7
_POOR: Final = 2


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
    return sorted_spots.assign(
        category=sorted_spots["category"].map(category_label).astype("str"),
        stage=sorted_spots["stage"].map(lambda word: label(Stage(word))).astype("str"),
    ).reset_index(drop=True)


def _met_most(spots: pd.DataFrame) -> pd.DataFrame:
    """The cells of the categories and stages that were met most, as many as a phone can show."""
    categories = spots.groupby("category")["n"].sum().nlargest(_MOST_CATEGORIES).index
    stages = spots.groupby("stage")["n"].sum().nlargest(_MOST_STAGES).index
    met = spots["category"].isin(categories) & spots["stage"].isin(stages)
    return spots[met].reset_index(drop=True)


def _takeaway(spots: pd.DataFrame) -> str:
    known = spots[spots["n"] >= EARLY_FROM].sort_values(["handled", "category", "stage"])
    if known.empty:
        return _across_stages(spots)
    lowest = known.iloc[0]
    return (
        f"Lowest so far: {words.quoted(lowest['category'])} at the stage "
        f"{words.quoted(lowest['stage'])}, {lowest['handled']:.1f} of {max(HANDLED)} "
        f"(n {lowest['n']})."
    )


def _across_stages(spots: pd.DataFrame) -> str:
    """The kind of question that was handled poorly at several stages, though at each by too few."""
    n_stages = spots.groupby("category").size()
    n_poor = spots[spots["handled"] <= _POOR].groupby("category").size()
    if n_poor.empty or n_poor.max() < EARLY_FROM:
        return f"Not enough yet: no cell of the map rests on {EARLY_FROM} interviews."
    category = str(n_poor.idxmax())
    return (
        f"{words.quoted(category)} was handled {_POOR} of {max(HANDLED)} or less at "
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
