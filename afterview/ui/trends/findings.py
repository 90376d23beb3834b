"""What matters now, in one to three findings.

The order of importance is ours: first the overall, the one question that is always asked; then
what is getting worse, since it costs most; the weakest kind of question; a lean of the forecasts; a
cue that meant something; what is getting better; what goes with a better or weaker day. Each of
these brings one finding at most. All but the overall have to survive twice: Holm's method in their
family, and the number of families that were looked at (Bonferroni). So a search in which nothing is
going on is told of something here in at most about 10 of 100 looks: 5 for the overall, 5 for all
the rest.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import pandas as pd

from afterview.analytics.calibration import CalibrationVerdict
from afterview.analytics.hit_rates import HitRate, HitVerdict
from afterview.analytics.thresholds import ALPHA, EARLY_FROM
from afterview.analytics.trend import Trend, Verdict, trend
from afterview.analytics.weakest import weakest
from afterview.domain.categories import category_label
from afterview.domain.dimensions import dimension
from afterview.domain.vocabulary import CueEffect, Side
from afterview.ui.safe_text import quoted
from afterview.ui.trends import cues, forecasts, good_days, over_time, questions
from afterview.ui.trends.best_example import Suggestion, best_answer, best_day
from afterview.ui.trends.figures import percent, through
from afterview.ui.trends.look import Look
from afterview.ui.trends.words import counted_as, hit_sentence, trend_sentence

MOST: Final = 3
_BEHIND: Final = ["interview_id", "held_on", "company", "stage"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence that matters now; ``about`` is what of, in a word or two.

    ``chart`` is the key of the panel that shows it. ``behind`` gives the latest of the ``n``
    interviews that it rests on (interview_id, held_on, company, stage), none where they are drawn
    as periods.
    """

    about: str
    sentence: str
    chart: str
    n: int
    behind: Callable[[], pd.DataFrame]
    suggestion: Suggestion | None


def findings(look: Look) -> list[Finding]:
    """The one to three that matter most, the first always about the overall."""
    return list(islice(_in_order(look), MOST))


def _in_order(look: Look) -> Iterator[Finding]:
    yield _overall(look)
    bar = ALPHA / max(1, sum(map(_is_looked_at, _families(look))))
    yield from _moving(look, Verdict.WORSE, bar)
    yield from _weakest(look, bar)
    yield from _lean(look, bar)
    yield from _cue(look, bar)
    yield from _moving(look, Verdict.BETTER, bar)
    yield from _good_day(look, bar)


def _families(look: Look) -> Iterator[Iterable[float | None]]:
    """The p values of each family that may bring a finding."""
    yield (one.p_value for one in look.dimension_trends.values())
    yield (one.p_value for one in look.category_trends.values())
    yield (one.difference.p_value for one in look.category_gaps.values())
    yield [look.calibration.p_value]
    yield (one.difference.p_value for one in look.hit_rates)
    yield (one.difference.p_value for one in look.once(good_days.besides))


def _is_looked_at(p_values: Iterable[float | None]) -> bool:
    return any(p_value is not None for p_value in p_values)


def _is_clear(p_value: float | None, bar: float) -> bool:
    return p_value is not None and p_value <= bar


def _overall(look: Look) -> Finding:
    rows, days = look.overall_scores, look.good_days
    return Finding(
        about="overall",
        sentence=trend_sentence(None, look.overall_trend, thing=counted_as(rows)),
        chart=over_time.OVERALL_KEY,
        n=int(rows["n"].sum()),
        behind=lambda: days[_BEHIND],
        suggestion=_best_of(look, days, said="Your best day so far:")
        if len(rows) >= EARLY_FROM
        else None,
    )


def _best_of(look: Look, days: pd.DataFrame, *, said: str) -> Suggestion | None:
    """The best of good days, of those that were rated on several sides."""
    scored = days.rename(columns={"overall": "score"})
    return best_day(look, scored, said=said, least_rated=EARLY_FROM)


def _moving(look: Look, verdict: Verdict, bar: float) -> Iterator[Finding]:
    """The largest change of that kind, of a dimension or of a kind of question."""
    moved = [
        *((_dimension, *one) for one in _all(look.dimension_trends, verdict, bar)),
        *((_category, *one) for one in _all(look.category_trends, verdict, bar)),
    ]
    if moved:
        told, name, change = max(moved, key=lambda one: abs(one[2].change or 0))
        yield told(look, name, change)


