"""Self-ratings over time: one row each while there are few."""

import pytest

from afterview.domain.draft import NOT_OBSERVED
from afterview.domain.scope import Scope
from afterview.domain.vocabulary import Outcome, Stage
from afterview.store.database import Database
from afterview.store.facts.trends_dimensions import dimension_scores
from tests.facts.search import FIRST, SECOND, rows, seen, told


def test_the_overall_score_is_the_mean_of_what_was_observed(db: Database) -> None:
    told(db, FIRST, ratings={"structure": 2, "evidence": 5, "presence": NOT_OBSERVED})
    frame = seen(db, dimension_scores)
    assert rows(frame, "dimension", "score", "n", "n_rated") == [
        ("evidence", 5.0, 1, 1),
        ("overall", 3.5, 1, 2),
        ("structure", 2.0, 1, 1),
    ]


def test_each_row_says_of_which_interview_it_is(db: Database) -> None:
    fields = {"stage": "final", "format": "phone"}
    interview_id = told(db, FIRST, fields, ratings={"structure": 2}, outcome=Outcome.OFFER)
    frame = seen(db, dimension_scores)
    columns = ("interview_id", "held_on", "stage", "format", "company", "role", "outcome")
    assert rows(frame, *columns) == [
        (
            str(interview_id),
            FIRST,
            "final",
            "phone",
            "Nordhavn Maritime A/S",
            "Senior Data Engineer",
            "offer",
        )
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
