"""What reviews answer about lessons learned before moves their lives, in the interviews' order."""

from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.drafts import correct_review
from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.actions.lessons import choose_life
from afterview.domain.draft import Fields
from afterview.domain.lesson_life import Helped, Life
from afterview.domain.lesson_rule import Noted, life_of
from afterview.domain.review import Trial
from afterview.store.database import Database
from tests.builders import LATER, NOW, utc
from tests.doing import held, review_of, reviewed
from tests.learning import (
    NO_HELP,
    NOT_COME,
    NOT_DONE,
    YES,
    answers,
    corrected,
    learned_in,
    life,
    tried,
    without_lessons,
    written,
)

RETIRED_AT = utc("2026-10-13 20:00")


def test_finishing_stores_what_came_of_a_lesson_and_moves_its_life(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    interview_id = tried(db, lesson_id, YES)
    told = Trial(lesson_id, came=True, done=True, helped=Helped.YES)
    assert review_of(db, interview_id).review.trials == (told,)
    assert life(db, lesson_id) is Life.KEPT


def test_a_lesson_of_a_review_is_moved_too(db: Database) -> None:
    lesson_id = learned_in(db, reviewed(db, {"day": "2026-10-01"}, lessons=[("", "slow down")]))
    tried(db, lesson_id, NO_HELP)
    assert life(db, lesson_id) is Life.TRIED


def test_the_order_of_the_interviews_counts_not_that_of_the_reviews(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    tried(db, lesson_id, NOT_DONE, day="2026-10-12")
    tried(db, lesson_id, YES, day="2026-10-10", now=LATER)
    assert life(db, lesson_id) is Life.TRIED


def test_a_correction_shows_the_answers_again_and_recomputes(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    interview_id = tried(db, lesson_id, YES)
    draft = held(db, correct_review(db, review_of(db, interview_id).id, now=LATER))
    expected = answers(lesson_id, YES)
    assert {name: draft.fields.get(name) for name in expected} == expected
    corrected(db, interview_id, {f"trial.{lesson_id}.helped": "no"})
    assert life(db, lesson_id) is Life.TRIED
    corrected(db, interview_id, {f"trial.{lesson_id}.came": None})
    assert life(db, lesson_id) is Life.OPEN
    assert review_of(db, interview_id).review.trials == ()


def test_a_day_corrected_puts_the_trial_in_its_place(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    first = tried(db, lesson_id, YES, day="2026-10-10")
    tried(db, lesson_id, NOT_DONE, day="2026-10-12")
    corrected(db, first, {"day": "2026-10-13"})
    assert life(db, lesson_id) is Life.KEPT


def test_an_answer_about_no_lesson_is_let_go(db: Database) -> None:
    interview_id = tried(db, UUID(int=5), NOT_COME)
    assert review_of(db, interview_id).review.trials == ()


def test_a_choice_stands_when_something_else_is_corrected_after_it(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    interview_id = tried(db, lesson_id, YES)
    choose_life(db, lesson_id, Life.OPEN, now=RETIRED_AT)
    assert life(db, lesson_id) is Life.OPEN
    corrected(db, interview_id, {"note": "only this"})
    assert life(db, lesson_id) is Life.OPEN
    corrected(db, interview_id, {f"trial.{lesson_id}.helped": "no"})
    assert life(db, lesson_id) is Life.TRIED


def test_what_is_retired_stays_so_until_a_review_meets_it_again(db: Database) -> None:
    first = reviewed(db, {"day": "2026-10-01"}, lessons=[("it gets loud", "I slow down")])
    lesson_id = learned_in(db, first)
    choose_life(db, lesson_id, Life.RETIRED, now=RETIRED_AT)
    corrected(db, first, {"note": "not met again by this"})
    tried(db, lesson_id, YES, day="2026-10-13", now=LATER)
    assert life(db, lesson_id) is Life.RETIRED
    again = reviewed(db, lessons=[("it gets loud", "I slow down!")], now=LATER)
    assert learned_in(db, again) == lesson_id
    assert life(db, lesson_id) is Life.OPEN
    without_lessons(db, again)
    assert life(db, lesson_id) is Life.RETIRED


def test_the_lives_follow_an_interview_that_goes_and_comes_back(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    interview_id = tried(db, lesson_id, YES)
    remove_interview(db, interview_id, now=LATER)
    assert life(db, lesson_id) is Life.OPEN
    bring_back_interview(db, interview_id)
    assert life(db, lesson_id) is Life.KEPT


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from([YES, NO_HELP, NOT_DONE, NOT_COME]), min_size=1, max_size=4))
def test_the_stored_life_is_the_one_that_the_rule_gives(db: Database, said: list[Fields]) -> None:
    lesson_id = written(db, f"I slow down {db.new_id()}")
    trials: list[Trial] = []
    for place, one in enumerate(said):
        interview_id = tried(db, lesson_id, one, day=f"2026-10-{place + 1:02}")
        trials += review_of(db, interview_id).review.trials
    assert life(db, lesson_id) is life_of([Noted(NOW, trial) for trial in trials])
