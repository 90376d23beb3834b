"""Self-ratings over time: one row each while there are few."""

from datetime import date
from statistics import stdev

import pytest

from afterview.domain.draft import NOT_OBSERVED
from afterview.domain.scope import EVERYTHING, Scope
from afterview.domain.vocabulary import Stage
from afterview.store.database import Database
from afterview.store.facts.trends.dimensions import dimension_scores, dimension_standing, halfway
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, rows, seen, told


def test_the_overall_score_is_the_mean_of_what_was_observed(db: Database) -> None:
    told(db, FIRST, ratings={"structure": 2, "evidence": 5, "presence": NOT_OBSERVED})
    frame = seen(db, dimension_scores)
    assert rows(frame, "dimension", "score", "n", "n_rated") == [
        ("evidence", 5.0, 1, 1),
        ("overall", 3.5, 1, 2),
        ("structure", 2.0, 1, 1),
    ]


def test_each_row_says_of_which_interview_it_is(db: Database) -> None:
    interview_id = told(db, FIRST, {"stage": "final"}, ratings={"structure": 2})
    frame = seen(db, dimension_scores)
    columns = ("interview_id", "held_on", "stage", "company")
    assert rows(frame, *columns) == [
        (str(interview_id), FIRST, "final", "Nordhavn Maritime A/S")
    ] * len(frame)


def test_rows_are_in_the_order_of_the_days(db: Database) -> None:
    told(db, SECOND, ratings={"structure": 4})
    told(db, FIRST, ratings={"structure": 2})
    frame = seen(db, dimension_scores)
    assert rows(frame[frame["dimension"] == "overall"], "held_on", "score") == [
        (FIRST, 2.0),
        (SECOND, 4.0),
    ]


def test_the_scope_is_kept_to(db: Database) -> None:
    told(db, FIRST, {"stage": "final"}, ratings={"structure": 2})
    told(db, SECOND, ratings={"structure": 4})
    frame = seen(db, dimension_scores, Scope(stages=frozenset({Stage.FINAL})))
    assert rows(frame, "dimension", "score") == [("overall", 2.0), ("structure", 2.0)]


@pytest.mark.parametrize("ratings", [{}, {"structure": NOT_OBSERVED}])
def test_a_review_without_a_rating_has_no_row(db: Database, ratings: dict[str, str]) -> None:
    told(db, FIRST, ratings=dict(ratings))
    assert seen(db, dimension_scores).empty


def test_the_standing_is_over_interviews_and_one_has_no_deviation(db: Database) -> None:
    told(db, FIRST, ratings={"structure": 2, "evidence": 4})
    told(db, SECOND, ratings={"structure": 5})
    assert rows(seen(db, dimension_standing), "dimension", "n", "mean", "sd") == [
        ("evidence", 1, 4.0, None),
        ("overall", 2, 4.0, stdev([3, 5])),
        ("structure", 2, 3.5, stdev([2, 5])),
    ]


def test_halves_are_of_rated_interviews_and_need_two_days(db: Database) -> None:
    assert halves(db) is None
    told(db, FIRST, ratings={"structure": 2})
    told(db, FIRST, ratings={"structure": 2})
    told(db, FOURTH)
    assert halves(db) is None
    told(db, THIRD, ratings={"structure": 2})
    assert halves(db) == tuple(map(date.fromisoformat, (FIRST, THIRD, THIRD)))


def halves(db: Database) -> tuple[date, date, date] | None:
    with db.read() as cursor:
        return halfway(cursor, EVERYTHING)
