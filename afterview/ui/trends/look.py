"""What the page looks at: facts and statistics of one scope, each worked out once, when asked for.

```
scope ─▶ facts (SQL) ─▶ frames ─▶ statistics ─▶ headline and panels
```
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, Final, TypeVar

import pandas as pd
import streamlit as st

from afterview.analytics import calibration as scoring
from afterview.analytics.calibration import Calibration
from afterview.analytics.families import sifted
from afterview.analytics.hit_rates import HitRate, hit_rates
from afterview.analytics.trend import Trend, trend
from afterview.analytics.waiting import AnswerTimes, answer_times
from afterview.domain.scope import Scope
from afterview.store.database import Cursor, Database
from afterview.store.facts import (
    trends_cues,
    trends_dimensions,
    trends_forecasts,
    trends_funnel,
    trends_good_days,
    trends_lessons,
    trends_met_again,
    trends_questions,
)

Made = TypeVar("Made")
_KEPT: Final = "trends.look"


class Look:
    """A look at the reviewed interviews of a scope; frames as their facts describe them."""

    def __init__(self, db: Database, scope: Scope) -> None:
        """Nothing is read yet."""
        self.db = db
        self.scope = scope
        self._made: dict[Callable[[Look], Any], Any] = {}

    @cached_property
    def scores(self) -> pd.DataFrame:
        """What each dimension and the overall scored."""
        return self._read(trends_dimensions.dimension_scores)

    @cached_property
    def dimension_trends(self) -> Mapping[str, Trend]:
        """The trend of each dimension and of the overall, guarded as a family."""
        return _trends(self.scores, by="dimension", of="score")

    @cached_property
    def category_scores(self) -> pd.DataFrame:
        """How the questions of each category were handled."""
        return self._read(trends_questions.question_scores)

    @cached_property
    def category_trends(self) -> Mapping[str, Trend]:
        """The trend of each category, guarded as a family."""
        return _trends(self.category_scores, by="name", of="handled")

    @cached_property
    def categories(self) -> pd.DataFrame:
        """How each category stands, the weakest first."""
        return self._read(trends_questions.question_standing)

    @cached_property
    def competency_trends(self) -> Mapping[str, Trend]:
        """The trend of each competency, guarded as a family."""
        scores = self._read(
            lambda cursor, scope: trends_questions.question_scores(cursor, scope, by="competency")
        )
        return _trends(scores, by="name", of="handled")

    @cached_property
    def competencies(self) -> pd.DataFrame:
        """How each competency stands, the weakest first."""
        return self._read(
            lambda cursor, scope: trends_questions.question_standing(cursor, scope, by="competency")
        )

    @cached_property
    def weak_spots(self) -> pd.DataFrame:
        """How each category was handled at each stage."""
        return self._read(trends_questions.weak_spots)

    @cached_property
    def questions_met(self) -> pd.DataFrame:
        """The questions, the one met in most interviews first."""
        return self._read(trends_met_again.questions_met)

    @cached_property
    def question_history(self) -> pd.DataFrame:
        """Each time that a question which came back was met."""
        return self._read(trends_met_again.question_history)

    @cached_property
    def cue_balance(self) -> pd.DataFrame:
        """How the interviewers' cues were read."""
        return self._read(trends_cues.cue_balance)

    @cached_property
    def hit_rates(self) -> Sequence[HitRate]:
        """How rounds ended with and without each cue, guarded as a family."""
        return hit_rates(self._read(trends_cues.cue_outcomes))

    @cached_property
    def forecasts(self) -> pd.DataFrame:
        """The forecasts that can be scored."""
        return self._read(trends_forecasts.forecasts)

    @cached_property
    def calibration(self) -> Calibration:
        """How well the forecasts met what happened."""
        return scoring.calibration(self.forecasts)

    @cached_property
    def furthest(self) -> pd.DataFrame:
        """The applications by the furthest stage that they came to."""
        return self._read(trends_funnel.furthest_stages)

    @cached_property
    def rounds(self) -> pd.DataFrame:
        """How the first rounds, the second and so on ended."""
        return self._read(trends_funnel.rounds_by_number)

    @cached_property
    def answer_days(self) -> pd.DataFrame:
        """How many days answers took."""
        return self._read(trends_funnel.answer_days)

    @cached_property
    def answer_times(self) -> AnswerTimes:
        """The quartiles of the days that answers took."""
        days = self.answer_days
        with self.db.read() as cursor:
            n_waiting = trends_funnel.n_waiting(cursor, self.scope)
        return answer_times(days["days"], n_waiting, times=days["n"])

    @cached_property
    def lessons(self) -> pd.DataFrame:
        """How many lessons were learned each month and how they stand."""
        return self._read(trends_lessons.lesson_lives)

    @cached_property
    def good_days(self) -> pd.DataFrame:
        """The rated interviews with what may go with a good day."""
        return self._read(trends_good_days.good_days)

    @cached_property
    def good_day_levels(self) -> pd.DataFrame:
        """How the rated interviews of each level of each factor scored, beside the rest."""
        return self._read(trends_good_days.good_day_levels)

    def once(self, make: Callable[["Look"], Made]) -> Made:
        """What ``make`` makes of this look, made at the first call and kept."""
        if make not in self._made:
            self._made[make] = make(self)
        made: Made = self._made[make]
        return made

    def _read(self, fact: Callable[[Cursor, Scope], pd.DataFrame]) -> pd.DataFrame:
        with self.db.read() as cursor:
            return fact(cursor, self.scope)


def kept_look(db: Database, scope: Scope) -> Look:
    """The session's look at this scope; a new one where another was chosen or anything was saved.

    Opening a part of the page draws all of it again, and must not work it out again.
    """
    of_what = scope, db.saves()
    held = st.session_state.get(_KEPT)
    if held is None or held[0] != of_what:
        held = st.session_state[_KEPT] = of_what, Look(db, scope)
    look: Look = held[1]
    return look


def _trends(scores: pd.DataFrame, *, by: str, of: str) -> Mapping[str, Trend]:
    return sifted(
        {str(name): trend(rows["held_on"], rows[of]) for name, rows in scores.groupby(by)}
    )
