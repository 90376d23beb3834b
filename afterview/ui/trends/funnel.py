"""Where in the process rounds are lost, how far applications come, and how long answers take."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from afterview.analytics.difference import (
    Difference,
    DifferenceVerdict,
    difference_of_proportions,
)
from afterview.analytics.families import sifted_differences
from afterview.analytics.proportion import Proportion, wilson
from afterview.analytics.thresholds import EARLY_FROM
from afterview.charts import funnel as charts
from afterview.domain.spoken import counted
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store.facts.trends_funnel import MOST_ROUNDS
from afterview.ui.trends import answer_times, panel
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

ROUNDS: Final = "rounds"
FURTHEST: Final = "furthest"
_HUNDRED: Final = 100
_ORDINALS: Final = (
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
)


def draw(look: Look) -> None:
    """The funnel and the answer times as cards."""
    for one in look.once(panels):
        panel.draw(one)


def panels(look: Look) -> Sequence[Panel]:
    """The rounds by number, the applications by furthest stage, and the days to an answer."""
    return [
        _rounds(look.rounds),
        _furthest(look.furthest),
        answer_times.panel_of(look.answer_days, look.answer_times),
    ]


def _rounds(rounds: pd.DataFrame) -> Panel:
    passed = _passed(rounds)
    n = sum(share.n for share in passed.values())
    steps = _steps(rounds, passed)
    return Panel(
        key=ROUNDS,
        takeaway=_rounds_sentence(passed),
        how_many=f"{counted(n, 'round')} with a known end, of {rounds['reached'].sum()} held; "
        "reviewed or not.",
        rows=_rounds_table(rounds, passed),
        chart=charts.funnel(steps) if n >= EARLY_FROM else None,
        alt="A bar for each round: how many you had, and the share of the round before that got "
        "through, with its interval.",
        notes=["Shares count only rounds that ended with a yes, a no or silence."],
    )


def _passed(rounds: pd.DataFrame) -> Mapping[int, Proportion]:
    """How often each round was got through, of those with a known end."""
    return {
        int(number): wilson(int(through), int(resolved))
        for number, through, resolved in zip(
            rounds["number"], rounds["got_through"], rounds["resolved"], strict=True
        )
    }


def _steps(rounds: pd.DataFrame, passed: Mapping[int, Proportion]) -> pd.DataFrame:
    """How many reached each round, beside the share that got through the one before."""
    before = [passed.get(int(number) - 1, wilson(0, 0)) for number in rounds["number"]]
    known = [share if share.n else None for share in before]
    return pd.DataFrame(
        {
            "step": [f"{_ordinal(int(number)).capitalize()} round" for number in rounds["number"]],
            "reached": rounds["reached"],
            "share": [None if share is None else share.share for share in known],
            "low": [None if share is None else share.low for share in known],
            "high": [None if share is None else share.high for share in known],
        }
    ).astype({"share": "float64", "low": "float64", "high": "float64"})


def _rounds_table(rounds: pd.DataFrame, passed: Mapping[int, Proportion]) -> pd.DataFrame:
    shares = [passed[int(number)] for number in rounds["number"]]
    return pd.DataFrame(
        {
            "Round": [_ordinal(int(number)).capitalize() for number in rounds["number"]],
            "Held": rounds["reached"],
            "End known": rounds["resolved"],
            "Got through": rounds["got_through"],
            "Still open": rounds["still_open"],
            "In percent": [_percent(share.share) for share in shares],
            "95 % interval": [_interval(share) for share in shares],
        }
    )


def _rounds_sentence(passed: Mapping[int, Proportion]) -> str:
    """At which round most is lost; a difference is told only where it survives Holm."""
    known = {number: share for number, share in passed.items() if share.n}
    n = sum(share.n for share in known.values())
    if n < EARLY_FROM:
        return (
            f"Not enough yet to say where rounds are lost: {counted(n, 'round')} with a known end; "
            f"from {EARLY_FROM} on they are set side by side."
        )
    if len(known) == 1:
        [(number, only)] = known.items()
        return f"You got through {_of(only, number)} ({_interval(only)}, 95 % interval)."
    if len({share.share for share in known.values()}) == 1:
        share = _percent(next(iter(known.values())).share)
        return f"No round stands out: {share} % got through at each of {len(known)} (n {n})."
    beside = {number: _beside(number, known) for number in known}
    often = [number for number, share in known.items() if share.n >= EARLY_FROM] or list(known)
    number = min(often, key=lambda one: (known[one].share or 0, -known[one].n))
    return _weakest_round(number, known, sifted_differences(beside)[number])


def _beside(number: int, known: Mapping[int, Proportion]) -> Difference:
    return difference_of_proportions(known[number], _others(number, known))


def _others(number: int, known: Mapping[int, Proportion]) -> Proportion:
    others = [share for other, share in known.items() if other != number]
    return wilson(sum(share.k for share in others), sum(share.n for share in others))


def _weakest_round(number: int, known: Mapping[int, Proportion], beside: Difference) -> str:
    one, rest = known[number], _others(number, known)
    through = f"{one.k} of {one.n} got through, {rest.k} of {rest.n} at the others"
    which = f"{_ordinal(number)} round"
    match beside.verdict:
        case DifferenceVerdict.LOWER:
            return f"Most is lost at the {which}: {through} (95 % interval {_interval(one)})."
        case DifferenceVerdict.NONE_SHOWN:
            return f"So far most is lost at the {which}: {through}; no difference is shown."
        case _:
            return f"Early: so far most is lost at the {which}: {through}; too few to tell."


def _of(share: Proportion, number: int) -> str:
    return f"{share.k} of {counted(share.n, f'{_ordinal(number)} round')}"


def _furthest(furthest: pd.DataFrame) -> Panel:
    bars = pd.DataFrame(
        {
            "step": [_stage(stage) for stage in furthest["furthest_stage"]],
            "reached": furthest["n"],
            "share": float("nan"),
            "low": float("nan"),
            "high": float("nan"),
        }
    )
    return Panel(
        key=FURTHEST,
        takeaway=_furthest_sentence(furthest),
        how_many=f"From {counted(int(furthest['n'].sum()), 'application')} that you sent.",
        rows=pd.DataFrame(
            {
                "Furthest stage": bars["step"],
                "Applications": furthest["n"],
                "Still open": furthest["still_open"],
                "Offers": furthest["n_offers"],
            }
        ),
        chart=charts.funnel(bars) if furthest["n"].sum() >= EARLY_FROM else None,
        alt="A bar for each stage: how many applications came so far and no further yet.",
    )


def _furthest_sentence(furthest: pd.DataFrame) -> str:
    n = int(furthest["n"].sum())
    if not n:
        return "No application that fits was sent yet."
    met = wilson(int(furthest.loc[furthest["furthest_stage"] != "", "n"].sum()), n)
    said = f"Of {counted(n, 'application')} {met.k} came to an interview"
    if n >= EARLY_FROM:
        said += f" ({_interval(met)}, 95 % interval)"
    offers, still_open = int(furthest["n_offers"].sum()), int(furthest["still_open"].sum())
    said += f", {offers} to an offer" if offers else ""
    return f"{said}; {still_open} {'is' if still_open == 1 else 'are'} still open."


def _stage(stage: str) -> str:
    return label(Stage(stage)) if stage else "No interview yet"


def _ordinal(number: int) -> str:
    word = _ORDINALS[min(number, MOST_ROUNDS) - 1]
    return f"{word} or later" if number >= MOST_ROUNDS else word


def _percent(share: float | None) -> str:
    return "" if share is None else f"{_HUNDRED * share:.0f}"


def _interval(share: Proportion) -> str:
    if share.share is None:
        return ""
    return f"{_HUNDRED * share.low:.0f} to {_HUNDRED * share.high:.0f} %"
