"""What goes with a good day: format, time of day, preparation, and the age of the memory."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import pandas as pd

from afterview.analytics.besides import levels_beside
from afterview.analytics.difference import Difference, DifferenceVerdict
from afterview.analytics.thresholds import EARLY_FROM, TREND_FROM
from afterview.charts.differences import differences
from afterview.domain.spoken import counted
from afterview.domain.vocabulary import Format
from afterview.domain.wording import label
from afterview.ui.trends import panel
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from afterview.ui.trends.words import difference_words, interval_of, n_words

GOOD_DAYS: Final = "good-days"
CONFOUNDING: Final = (
    "What goes together need not cause it: a friendlier stage, a later month or more practice can "
    "lie behind both."
)
_BESIDE: Final = (
    "Each is held against all your other interviews. Looking at several at once is allowed for "
    "(Holm); an interval is that of its own row."
)
_HALO: Final = (
    "Preparation is your own rating, as the day is: who feels good about a day rates all of it "
    "higher (halo). So it is held against the other ratings only, and stays out of what matters "
    "most."
)
PREPARATION: Final = "preparation"
_PREPARED: Final = {"low": "little", "middle": "middling", "high": "good"}
_MEMORY: Final = {
    "fresh": "within 2 hours",
    "same_day": "2 to 12 hours after",
    "next_day": "12 to 24 hours after",
    "late": "a day or more after",
}


@dataclass(frozen=True, slots=True)
class Beside:
    """A level of a factor, such as phone of format, and how its days differ from the others."""

    factor: str
    level: str
    difference: Difference

    @property
    def name(self) -> str:
        """What to call it on the screen."""
        match self.factor:
            case "format":
                return f"Format: {label(Format(self.level)).lower()}"
            case "part_of_day":
                return f"Time of day: {self.level}"
            case _ if self.factor == PREPARATION:
                return f"Preparation: {_PREPARED[self.level]}"
            case _:
                return f"Review written: {_MEMORY[self.level]}"


def draw(look: Look) -> None:
    """The differences as a card."""
    for one in look.once(panels):
        panel.draw(one)


def panels(look: Look) -> Sequence[Panel]:
    """One panel with all differences."""
    every = besides(look)
    shown = [one for one in every if min(one.difference.n, one.difference.n_other) >= EARLY_FROM]
    rated = look.overall_scores
    n = int(rated["n"].sum())
    return [
        Panel(
            key=GOOD_DAYS,
            takeaway=_sentence(shown, n),
            how_many=n_words(n, "rated interview", days=rated["held_on"]),
            rows=_table(every),
            chart=differences(_drawn(shown)) if shown else None,
            alt="A row for each, with the difference from your other interviews in steps of the "
            "scale from 1 to 5; the rule in the middle is no difference.",
            notes=[CONFOUNDING, _BESIDE, _HALO],
        )
    ]


def besides(look: Look) -> Sequence[Beside]:
    """The levels of each factor against its other levels, in steps of 1 to 5, as one family."""
    found = levels_beside(look.good_day_levels)
    return [Beside(factor, level, one) for (factor, level), one in found.items()]


def told(every: Sequence[Beside]) -> Sequence[Beside]:
    """Those that survive being looked at together, the largest difference first."""
    verdicts = {DifferenceVerdict.HIGHER, DifferenceVerdict.LOWER}
    shown = [one for one in every if one.difference.verdict in verdicts]
    return sorted(shown, key=lambda one: -abs(one.difference.value or 0))


def days_of(days: pd.DataFrame, one: Beside) -> pd.DataFrame:
    """The days of that level, of a frame of good days; not for preparation."""
    return days[days[one.factor] == one.level]


def beside_sentence(one: Beside) -> str:
    """One difference as a sentence."""
    difference = one.difference
    which = "better" if difference.verdict is DifferenceVerdict.HIGHER else "weaker"
    return (
        f"“{one.name}” goes with {which} days: {difference_words(difference)} on the scale from 1 "
        f"to 5 (n {difference.n} and {difference.n_other}{interval_of(difference)})."
    )


def _sentence(shown: Sequence[Beside], n: int) -> str:
    compared = [one for one in shown if one.difference.verdict is not DifferenceVerdict.NOT_ENOUGH]
    if not compared:
        return (
            f"Not enough yet to say what goes with a good day: {counted(n, 'rated interview')} so "
            f"far; it takes {TREND_FROM} of a kind and {TREND_FROM} of another."
        )
    survived = told(compared)
    if survived:
        return beside_sentence(survived[0])
    return (
        "Nothing is shown to go with a good day: "
        f"{counted(len(compared), 'difference')} looked at (n {n})."
    )


def _drawn(shown: Sequence[Beside]) -> pd.DataFrame:
    few = [one.difference.verdict is DifferenceVerdict.NOT_ENOUGH for one in shown]
    frame = pd.DataFrame(
        {
            "what": [one.name for one in shown],
            "difference": [one.difference.value for one in shown],
            "low": [one.difference.low for one in shown],
            "high": [one.difference.high for one in shown],
            "words": [difference_words(one.difference) for one in shown],
            "n_text": [f"n {one.difference.n} and {one.difference.n_other}" for one in shown],
        }
    ).astype({"difference": "float64", "low": "float64", "high": "float64"})
    bounds = frame[["low", "high"]].mask(pd.Series(few, dtype="bool"), axis=0)
    return frame.assign(low=bounds["low"], high=bounds["high"])


def _table(every: Sequence[Beside]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "What": [one.name for one in every],
            "Difference": [one.difference.value for one in every],
            "From": [one.difference.low for one in every],
            "To": [one.difference.high for one in every],
            "n": [one.difference.n for one in every],
            "n of the others": [one.difference.n_other for one in every],
            "In words": [difference_words(one.difference) for one in every],
        }
    )
