"""How far applications come: the funnel by furthest stage, with who went further from each."""

from collections.abc import Sequence
from typing import Final

import pandas as pd

from afterview.analytics.proportion import Proportion, wilson
from afterview.analytics.thresholds import EARLY_FROM
from afterview.charts import funnel as charts
from afterview.domain.scope import Scope
from afterview.domain.spoken import counted
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store.facts.trends.funnel import names_days, names_rounds
from afterview.ui.trends.figures import percent, share_interval, through
from afterview.ui.trends.panel import Panel

FURTHEST: Final = "furthest"
_HOW: Final = (
    "Of those that came to a stage or beyond it, the share that went further, or had an offer "
    "there. Those that still wait at a stage count on neither side of it. Firms differ in their "
    "stages; one that was left out counts as passed."
)


def panel_of(furthest: pd.DataFrame, scope: Scope) -> Panel:
    """The applications by the furthest stage that they came to."""
    n = int(furthest["n"].sum())
    names = [label(Stage(stage)) if stage else "Applied" for stage in furthest["furthest_stage"]]
    came = furthest["n"][::-1].cumsum()[::-1]
    further = _further(furthest, came)
    bars = pd.DataFrame(
        {"step": names, "reached": came, "note": [_note(share) for share in further]}
    ).astype({"step": "str", "note": "str"})
    return Panel(
        key=FURTHEST,
        takeaway=_sentence(furthest, scope),
        how_many=f"From {counted(n, 'application')} that you sent.",
        rows=pd.DataFrame(
            {
                "Stage": names,
                "Came so far or further": came,
                "Furthest so far": furthest["n"],
                "Still open": furthest["still_open"],
                "Offers": furthest["n_offers"],
                "Went further": [through(share) if share.n else "" for share in further],
                "In percent": [
                    "" if one.share is None else f"{percent(one.share)}" for one in further
                ],
                "95 % interval": [share_interval(share) for share in further],
            }
        ),
        chart=charts.funnel(bars) if n >= EARLY_FROM else None,
        alt="A bar for each stage: how many applications came so far or further, and below it how "
        "many of them went further, with the interval.",
        notes=[_HOW] if n else (),
    )


def _further(furthest: pd.DataFrame, came: "pd.Series[int]") -> Sequence[Proportion]:
    """Of those that came to each stage or beyond and do not wait there, who went further."""
    counts = zip(came, furthest["n"], furthest["n_offers"], furthest["n_waiting"], strict=True)
    return [
        wilson(int(there - stayed + offers), int(there - waiting))
        for there, stayed, offers, waiting in counts
    ]


def _note(share: Proportion) -> str:
    if not share.n:
        return "all of them still wait"
    return f"{through(share)} went further ({share_interval(share)})"


def _sentence(furthest: pd.DataFrame, scope: Scope) -> str:
    """How many there are, and how many were met, but for those that rounds or days chose."""
    n = int(furthest["n"].sum())
    if not n:
        return "No application that fits was sent yet."
    offers, still_open = int(furthest["n_offers"].sum()), int(furthest["still_open"].sum())
    came = [] if names_rounds(scope) or names_days(scope) else [_met(furthest, n)]
    parts = [*came, *([f"{offers} came to an offer"] if offers else [])]
    said = ", ".join(parts)
    begin = f"Of {counted(n, 'application')} {said}" if said else counted(n, "application")
    return f"{begin}; {still_open} {'is' if still_open == 1 else 'are'} still open."


def _met(furthest: pd.DataFrame, n: int) -> str:
    met = wilson(int(furthest.loc[furthest["furthest_stage"] != "", "n"].sum()), n)
    said = f"{met.k} came to an interview"
    return f"{said} ({share_interval(met)}, 95 % interval)" if n >= EARLY_FROM else said
