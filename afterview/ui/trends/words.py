"""What the trends say, as sentences and as few words; the person is "you", and n is always named.

Names stand in quotation marks, cut to a line, since they may be the person's own words. ``thing``
is what n counts, in the singular.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping
from datetime import date
from typing import Final, TypeVar
from unicodedata import category

import pandas as pd

from afterview.analytics.difference import Difference, DifferenceVerdict
from afterview.analytics.hit_rates import HitRate, HitVerdict
from afterview.analytics.thresholds import EARLY_FROM, HIT_RATE_FROM
from afterview.analytics.trend import Trend, Verdict
from afterview.domain.scales import HIGHEST, LOWEST
from afterview.domain.spoken import counted, listed, on_day
from afterview.ui.safe_text import quoted
from afterview.ui.trends.figures import interval_words, through

K = TypeVar("K", bound=Hashable)
_MOVEMENTS: Final = {
    Verdict.NOT_ENOUGH: "not enough yet",
    Verdict.EARLY_UP: "early: up",
    Verdict.EARLY_DOWN: "early: down",
    Verdict.EARLY_FLAT: "early: level",
    Verdict.BETTER: "better",
    Verdict.WORSE: "worse",
    Verdict.MAYBE_BETTER: "maybe better",
    Verdict.MAYBE_WORSE: "maybe worse",
    Verdict.NO_CHANGE: "no change shown",
}
_TOLD: Final = {
    Verdict.BETTER: "You are getting better",
    Verdict.WORSE: "You are getting worse",
    Verdict.MAYBE_BETTER: "You are maybe getting better",
    Verdict.MAYBE_WORSE: "You are maybe getting worse",
}
_EARLY: Final = {
    Verdict.EARLY_UP: "{by} up",
    Verdict.EARLY_DOWN: "{by} down",
    Verdict.EARLY_FLAT: "about level",
}
_DIFFERENCES: Final = {
    DifferenceVerdict.NOT_ENOUGH: "not enough yet",
    DifferenceVerdict.HIGHER: "higher by",
    DifferenceVerdict.LOWER: "lower by",
    DifferenceVerdict.NONE_SHOWN: "no difference shown",
}


def trend_sentence(name: str | None, trend: Trend, *, thing: str = "interview") -> str:
    """What a trend says of ``name``; None is the mean of all that is rated."""
    if trend.verdict in _TOLD:
        where = "overall" if name is None else f"at {quoted(name)}"
        return f"{_TOLD[trend.verdict]} {where}: {_from_to(trend)} ({_evidence(trend, thing)})."
    where = "overall" if name is None else f"in {quoted(name)}"
    if trend.verdict is Verdict.NO_CHANGE:
        return f"No change is shown {where} ({_n(trend.n, thing)})."
    if trend.verdict in _EARLY:
        way = _EARLY[trend.verdict].format(by=f"{abs(trend.change or 0):.1f}")
        return f"Early: {way} {where}, from {counted(trend.n, thing)}; too few to tell."
    return _not_enough(where, trend.n, thing)


def movement(trend: Trend) -> str:
    """The trend in a few words, such as ``better by 0.9`` or ``no change shown``."""
    words = _MOVEMENTS[trend.verdict]
    return f"{words} by {abs(trend.change or 0):.1f}" if trend.verdict in _TOLD else words


def family_sentence(trends: Mapping[str, Trend], *, of: str, thing: str = "interview") -> str:
    """Which of several trends by name are told, and how many are not; ``of`` is their plural."""
    verdicts = [one.verdict for one in trends.values()]
    told = [_told_together(trends, verdict, thing) for verdict in _TOLD if verdict in verdicts]
    still = verdicts.count(Verdict.NO_CHANGE)
    few = sum(verdict not in _TOLD and verdict is not Verdict.NO_CHANGE for verdict in verdicts)
    if not told and not still:
        return f"Not enough yet to tell a change in any of the {of}."
    if still:
        where = f"{still} more" if told else f"{still} {of}" if still > 1 else f"one of the {of}"
        told.append(f"No change is shown in {where}.")
    return " ".join([*told, f"Too few to tell in {few}."] if few else told)


def counted_as(frame: pd.DataFrame) -> str:
    """What a row of facts stands for: an interview, or a period where there are too many."""
    return "interview" if frame["interview_id"].notna().all() else "period"


def n_words(
    n: int, thing: str = "interview", *, days: "pd.Series[pd.Timestamp] | None" = None
) -> str:
    """From how many, and with ``days`` from when until when; a whole sentence."""
    if not n:
        return "Nothing to count yet."
    of = f"From {counted(n, thing)}"
    known = pd.Series(dtype="datetime64[us]") if days is None else days.dropna()
    if known.empty:
        return f"{of}."
    first, last = known.min().date(), known.max().date()
    return f"{of}, {_between(first, last)}."


def difference_words(difference: Difference) -> str:
    """The difference in a few words, such as ``higher by 0.6`` or ``no difference shown``."""
    words = _DIFFERENCES[difference.verdict]
    if difference.verdict not in {DifferenceVerdict.HIGHER, DifferenceVerdict.LOWER}:
        return words
    return f"{words} {abs(difference.value or 0):.1f}"


def interval_of(difference: Difference, *, of: str = "") -> str:
    """``, 95 % interval +0.3 to +1.8`` to go on with, or "" where there is none.

    ``of`` says of what, where that is not plain.
    """
    interval = interval_words(difference.low, difference.high)
    return f", 95 % interval {of}{interval}" if interval else ""


def hit_sentence(name: str, hit: HitRate) -> str:
    """What a cue that tells something has told, in counts of rounds with a known end."""
    one = hit.difference
    often = "more often" if (one.value or 0) > 0 else "less often"
    interval = interval_words(one.low, one.high, in_points=True)
    return (
        f"{quoted(name)} meant something: rounds with it got through {often}, "
        f"{through(hit.with_cue)} against {through(hit.without_cue)} without it (95 % interval of "
        f"the difference {interval})."
    )


def hit_words(hit: HitRate) -> str:
    """What a cue has told, in a few words."""
    match hit.verdict:
        case HitVerdict.TELLS:
            return "more often through" if (hit.difference.value or 0) > 0 else "less often through"
        case HitVerdict.NOTHING_SHOWN:
            return "nothing shown"
        case _:
            return "not enough yet"


def still_needed(n_resolved: int) -> str:
    """How many rounds with a known end are missing until hit rates are told."""
    missing = HIT_RATE_FROM - n_resolved
    return f"Hit rates come with {HIT_RATE_FROM} rounds whose end is known; {missing} to go."


def looks_apart(
    names: Iterable[K], *, label: Callable[[K], str], to: int | None = None
) -> dict[K, str]:
    """What to call each name on a line, cut off after ``to`` characters.

    Those that would look alike are numbered, so that no chart takes them for one.
    """
    called: dict[K, str] = {}
    looks: set[str] = set()
    for name in names:
        line = " ".join(label(name).split())
        line = line if to is None or len(line) <= to else f"{line[:to]}…"
        told, number = line, 1
        while _look(told) in looks:
            number += 1
            told = f"{line} ({number})"
        called[name] = told
        looks.add(_look(told))
    return called


def _look(line: str) -> str:
    """The line without what nobody sees."""
    return "".join(letter for letter in line if category(letter) != "Cf")


def _told_together(trends: Mapping[str, Trend], verdict: Verdict, thing: str) -> str:
    names = [
        f"{quoted(name)} (by {abs(one.change or 0):.1f}, {_n(one.n, thing)})"
        for name, one in trends.items()
        if one.verdict is verdict
    ]
    return f"{_MOVEMENTS[verdict].capitalize()}: {listed(names)}."


def _from_to(trend: Trend) -> str:
    """Where the line begins and ends, within the scale."""
    if trend.line is None or trend.line.empty:
        return f"by {abs(trend.change or 0):.1f}"
    fit = trend.line["fit"].clip(LOWEST, HIGHEST)
    return f"from about {fit.iloc[0]:.1f} to {fit.iloc[-1]:.1f}"


def _evidence(trend: Trend, thing: str) -> str:
    interval = interval_words(trend.low, trend.high)
    return _n(trend.n, thing) + (f", 95 % interval of the change {interval}" if interval else "")


def _not_enough(where: str, n: int, thing: str) -> str:
    if n >= EARLY_FROM:
        return f"Not enough yet {where}: all {n} were on one day, and a direction needs two."
    so_far = f"{counted(n, thing)} so far" if n else "nothing is rated so far"
    return f"Not enough yet {where}: {so_far}; from {EARLY_FROM} on there is a direction."


def _n(n: int, thing: str) -> str:
    return f"n {n}" if thing == "interview" else f"n {counted(n, thing)}"


def _between(first: date, last: date) -> str:
    return f"on {on_day(first)}" if first == last else f"{on_day(first)} to {on_day(last)}"
