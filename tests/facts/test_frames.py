"""Every frame: the columns and types that it promises, and small whatever is stored."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pandas as pd
import pytest

from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.vocabulary import Stage
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
from afterview.store.facts.trends_choices import MOST_CHOICES, n_reviews, scope_choices
from afterview.store.start import close, opened
from tests.facts.search import seen, told

Fact = Callable[[Cursor, Scope], pd.DataFrame]
FACTS: dict[str, tuple[Fact, int]] = {
    "dimension_scores": (trends_dimensions.dimension_scores, 3300),
    "question_scores": (trends_questions.question_scores, 4800),
    "competency_scores": (partial(trends_questions.question_scores, by="competency"), 4800),
    "question_standing": (trends_questions.question_standing, 40),
    "weak_spots": (trends_questions.weak_spots, 800),
    "questions_met": (trends_met_again.questions_met, 60),
    "question_history": (trends_met_again.question_history, 1800),
    "cue_balance": (trends_cues.cue_balance, 300),
    "cue_outcomes": (trends_cues.cue_outcomes, 80),
    "forecasts": (trends_forecasts.forecasts, 1000),
    "furthest_stages": (trends_funnel.furthest_stages, 21),
    "rounds_by_number": (trends_funnel.rounds_by_number, 12),
    "answer_days": (trends_funnel.answer_days, 400),
    "lesson_lives": (trends_lessons.lesson_lives, 120),
    "good_days": (trends_good_days.good_days, 300),
    "good_day_levels": (trends_good_days.good_day_levels, 39),
}
"""Each fact, and the most rows that it may ever have in a search of some years."""
EVERY_FACT = pytest.mark.parametrize(("fact", "most"), FACTS.values(), ids=FACTS)
NARROW = Scope(from_on=date(2020, 6, 1), stages=frozenset({Stage.FINAL}))
MANY = 5_000
VERY_MANY = 100_000
LAYING = Path(__file__).with_name("many.sql").read_text("utf-8").split(";\n")


def lay(database: Database, n: int) -> None:
    with database.write() as cursor:
        for statement in filter(str.strip, LAYING):
            cursor.execute(statement, {"n": n} if "$n" in statement else {})


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("bare") / "afterview.duckdb"
    yield opened(path)
    close(path)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("plain") / "afterview.duckdb"
    database = opened(path)
    told(database)
    yield database
    close(path)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    path = tmp_path_factory.mktemp("many") / "afterview.duckdb"
    database = opened(path)
    lay(database, MANY)
    yield database
    close(path)


@EVERY_FACT
def test_columns_and_types_are_the_same_with_and_without_rows(
    bare: Database, many: Database, fact: Fact, most: int
) -> None:
    empty, full = seen(bare, fact), seen(many, fact)
    assert empty.empty
    assert 0 < len(full) <= most
    assert full.dtypes.to_dict() == empty.dtypes.to_dict()
    assert list(full.columns) == list(empty.columns)
    assert full.index.equals(pd.RangeIndex(len(full)))


@EVERY_FACT
def test_a_single_plain_review_fails_nothing(plain: Database, fact: Fact, most: int) -> None:
    assert len(seen(plain, fact)) <= most


@pytest.mark.parametrize(
    "fact", [FACTS[name][0] for name in ("dimension_scores", "question_scores", "cue_balance")]
)
def test_above_three_hundred_reviews_a_row_is_a_period(many: Database, fact: Fact) -> None:
    frame = seen(many, fact)
    assert frame["interview_id"].isna().all()
    assert 100 < frame["held_on"].nunique() <= 120
    steps = frame["held_on"].drop_duplicates().diff().dropna().dt.days
    assert set(steps.iloc[:-1]) == {steps.iloc[0]}
    assert steps.iloc[-1] <= steps.iloc[0]
    first_on = pd.Timestamp("2020-01-01")
    assert (frame["held_on"].min() - first_on).days == steps.iloc[0] // 2


def test_periods_add_up_to_all_interviews_and_questions(many: Database) -> None:
    scores = seen(many, trends_dimensions.dimension_scores)
    overall = scores[scores["dimension"] == "overall"]
    rest = scores[scores["dimension"] != "overall"]
    assert overall["n"].sum() == MANY
    assert overall["n_rated"].sum() == rest["n"].sum() == rest["n_rated"].sum()
    with many.read() as cursor:
        [(mean,)] = cursor.execute(
            "select avg(score) from (select avg(score) as score from rating "
            "where observed group by review_id)"
        ).fetchall()
    assert (overall["score"] * overall["n"]).sum() / MANY == pytest.approx(mean)


def test_below_that_each_interview_is_drawn_by_itself(many: Database) -> None:
    few = seen(many, trends_dimensions.dimension_scores, Scope(until_on=date(2020, 3, 1)))
    assert few["interview_id"].notna().all()
    assert (few["n"] == 1).all()


def test_the_drawn_days_are_the_same_each_time_and_from_the_whole_period(many: Database) -> None:
    frame = seen(many, trends_good_days.good_days)
    assert len(frame) == frame["interview_id"].nunique() == 300
    assert frame.equals(seen(many, trends_good_days.good_days))
    assert (frame["held_on"].max() - frame["held_on"].min()).days > 2000
    sums = seen(many, trends_good_days.good_day_levels)
    assert sums.loc[sums["factor"] == "stage", "n"].sum() == MANY


def test_of_what_people_name_themselves_the_most_frequent_is_kept(many: Database) -> None:
    standing = seen(many, trends_questions.question_standing)
    built_in = {"salary", "behavioural", "domain", "leadership"}
    assert built_in < set(standing["name"])
    assert standing["n"].sort_values().tolist()[-4:] > [100] * 4


@pytest.mark.long
def test_a_hundred_thousand_interviews_stay_usable(db: Database) -> None:
    lay(db, VERY_MANY)
    took: dict[str, float] = {}
    for name, (fact, most) in FACTS.items():
        for scope in (EVERYTHING, NARROW):
            frames = [_timed(db, fact, scope) for _ in range(3)]
            assert len(frames[0][0]) <= most, name
            took[f"{name} {scope is EVERYTHING}"] = min(seconds for _, seconds in frames)
    with db.read() as cursor:
        began = time.perf_counter()
        assert n_reviews(cursor, EVERYTHING) == VERY_MANY
        assert len(scope_choices(cursor).companies) <= MOST_CHOICES
        took["choices"] = time.perf_counter() - began
    assert {name: seconds for name, seconds in took.items() if seconds > 1} == {}


def _timed(db: Database, fact: Fact, scope: Scope) -> tuple[pd.DataFrame, float]:
    began = time.perf_counter()
    frame = seen(db, fact, scope)
    return frame, time.perf_counter() - began
