"""Which lessons a review asks of: those that were due, asked once, at most three."""

from datetime import date
from uuid import UUID

import pytest

from afterview.actions.brief import ahead_of, choose
from afterview.actions.drafts import correct_review, review_interview, start_review
from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.actions.lessons import choose_life, remove_lesson
from afterview.actions.lessons_taken import ask_of_lessons
from afterview.brief.compose import MOST_LESSONS, MOST_LESSONS_WITH_PINS
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.domain.lesson_life import Life
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from tests.builders import LATER, NOW, utc
from tests.doing import begun, finished, held, interview, planned, review_of, reviewed, typed
from tests.learning import NOT_COME, YES, corrected, life, tried, written

TODAY = date(2026, 10, 13)
BEFORE = utc("2026-10-01 09:00")
THEN = utc("2026-10-02 09:00")
LESSON = BriefPart.LESSON


def asked(db: Database, draft_id: UUID) -> bool:
    return ask_of_lessons(db, held(db, draft_id), today=TODAY, now=NOW)


def rows(db: Database, draft_id: UUID) -> tuple[str, ...]:
    return held(db, draft_id).rows("trial")


def test_a_lesson_that_was_there_before_the_interview_is_asked_of(db: Database) -> None:
    lesson_id = written(db, "I slow down", now=BEFORE)
    draft_id = begun(db)
    assert asked(db, draft_id)
    assert rows(db, draft_id) == (str(lesson_id),)


@pytest.mark.parametrize("missing", ["company", "role", "stage", "day", "start", "zone"])
def test_nothing_is_asked_before_it_is_known_which_interview_it_was(
    db: Database, missing: str
) -> None:
    written(db, "I slow down", now=BEFORE)
    draft_id = begun(db, {missing: ""})
    assert not asked(db, draft_id)
    assert "trial" not in held(db, draft_id).fields


def test_a_lesson_written_down_after_it_began_is_not_asked_of(db: Database) -> None:
    written(db, "I slow down", now=NOW)
    draft_id = begun(db)
    assert not asked(db, draft_id)
    assert held(db, draft_id).fields["trial"] == []


def test_what_is_asked_stays_the_same(db: Database) -> None:
    lesson_id = written(db, "I slow down", now=BEFORE)
    draft_id = begun(db)
    asked(db, draft_id)
    choose_life(db, lesson_id, Life.RETIRED, now=NOW)
    written(db, "I breathe", now=BEFORE)
    typed(db, draft_id, {"company": "Südhafen"})
    assert not asked(db, draft_id)
    assert rows(db, draft_id) == (str(lesson_id),)


def test_at_most_three_are_asked_of_and_no_retired_one(db: Database) -> None:
    retired = written(db, "I joke", now=BEFORE)
    choose_life(db, retired, Life.RETIRED, now=BEFORE)
    for number in range(5):
        written(db, f"I do thing number {number}", now=BEFORE)
    draft_id = begun(db)
    asked(db, draft_id)
    assert len(rows(db, draft_id)) == MOST_LESSONS
    assert str(retired) not in rows(db, draft_id)


def test_a_correction_asks_of_nothing_new(db: Database) -> None:
    written(db, "I slow down", now=BEFORE)
    correction = correct_review(db, review_of(db, reviewed(db)).id, now=LATER)
    assert not asked(db, correction)
    assert rows(db, correction) == ()


def test_a_correction_of_a_review_with_answers_shows_those(db: Database) -> None:
    answered = written(db, "I slow down", now=BEFORE)
    written(db, "I breathe", now=BEFORE)
    interview_id = tried(db, answered, NOT_COME)
    correction = correct_review(db, review_of(db, interview_id).id, now=LATER)
    assert not asked(db, correction)
    assert rows(db, correction) == (str(answered),)


def test_what_was_left_unanswered_can_be_answered_in_every_correction(db: Database) -> None:
    lesson_id = written(db, "I slow down", now=BEFORE)
    draft_id = begun(db)
    asked(db, draft_id)
    interview_id = finished(db, draft_id)
    assert review_of(db, interview_id).review.trials == ()
    corrected(db, interview_id, {"note": "nothing of the lesson yet"})
    corrected(db, interview_id, {f"trial.{lesson_id}.{name}": said for name, said in YES.items()})
    assert life(db, lesson_id) is Life.KEPT


def test_a_correction_asks_of_no_lesson_deleted_since(db: Database) -> None:
    answered, deleted = (written(db, words, now=BEFORE) for words in ("I slow down", "I breathe"))
    draft_id = begun(db)
    asked(db, draft_id)
    typed(db, draft_id, {f"trial.{answered}.came": False})
    interview_id = finished(db, draft_id)
    remove_lesson(db, deleted, now=LATER)
    correction = correct_review(db, review_of(db, interview_id).id, now=LATER)
    assert rows(db, correction) == (str(answered),)


def test_what_the_brief_of_the_round_left_out_is_not_asked_of_and_what_it_pinned_is(
    db: Database,
) -> None:
    interview_id = planned(db)
    every = [written(db, f"I do thing number {number}", now=BEFORE) for number in range(6)]
    ahead = ahead_of(interview(db, interview_id))
    choose(db, ahead, Chosen(LESSON, every[-1].hex, BriefChoice.PINNED), now=NOW)
    choose(db, ahead, Chosen(LESSON, every[0].hex, BriefChoice.LEFT_OUT), now=NOW)
    draft_id = review_interview(db, interview_id, now=NOW)
    asked(db, draft_id)
    assert rows(db, draft_id)[0] == str(every[-1])
    assert str(every[0]) not in rows(db, draft_id)
    assert len(rows(db, draft_id)) == MOST_LESSONS_WITH_PINS


def test_nothing_is_asked_of_what_was_learned_in_an_interview_deleted_since(db: Database) -> None:
    interview_id = reviewed(db, {"day": "2026-10-01"}, lessons=[("", "I slow down")], now=THEN)
    remove_interview(db, interview_id, now=THEN)
    draft_id = begun(db)
    assert not asked(db, draft_id)
    bring_back_interview(db, interview_id)
    assert asked(db, begun(db))


def test_a_draft_that_was_finished_elsewhere_says_so(db: Database) -> None:
    written(db, "I slow down", now=BEFORE)
    draft_id = begun(db)
    seen = held(db, draft_id)
    finished(db, draft_id)
    with pytest.raises(ChangedElsewhere):
        ask_of_lessons(db, seen, today=TODAY, now=NOW)


def test_an_empty_draft_is_not_touched(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    assert not asked(db, draft_id)
    assert held(db, draft_id).saved_at == NOW