def _all(trends: Mapping[str, Trend], verdict: Verdict, bar: float) -> Sequence[tuple[str, Trend]]:
    return [
        (name, one)
        for name, one in trends.items()
        if one.verdict is verdict and _is_clear(one.p_value, bar)
    ]


def _dimension(look: Look, name: str, change: Trend) -> Finding:
    rows = look.dimension_scores[look.dimension_scores["dimension"] == name]
    which = dimension(name).label
    return Finding(
        about=which,
        sentence=trend_sentence(which, change, thing=counted_as(rows)),
        chart=over_time.DIMENSIONS_KEY,
        n=int(rows["n"].sum()),
        behind=lambda: rows[_BEHIND],
        suggestion=best_day(look, rows, said=f"You were at your best in {quoted(which)} at"),
    )


def _category(look: Look, name: str, change: Trend) -> Finding:
    scores = look.category_scores
    rows = scores[scores["name"] == name]
    which = category_label(name)
    return Finding(
        about=which,
        sentence=trend_sentence(which, change, thing=counted_as(rows)),
        chart=questions.CATEGORIES_KEY,
        n=int(rows["n"].sum()),
        behind=lambda: rows[_BEHIND],
        suggestion=best_answer(look, name),
    )


def _weakest(look: Look, bar: float) -> Iterator[Finding]:
    name = weakest(look.category_gaps)
    if name is None or not _is_clear(look.category_gaps[name].difference.p_value, bar):
        return
    change = look.category_trends.get(name, trend((), ()))
    sentence = questions.weakest_sentence(category_label(name), look.category_gaps[name], change)
    yield replace(_category(look, name, change), sentence=sentence)


def _lean(look: Look, bar: float) -> Iterator[Finding]:
    found, given = look.calibration, look.forecasts
    leans = found.verdict in {CalibrationVerdict.OVER, CalibrationVerdict.UNDER}
    if leans and _is_clear(found.p_value, bar):
        yield Finding(
            about="forecasts",
            sentence=forecasts.lean_sentence(given, found),
            chart=forecasts.LEAN,
            n=found.n,
            behind=lambda: given[_BEHIND],
            suggestion=Suggestion(forecasts.came_true(given, found.verdict)),
        )


def _cue(look: Look, bar: float) -> Iterator[Finding]:
    told = [
        one
        for one in look.hit_rates
        if one.verdict is HitVerdict.TELLS and _is_clear(one.difference.p_value, bar)
    ]
    if told:
        one = min(told, key=lambda hit: hit.difference.p_value or 0)
        name = cues.named(one)
        yield Finding(
            about=name,
            sentence=hit_sentence(name, one),
            chart=cues.HITS_KEY,
            n=one.with_cue.n,
            behind=lambda: look.interviews_with(one),
            suggestion=Suggestion(_of_cue(one)),
        )


def _of_cue(one: HitRate) -> str:
    shares = " and ".join(
        f"{percent(share.share or 0)} % {word} it ({through(share)})"
        for word, share in (("with", one.with_cue), ("without", one.without_cue))
    )
    if one.side == Side.INTERVIEWER:
        return f"Your own numbers for the next chance that you give: {shares}."
    is_good = (one.difference.value or 0) > 0
    match one.effect, is_good:
        case (CueEffect.HELPED, True):
            way = "Do it on purpose in the next one"
        case (CueEffect.HURT, False):
            way = "Leave it in the next one"
        case (CueEffect.HELPED, False) | (CueEffect.HURT, True):
            way = "It went the other way than you felt it; watch for it in the next one"
        case _:
            way = "Watch for it in the next one"
    return f"{way}: {shares}. What goes together need not cause it."


def _good_day(look: Look, bar: float) -> Iterator[Finding]:
    """Preparation is left out: it is rated by the same hand as the day that it would explain."""
    told = [
        one
        for one in good_days.told(look.once(good_days.besides))
        if one.factor != good_days.PREPARATION and _is_clear(one.difference.p_value, bar)
    ]
    if told:
        one = told[0]
        rows = good_days.days_of(look.good_days, one)
        said = f"{good_days.CONFOUNDING} Your best day of this kind:"
        yield Finding(
            about=one.name,
            sentence=good_days.beside_sentence(one),
            chart=good_days.GOOD_DAYS,
            n=one.difference.n,
            behind=lambda: rows[_BEHIND],
            suggestion=_best_of(look, rows, said=said) or Suggestion(good_days.CONFOUNDING),
        )
