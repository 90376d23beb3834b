"""What matters now, in one to three findings.

The order of importance is ours: first the overall, the one question that is always asked; then
what is getting worse, since it costs most; the weakest kind of question; a lean of the forecasts; a
cue that meant something; what is getting better; what goes with a better or weaker day. Each of
these brings one finding at most, and all but the overall only where it survived Holm's method in
its family: nothing here is a "maybe". Families are not held against each other, so that one of
these may still be chance in about 5 of 100 looks at it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final
from uuid import UUID

import pandas as pd

from afterview.analytics.calibration import CalibrationVerdict
from afterview.analytics.families import OVERALL
from afterview.analytics.hit_rates import HitRate, HitVerdict
from afterview.analytics.thresholds import EARLY_FROM
from afterview.analytics.trend import Trend, Verdict, trend
from afterview.domain.categories import category_label
from afterview.domain.cue_words import cue_label
from afterview.domain.dimensions import dimension
from afterview.domain.vocabulary import Side
from afterview.store import reviews
from afterview.ui.trends import cues, forecasts, good_days, over_time, questions
from afterview.ui.trends.best_example import Suggestion, best_answer, best_day
from afterview.ui.trends.look import Look
from afterview.ui.trends.weakest import Gap, weakest
from afterview.ui.trends.words import counted_as, hit_sentence, movement, quoted, trend_sentence

MOST: Final = 3
_HUNDRED: Final = 100
_LOOKED_INTO: Final = 40
_BEHIND: Final = ["interview_id", "held_on"]


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence that matters now; ``about`` is what of, in a word or two.

    ``chart`` is the key of the panel that shows it. ``behind`` gives the interviews that it rests
    on (interview_id, held_on), none where they are drawn as periods.
    """

    about: str
    sentence: str
    chart: str
    behind: Callable[[], pd.DataFrame]
    suggestion: Suggestion | None


def findings(look: Look) -> list[Finding]:
    """The one to three that matter most, the first always about the overall."""
    return list(islice(_in_order(look), MOST))


def _in_order(look: Look) -> Iterator[Finding]:
    yield _overall(look)
    yield from _moving(look, Verdict.WORSE)
    if (gap := weakest(look.categories)) is not None:
        yield _weakest(look, gap)
    yield from _lean(look)
    yield from _cue(look)
    yield from _moving(look, Verdict.BETTER)
    yield from _good_day(look)


def _overall(look: Look) -> Finding:
    change = look.dimension_trends.get(OVERALL, trend((), ()))
    rows = look.scores[look.scores["dimension"] == OVERALL]
    return Finding(
        about="overall",
        sentence=trend_sentence(OVERALL, change, thing=counted_as(rows)),
        chart=over_time.OVERALL_KEY,
        behind=lambda: rows[_BEHIND],
        suggestion=best_day(look, rows, said="Your best day so far:")
        if len(rows) >= EARLY_FROM
        else None,
    )


def _moving(look: Look, verdict: Verdict) -> Iterator[Finding]:
    """The largest change of that kind, of a dimension or of a kind of question."""
    dimensions = {name: one for name, one in look.dimension_trends.items() if name != OVERALL}
    moved = [
        *((_dimension, name, one) for name, one in _all(dimensions, verdict)),
        *((_category, name, one) for name, one in _all(look.category_trends, verdict)),
    ]
    if moved:
        told, name, change = max(moved, key=lambda one: abs(one[2].change or 0))
        yield told(look, name, change)


def _all(trends: Mapping[str, Trend], verdict: Verdict) -> Sequence[tuple[str, Trend]]:
    return [(name, one) for name, one in trends.items() if one.verdict is verdict]


def _dimension(look: Look, name: str, change: Trend) -> Finding:
    rows = look.scores[look.scores["dimension"] == name]
    which = dimension(name).label
    return Finding(
        about=which,
        sentence=trend_sentence(which, change, thing=counted_as(rows)),
        chart=over_time.DIMENSIONS_KEY,
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
        behind=lambda: rows[_BEHIND],
        suggestion=best_answer(look, name),
    )


def _weakest(look: Look, gap: Gap) -> Finding:
    change = look.category_trends.get(gap.name, trend((), ()))
    sentence = (
        f"{quoted(category_label(gap.name))} is your weakest kind of question: handled "
        f"{gap.mean:.1f} of 5, the others {gap.rest:.1f} (n {gap.n}); {movement(change)}."
    )
    return replace(_category(look, gap.name, change), sentence=sentence)


def _lean(look: Look) -> Iterator[Finding]:
    found = look.calibration
    if found.verdict not in {CalibrationVerdict.OVER, CalibrationVerdict.UNDER}:
        return
    given = look.forecasts
    over = found.verdict is CalibrationVerdict.OVER
    middle = int(given["chance"].median())
    same = given[given["chance"] >= middle if over else given["chance"] <= middle]
    through, points = int(same["got_through"].sum()), abs(round(found.bias or 0))
    counts = f"{middle} % or {'more' if over else 'less'}, {through} of {len(same)} got through"
    shift = f"Take about {points} points off" if over else f"Add about {points} points to"
    yield Finding(
        about="forecasts",
        sentence=forecasts.lean_sentence(given, found),
        chart=forecasts.LEAN,
        behind=lambda: given[_BEHIND],
        suggestion=Suggestion(f"When you said {counts}. {shift} your next first feeling."),
    )


def _cue(look: Look) -> Iterator[Finding]:
    told = [one for one in look.hit_rates if one.verdict is HitVerdict.TELLS]
    if not told:
        return
    one = min(told, key=lambda hit: hit.difference.p_value or 0)
    name = cue_label(one.word)
    yield Finding(
        about=name,
        sentence=hit_sentence(name, one),
        chart=cues.HITS_KEY,
        behind=lambda: _seen_with(look, one),
        suggestion=Suggestion(_of_cue(one)),
    )


def _of_cue(one: HitRate) -> str:
    shares = " and ".join(
        f"{_HUNDRED * (share.share or 0):.0f} % {word} it"
        for word, share in (("with", one.with_cue), ("without", one.without_cue))
    )
    if one.side == Side.INTERVIEWER:
        return f"Your own numbers for the next chance that you give: {shares}."
    way = "Do it on purpose" if (one.difference.value or 0) > 0 else "Watch for it"
    return f"{way} in the next one: {shares}. What goes together need not cause it."


def _seen_with(look: Look, one: HitRate) -> pd.DataFrame:
    """The latest interviews in which the cue was noted."""
    rows = look.scores.dropna(subset=["interview_id"]).drop_duplicates("interview_id")
    latest = rows[_BEHIND].tail(_LOOKED_INTO)
    with look.db.read() as cursor:
        found = [reviews.find(cursor, UUID(each)) for each in latest["interview_id"]]
    noted = [
        stored is not None
        and any((cue.side, cue.word) == (one.side, one.word) for cue in stored.review.cues)
        for stored in found
    ]
    return latest[pd.Series(noted, index=latest.index, dtype="bool")]


def _good_day(look: Look) -> Iterator[Finding]:
    survived = good_days.told(good_days.besides(look))
    if not survived:
        return
    one = survived[0]
    rows = good_days.days_of(look.good_days, one)
    yield Finding(
        about=one.name,
        sentence=good_days.beside_sentence(one),
        chart=good_days.GOOD_DAYS,
        behind=lambda: rows[_BEHIND],
        suggestion=best_day(
            look,
            rows.rename(columns={"overall": "score"}),
            said=f"{good_days.CONFOUNDING} Your best day of this kind:",
        ),
    )
