"""What the page looks at: facts and statistics of one scope, each worked out once, when needed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property, partial
from typing import Any, Final, TypeVar

import pandas as pd

from afterview.analytics import calibration as scoring
from afterview.analytics.calibration import Calibration, Gain
from afterview.analytics.families import sifted
from afterview.analytics.hit_rates import HitRate, hit_rates
from afterview.analytics.mean import Sample
from afterview.analytics.trend import Trend, trend
from afterview.analytics.waiting import AnswerTimes, answer_times
from afterview.analytics.weakest import Gap, gaps
from afterview.domain.scope import Scope
from afterview.store.database import Cursor, Database
from afterview.store.facts.trends import (
    cues,
    dimensions,
    forecasts,
    funnel,
    good_days,
    lessons,
    met_again,
    questions,
)

Made = TypeVar("Made")
_MOST_NARROWED: Final = 4


class Look:
    """A look at the reviewed interviews of a scope; frames as their facts describe them."""

    def __init__(self, db: Database, scope: Scope) -> None:
        """Nothing is read yet."""
        self.db = db
        self.scope = scope
        self._made: dict[Callable[[Look], Any], Any] = {}
        self._narrowed: dict[Scope, Look] = {}

    @cached_property
    def overall_scores(self) -> pd.DataFrame:
        """What the mean of all that was rated was, interview by interview."""
        return self._scores[self._scores["dimension"] == dimensions.OVERALL]

    @cached_property
    def overall_trend(self) -> Trend:
        """The trend of the overall."""
        return trend(self.overall_scores["held_on"], self.overall_scores["score"])

    @cached_property
    def dimension_scores(self) -> pd.DataFrame:
        """What each dimension scored."""
        return self._scores[self._scores["dimension"] != dimensions.OVERALL]

    @cached_property
    def dimension_trends(self) -> Mapping[str, Trend]:
        """The trend of each dimension, guarded as a family."""
        return _trends(self.dimension_scores, by="dimension", of="score")

    @cached_property
    def overall_sample(self) -> Sample:
        """The overall of all interviews, summed up."""
        every = _samples(self._standing, by="dimension")
        return every.get(dimensions.OVERALL, Sample(0, None, None))

    @cached_property
    def dimension_samples(self) -> Mapping[str, Sample]:
        """The scores of each dimension, summed up."""
        every = _samples(self._standing, by="dimension")
        return {name: one for name, one in every.items() if name != dimensions.OVERALL}

    @cached_property
    def halfway(self) -> tuple[date, date, date] | None:
        """The days on which the rated interviews begin, come to their second half, and end."""
        with self.db.read() as cursor:
            return dimensions.halfway(cursor, self.scope)

    @cached_property
    def category_scores(self) -> pd.DataFrame:
        """How the questions of each category were handled."""
        return self._read(questions.question_scores)

    @cached_property
    def category_trends(self) -> Mapping[str, Trend]:
        """The trend of each category, guarded as a family."""
        return _trends(self.category_scores, by="name", of="handled")

    @cached_property
    def categories(self) -> pd.DataFrame:
        """How each category stands, the weakest first."""
        return self._read(questions.question_standing)

    @cached_property
    def category_samples(self) -> Mapping[str, Sample]:
        """How each category was handled, summed up."""
        return _samples(self.categories, by="name")

    @cached_property
    def category_gaps(self) -> Mapping[str, Gap]:
        """How far each category lies from the others, guarded as a family."""
        return gaps(self.category_samples)

    @cached_property
    def competency_trends(self) -> Mapping[str, Trend]:
        """The trend of each competency, guarded as a family."""
        scores = self._read(partial(questions.question_scores, by="competency"))
        return _trends(scores, by="name", of="handled")

    @cached_property
    def competencies(self) -> pd.DataFrame:
        """How each competency stands, the weakest first."""
        return self._read(partial(questions.question_standing, by="competency"))

    @cached_property
    def competency_gaps(self) -> Mapping[str, Gap]:
        """How far each competency lies from the others, guarded as a family."""
        return gaps(_samples(self.competencies, by="name"))

    @cached_property
    def weak_spots(self) -> pd.DataFrame:
        """How each category was handled at each stage."""
        return self._read(questions.weak_spots)

    @cached_property
    def questions_met(self) -> pd.DataFrame:
        """The questions, the one met in most interviews first."""
        return self._read(met_again.questions_met)

    @cached_property
    def question_history(self) -> pd.DataFrame:
        """Each time that a question which came back was met."""
        return self._read(met_again.question_history)

    @cached_property
    def cue_balance(self) -> pd.DataFrame:
        """How the interviewers' cues were read."""
        return self._read(cues.cue_balance)

    @cached_property
    def hit_rates(self) -> Sequence[HitRate]:
        """How rounds ended with and without each cue, guarded as a family."""
        return hit_rates(self._read(cues.cue_outcomes))

    @cached_property
    def forecasts(self) -> pd.DataFrame:
        """The forecasts that can be scored."""
        return self._read(forecasts.forecasts)

    @cached_property
    def calibration(self) -> Calibration:
        """How well the forecasts met what happened."""
        return scoring.calibration(self.forecasts)

    @cached_property
    def gain(self) -> Gain:
        """How much closer the forecasts came than always saying the person's own share."""
        return scoring.gain(self.forecasts)

    @cached_property
    def furthest(self) -> pd.DataFrame:
        """The applications by the furthest stage that they came to."""
        return self._read(funnel.furthest_stages)

    @cached_property
    def rounds(self) -> pd.DataFrame:
        """How the first rounds, the second and so on ended."""
        return self._read(funnel.rounds_by_number)

    @cached_property
    def answer_days(self) -> pd.DataFrame:
        """How many days answers took."""
        return self._read(funnel.answer_days)

    @cached_property
    def answer_times(self) -> AnswerTimes:
        """The quartiles of the days that answers took."""
        return answer_times(self.answer_days["days"], times=self.answer_days["n"])

    @cached_property
    def without_answer(self) -> tuple[int, int]:
        """How many rounds wait for an answer, and how many never got one."""
        with self.db.read() as cursor:
            return funnel.without_answer(cursor, self.scope)

    @cached_property
    def lessons(self) -> pd.DataFrame:
        """How many lessons were learned each month and how they stand."""
        return self._read(lessons.lesson_lives)

    @cached_property
    def good_days(self) -> pd.DataFrame:
        """The latest rated interviews with what may go with a good day."""
        return self._read(good_days.good_days)

    @cached_property
    def good_day_levels(self) -> pd.DataFrame:
        """How the rated interviews of each level of each factor scored, beside the rest."""
        return self._read(good_days.good_day_levels)

    def once(self, make: Callable[["Look"], Made]) -> Made:
        """What ``make`` makes of this look, made at the first call and kept."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    def interviews_with(self, cue: HitRate) -> pd.DataFrame:
        """The interviews behind the hit rate of a cue."""
        of = partial(cues.interviews_with_cue, side=cue.side, word=cue.word, effect=cue.effect)
        return self._read(of)

    def narrowed(self, scope: Scope) -> "Look":
        """A look at another scope, the same one each time; the last few are kept."""
        kept = self._narrowed.pop(scope, None) or Look(self.db, scope)
        self._narrowed[scope] = kept
        if len(self._narrowed) > _MOST_NARROWED:
            del self._narrowed[next(iter(self._narrowed))]
        return kept

    @cached_property
    def _scores(self) -> pd.DataFrame:
        return self._read(dimensions.dimension_scores)

    @cached_property
    def _standing(self) -> pd.DataFrame:
        return self._read(dimensions.dimension_standing)

    def _read(self, fact: Callable[[Cursor, Scope], pd.DataFrame]) -> pd.DataFrame:
        with self.db.read() as cursor:
            return fact(cursor, self.scope)


def _trends(scores: pd.DataFrame, *, by: str, of: str) -> Mapping[str, Trend]:
    return sifted(
        {str(name): trend(rows["held_on"], rows[of]) for name, rows in scores.groupby(by)}
    )


def _samples(standing: pd.DataFrame, *, by: str) -> Mapping[str, Sample]:
    sums = zip(standing[by], standing["n"], standing["mean"], standing["sd"], strict=True)
    return {str(name): Sample(int(n), float(mean), float(sd)) for name, n, mean, sd in sums}
