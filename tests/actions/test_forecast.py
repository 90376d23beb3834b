"""The forecast is stamped when it is stated; the first one stays, and none follows the outcome."""

from uuid import UUID

import pytest

from afterview.actions.drafts import correct_review, review_interview
from afterview.actions.finish_review import Ending, finish_review
from afterview.actions.interviews import record_outcome
from afterview.domain.problem import Problem
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.store.reviews import Forecast
from tests.builders import LATER, NOW, utc
from tests.doing import finished, interview, planned, review_of, reviewed, typed

HEARD = utc("2026-10-20 09:00")
LATEST = utc("2026-10-21 09:00")


def heard(db: Database, interview_id: UUID, outcome: Outcome = Outcome.REJECTED) -> None:
    problems = record_outcome(
        db,
        interview(db, interview_id),
        outcome,
        heard_on=HEARD.date(),
        stated_reason="",
        guessed_reason="",
        now=HEARD,
    )
    assert problems == []


def correct(db: Database, interview_id: UUID, forecast: int | None) -> Ending:
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATEST)
    typed(db, draft_id, {"forecast": forecast, "note": "corrected"}, now=LATEST)
    return finish_review(db, draft_id, now=LATEST)


def forecasts(db: Database, interview_id: UUID) -> tuple[Forecast, ...]:
    return review_of(db, interview_id).forecasts


def test_a_forecast_is_stamped_when_the_review_is_finished(db: Database) -> None:
    assert forecasts(db, reviewed(db, {"forecast": 0}, now=NOW)) == (Forecast(0, NOW),)
    assert forecasts(db, reviewed(db, now=NOW)) == ()


def test_a_correction_of_something_else_keeps_the_stamp(db: Database) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=NOW)
    assert not isinstance(correct(db, interview_id, 60), list)
    assert forecasts(db, interview_id) == (Forecast(60, NOW),)


def test_before_the_outcome_a_new_forecast_follows_the_first(db: Database) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=NOW)
    correct(db, interview_id, 30)
    stored = review_of(db, interview_id)
    assert stored.forecasts == (Forecast(60, NOW), Forecast(30, LATEST))
    assert stored.review.forecast == 30


def test_going_back_to_the_first_forecast_is_a_third_statement(db: Database) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=NOW)
    for chance in (30, 60):
        correct(db, interview_id, chance)
    assert [one.chance for one in forecasts(db, interview_id)] == [60, 30, 60]


@pytest.mark.parametrize("wanted", [61, None])
def test_after_the_outcome_a_change_is_refused_with_day_and_reason(
    db: Database, wanted: int | None
) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=NOW)
    heard(db, interview_id)
    assert correct(db, interview_id, wanted) == [
        Problem(
            "forecast",
            "The outcome is recorded since 20 October 2026, and a forecast made after it would "
            "tell nothing: your 60 % stays as it was.",
        )
    ]
    assert review_of(db, interview_id).number == 1


def test_after_the_outcome_the_rest_can_still_be_corrected(db: Database) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=NOW)
    heard(db, interview_id)
    assert not isinstance(correct(db, interview_id, 60), list)
    stored = review_of(db, interview_id)
    assert (stored.review.notes.note, stored.forecasts) == ("corrected", (Forecast(60, NOW),))


def test_a_forecast_stated_late_is_refused(db: Database) -> None:
    interview_id = reviewed(db, now=NOW)
    heard(db, interview_id)
    problems = correct(db, interview_id, 60)
    assert isinstance(problems, list)
    assert [problem.field for problem in problems] == ["forecast"]
    assert forecasts(db, interview_id) == ()


def test_a_review_written_after_the_outcome_takes_no_forecast(db: Database) -> None:
    interview_id = planned(db)
    heard(db, interview_id)
    draft_id = review_interview(db, interview_id, now=LATEST)
    typed(db, draft_id, {"question.to_add": "Why us?", "forecast": 5})
    problems = finish_review(db, draft_id, now=LATEST)
    assert isinstance(problems, list)
    assert [problem.field for problem in problems] == ["forecast"]
    typed(db, draft_id, {"forecast": None})
    finished(db, draft_id, now=LATEST)
    assert forecasts(db, interview_id) == ()


def test_an_outcome_taken_back_opens_the_forecast_again(db: Database) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=NOW)
    heard(db, interview_id)
    heard(db, interview_id, Outcome.PENDING)
    assert not isinstance(correct(db, interview_id, 30), list)
    assert forecasts(db, interview_id)[0] == Forecast(60, NOW)


def test_a_later_outcome_keeps_the_instant_of_the_first(db: Database) -> None:
    interview_id = reviewed(db, {"forecast": 60}, now=LATER)
    heard(db, interview_id, Outcome.ON_HOLD)
    record_outcome(
        db,
        interview(db, interview_id),
        Outcome.OFFER,
        heard_on=None,
        stated_reason="",
        guessed_reason="",
        now=LATEST,
    )
    assert interview(db, interview_id).result.recorded_at == HEARD
