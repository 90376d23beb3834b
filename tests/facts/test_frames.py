"""Every frame: the columns and types that it promises, and small whatever is stored."""

import time
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

import pandas as pd
import pytest

from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.vocabulary import Stage
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
from afterview.store.facts.trends.choices import MOST_CHOICES, n_reviews, scope_choices
from afterview.store.start import close, opened
from tests.facts.many import lay
from tests.facts.search import seen, told

Fact = Callable[[Cursor, Scope], pd.DataFrame]
FACTS: dict[str, tuple[Fact, int]] = {
    "dimension_scores": (dimensions.dimension_scores, 3300),
    "dimension_standing": (dimensions.dimension_standing, 11),
    "question_scores": (questions.question_scores, 4800),
    "competency_scores": (partial(questions.question_scores, by="competency"), 4800),
    "question_standing": (questions.question_standing, 40),
    "weak_spots": (questions.weak_spots, 800),
    "questions_met": (met_again.questions_met, 60),
    "question_history": (met_again.question_history, 1800),
    "cue_balance": (cues.cue_balance, 300),
    "cue_outcomes": (cues.cue_outcomes, 80),
    "interviews_with_cue": (
        partial(cues.interviews_with_cue, side="mine", word="pace", effect="helped"),
        300,
    ),
    "forecasts": (forecasts.forecasts, 1000),
    "furthest_stages": (funnel.furthest_stages, 21),
    "rounds_by_number": (funnel.rounds_by_number, 12),
    "answer_days": (funnel.answer_days, 400),
    "lesson_lives": (lessons.lesson_lives, 120),
    "good_days": (good_days.good_days, 300),
    "good_day_levels": (good_days.good_day_levels, 39),
}
"""Each fact, and the most rows that it may ever have in a search of some years."""
EVERY_FACT = pytest.mark.parametrize(("fact", "most"), FACTS.values(), ids=FACTS)
NARROW = Scope(from_on=date(2020, 6, 1), stages=frozenset({Stage.FINAL}))
MANY = 5_000
VERY_MANY = 100_000


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
    scores = seen(many, dimensions.dimension_scores)
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
    few = seen(many, dimensions.dimension_scores, Scope(until_on=date(2020, 3, 1)))
    assert few["interview_id"].notna().all()
    assert (few["n"] == 1).all()


def test_of_many_days_the_latest_are_listed_and_all_are_summed_up(many: Database) -> None:
    frame = seen(many, good_days.good_days)
    assert len(frame) == frame["interview_id"].nunique() == 300
    overall = seen(many, dimensions.dimension_scores, Scope(from_on=date(2025, 1, 1)))
    assert frame["held_on"].max() >= overall["held_on"].max()
    sums = seen(many, good_days.good_day_levels)
    assert sums.loc[sums["factor"] == "part_of_day", "n"].sum() == MANY


def test_the_standing_is_of_interviews_however_many_and_not_of_periods(many: Database) -> None:
    standing = seen(many, dimensions.dimension_standing).set_index("dimension")
    with many.read() as cursor:
        [(n, mean, sd)] = cursor.execute(
            "select count(*), avg(score), stddev_samp(score) from (select avg(score) as score "
            "from rating where observed group by review_id)"
        ).fetchall()
    assert standing.loc["overall", "n"] == n == MANY
    assert standing.loc["overall", "mean"] == pytest.approx(mean)
    assert standing.loc["overall", "sd"] == pytest.approx(sd)


def test_the_second_half_begins_with_the_interview_in_the_middle(many: Database) -> None:
    with many.read() as cursor:
        halves = dimensions.halfway(cursor, EVERYTHING)
        held = cursor.execute(
            "select min(held), quantile_disc(held, 0.5), max(held) from (select cast(timezone("
            "zone, timezone('UTC', starts_at)) as date) as held from interview)"
        ).fetchall()
    assert halves is not None
    assert (halves[0], halves[2]) == (held[0][0], held[0][2])
    assert abs((halves[1] - held[0][1]).days) <= 1


def test_of_what_people_name_themselves_the_most_frequent_is_kept(many: Database) -> None:
    standing = seen(many, questions.question_standing)
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
