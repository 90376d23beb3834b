"""Where in the process rounds are lost, and how long answers take."""

from collections.abc import Mapping, Sequence
from typing import Final

import pandas as pd

from afterview.analytics.besides import others, shares_beside
from afterview.analytics.difference import DifferenceVerdict
from afterview.analytics.proportion import Proportion, wilson
from afterview.analytics.thresholds import EARLY_FROM
from afterview.charts import funnel as charts
from afterview.domain.spoken import counted, listed
from afterview.store.facts.trends.funnel import MOST_ROUNDS
from afterview.ui.trends import answer_times, furthest, panel
from afterview.ui.trends.figures import percent, share_interval, through
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel

ROUNDS: Final = "rounds"
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
    waiting, unanswered = look.without_answer
    return [
        _rounds(look.rounds),
        furthest.panel_of(look.furthest, look.scope),
        answer_times.panel_of(
            look.answer_days, look.answer_times, waiting=waiting, unanswered=unanswered
        ),
    ]


def _rounds(rounds: pd.DataFrame) -> Panel:
    passed = {
        int(number): wilson(int(got), int(resolved))
        for number, got, resolved in zip(
            rounds["number"], rounds["got_through"], rounds["resolved"], strict=True
        )
    }
    known = {number: share for number, share in passed.items() if share.n}
    n = sum(share.n for share in known.values())
    return Panel(
        key=ROUNDS,
        takeaway=f"{rate_sentence(known, n)}{_losses(known)}",
        how_many=f"{counted(n, 'round')} with a known end, of {rounds['reached'].sum()} held; "
        "reviewed or not.",
        rows=_table(rounds, passed),
        chart=charts.funnel(_steps(rounds, passed)) if n >= EARLY_FROM else None,
        alt="A bar for each round: how many you had, and below it how many of those with a known "
        "end got through, with the interval.",
        notes=["Shares count only rounds that ended with a yes, a no or silence."],
    )


def _steps(rounds: pd.DataFrame, passed: Mapping[int, Proportion]) -> pd.DataFrame:
    """How many there were of each round, and how many of these got through."""
    return pd.DataFrame(
        {
            "step": [f"{_ordinal(int(number)).capitalize()} round" for number in rounds["number"]],
            "reached": rounds["reached"],
            "note": [_note(passed[int(number)]) for number in rounds["number"]],
        }
    ).astype({"step": "str", "note": "str"})


def _note(share: Proportion) -> str:
    if not share.n:
        return "no end is known yet"
    return f"{through(share)} got through ({share_interval(share)})"


def _table(rounds: pd.DataFrame, passed: Mapping[int, Proportion]) -> pd.DataFrame:
    shares = [passed[int(number)] for number in rounds["number"]]
    return pd.DataFrame(
        {
            "Round": [_ordinal(int(number)).capitalize() for number in rounds["number"]],
            "Held": rounds["reached"],
            "End known": rounds["resolved"],
            "Got through": rounds["got_through"],
            "Still open": rounds["still_open"],
            "In percent": ["" if one.share is None else f"{percent(one.share)}" for one in shares],
            "95 % interval": [share_interval(one) for one in shares],
        }
    )


def rate_sentence(known: Mapping[int, Proportion], n: int) -> str:
    """Which round was got through least often, where that is more than chance."""
    if n < EARLY_FROM:
        return (
            f"Not enough yet to say where rounds are lost: {counted(n, 'round')} with a known end; "
            f"from {EARLY_FROM} on they are set side by side."
        )
    if len(known) == 1:
        [(number, only)] = known.items()
        of = f"{only.k} of {counted(only.n, f'{_ordinal(number)} round')}"
        return f"You got through {of} ({share_interval(only)}, 95 % interval)."
    beside = shares_beside(known)
    lower = [number for number, one in beside.items() if one.verdict is DifferenceVerdict.LOWER]
    if lower:
        number = min(lower, key=lambda one: known[one].share or 0)
        one, rest = known[number], others(known, number)
        return (
            f"You got through least often at the {_ordinal(number)} round: {through(one)}, against "
            f"{through(rest)} at the others (95 % interval {share_interval(one)} against "
            f"{share_interval(rest)})."
        )
    each = _each(known)
    if all(one.verdict is DifferenceVerdict.NOT_ENOUGH for one in beside.values()):
        return f"Early, too few to set the rounds side by side: you got through {each} rounds."
    return f"No difference is shown between the rounds: you got through {each} rounds."


def _each(known: Mapping[int, Proportion]) -> str:
    return listed([f"{through(share)} {_ordinal(number)}" for number, share in known.items()])


def _losses(known: Mapping[int, Proportion]) -> str:
    """At which round most were lost, in counts: most rounds are first ones, so most are lost there.

    "" where there is but one, where none was lost, and where two lost alike.
    """
    lost = {number: share.n - share.k for number, share in known.items()}
    most = max(lost.values(), default=0)
    where = [number for number, count in lost.items() if count == most]
    if len(known) == 1 or not most or len(where) > 1:
        return ""
    return f" In counts, most were lost at the {_ordinal(where[0])} round: {most}."


def _ordinal(number: int) -> str:
    word = _ORDINALS[min(number, MOST_ROUNDS) - 1]
    return f"{word} or later" if number >= MOST_ROUNDS else word
