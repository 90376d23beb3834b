"""Forecasts that can be scored: the first of each round, stated before the answer was known."""

import pytest

from afterview.actions.drafts import correct_review
from afterview.domain.scope import Scope
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.store.facts.trends.forecasts import forecasts
from tests.builders import utc
from tests.doing import finished, review_of, typed
from tests.facts.search import FIRST, SECOND, THIRD, ended, rows, seen, told


def test_each_resolved_round_brings_its_forecast(db: Database) -> None:
    second = told(db, SECOND, {"forecast": 0}, outcome=Outcome.REJECTED)
    first = told(db, FIRST, {"forecast": 70, "company": "Südhafen"}, outcome=Outcome.OFFER)
    told(db, THIRD, outcome=Outcome.ADVANCED)
    frame = seen(db, forecasts)
    assert rows(frame, "interview_id", "held_on", "company", "chance", "got_through") == [
        (str(first), FIRST, "Südhafen", 70, True),
        (str(second), SECOND, "Nordhavn Maritime A/S", 0, False),
    ]


def test_only_an_outcome_that_tells_scores_a_forecast(db: Database) -> None:
    for outcome in Outcome:
        told(db, FIRST, {"forecast": 50, "company": outcome.value}, outcome=outcome)
    assert set(rows(seen(db, forecasts), "company", "got_through")) == {
        ("advanced", True),
        ("offer", True),
        ("rejected", False),
        ("ghosted", False),
    }


def test_the_first_forecast_counts_and_not_what_it_was_changed_to(db: Database) -> None:
    interview_id = told(db, FIRST, {"forecast": 60})
    later = utc("2026-09-02 09:00")
    draft_id = correct_review(db, review_of(db, interview_id).id, now=later)
    typed(db, draft_id, {"forecast": 10}, now=later)
    finished(db, draft_id, now=later)
    ended(db, interview_id, Outcome.REJECTED)
    assert rows(seen(db, forecasts), "chance") == [(60,)]


@pytest.mark.parametrize(
    ("heard", "scored"), [("2026-09-03", [(60,)]), ("2026-09-02", []), (FIRST, [])]
)
def test_a_forecast_written_on_the_day_of_the_answer_or_later_is_not_scored(
    db: Database, heard: str, scored: list[tuple[int]]
) -> None:
    written = "2026-09-02 08:00"
    told(db, FIRST, {"forecast": 60}, outcome=Outcome.REJECTED, heard=heard, written=written)
    assert rows(seen(db, forecasts), "chance") == scored


def test_where_the_interview_was_on_the_day_of_its_answer_that_day_is_early_enough(
    db: Database,
) -> None:
    told(db, FIRST, {"forecast": 60}, outcome=Outcome.REJECTED, heard=FIRST)
    assert rows(seen(db, forecasts), "chance") == [(60,)]


def test_a_forecast_from_after_the_outcome_was_recorded_is_not_scored(db: Database) -> None:
    interview_id = told(db, FIRST, {"forecast": 60}, written="2026-09-02 08:00")
    ended(db, interview_id, Outcome.ADVANCED, now=utc("2026-09-02 08:00"))
    assert seen(db, forecasts).empty


def test_the_scope_of_open_rounds_has_no_forecasts_to_score(db: Database) -> None:
    told(db, FIRST, {"forecast": 60}, outcome=Outcome.ADVANCED)
    assert len(seen(db, forecasts, Scope(resolved=True))) == 1
    assert seen(db, forecasts, Scope(resolved=False)).empty
