"""Lessons written, changed, set, merged, split and deleted by hand."""

from dataclasses import replace
from uuid import UUID

import pytest

from afterview.actions.draft_rows import add_row
from afterview.actions.drafts import correct_review
from afterview.actions.interviews import remove_interview
from afterview.actions.lessons import (
    add_lesson,
    bring_back_lesson,
    change_lesson,
    choose_life,
    merge_lessons,
    remove_lesson,
    split_lesson,
    undo_merge,
    undo_split,
)
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Stage
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from afterview.store.facts.lessons import evidence
from tests.builders import LATER, NOW
from tests.doing import finished, review_of, reviewed
from tests.learning import (
    NO_HELP,
    YES,
    answers,
    corrected,
    is_there,
    learned_in,
    lesson,
    life,
    tried,
    without_lessons,
    written,
)

SLOW = ("it gets loud", "I slow down and breathe")
NUMBER = ("they ask for a story", "I name one number")


def met_in(db: Database, lesson_id: UUID) -> set[UUID]:
    with db.read() as cursor:
        return {one.round.interview_id for one in evidence(cursor, lesson_id).meetings}


def test_a_lesson_written_by_hand_is_in_the_library(db: Database) -> None:
    lesson_id = written(db, "I slow down", stage=Stage.CASE, company="Südhafen")
    assert lesson(db, lesson_id) == LearnedLesson(
        lesson_id, "", "I slow down", NOW, stage=Stage.CASE, company="Südhafen"
    )
    assert is_there(db, lesson_id)


@pytest.mark.parametrize("blank", ["", "  \n"])
def test_one_half_has_to_say_something(db: Database, blank: str) -> None:
    nothing = LearnedLesson(db.new_id(), blank, blank, NOW)
    [problem] = add_lesson(db, nothing)
    assert "Both halves are empty" in problem.message
    kept = lesson(db, written(db, "I slow down"))
    assert change_lesson(db, replace(kept, then_text=blank)) != []
    assert change_lesson(db, replace(kept, if_text="it gets loud", then_text=blank)) == []


def test_a_change_of_a_stale_copy_is_refused(db: Database) -> None:
    seen = lesson(db, written(db, "I slow down"))
    change_lesson(db, replace(seen, then_text="I breathe"))
    with pytest.raises(ChangedElsewhere):
        change_lesson(db, replace(seen, then_text="I hurry"))
    assert lesson(db, seen.id).then_text == "I breathe"


def test_a_wording_changed_by_hand_survives_the_correction_of_something_else(db: Database) -> None:
    interview_id = reviewed(db, lessons=[SLOW])
    lesson_id = learned_in(db, interview_id)
    by_hand = replace(lesson(db, lesson_id), then_text="I breathe", stage=Stage.CASE)
    change_lesson(db, by_hand)
    corrected(db, interview_id, {"note": "only this"})
    assert lesson(db, lesson_id) == replace(by_hand, version=2)
    corrected(db, interview_id, {f"lesson.{lesson_id}.then_text": "I wait"})
    assert lesson(db, lesson_id) == replace(by_hand, then_text="I wait", version=3)


def test_a_lesson_by_hand_survives_every_review_that_meets_it_and_lets_it_go(db: Database) -> None:
    lesson_id = written(db, SLOW[1], if_text=SLOW[0])
    reviewed(db)
    interview_id = reviewed(db, lessons=[SLOW])
    assert learned_in(db, interview_id) == lesson_id
    without_lessons(db, interview_id)
    assert is_there(db, lesson_id)


def test_a_lesson_by_hand_stays_in_sight_when_the_interview_that_met_it_goes(db: Database) -> None:
    lesson_id = written(db, SLOW[1], if_text=SLOW[0])
    remove_interview(db, reviewed(db, lessons=[SLOW]), now=LATER)
    assert is_there(db, lesson_id)


def test_a_review_without_lessons_lets_no_other_lesson_go(db: Database) -> None:
    first = reviewed(db, lessons=[SLOW])
    second = reviewed(db, lessons=[NUMBER])
    without_lessons(db, second)
    assert is_there(db, learned_in(db, first))


def test_a_deleted_lesson_comes_back_with_its_life(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    remove_lesson(db, lesson_id, now=LATER)
    assert not is_there(db, lesson_id)
    tried(db, lesson_id, YES)
    bring_back_lesson(db, lesson_id)
    assert is_there(db, lesson_id)
    assert life(db, lesson_id) is Life.KEPT


def test_a_correction_brings_no_deleted_lesson_back(db: Database) -> None:
    interview_id = reviewed(db, lessons=[SLOW])
    lesson_id = learned_in(db, interview_id)
    remove_lesson(db, lesson_id, now=LATER)
    corrected(db, interview_id, {"note": "only this"})
    assert not is_there(db, lesson_id)
    assert len(review_of(db, interview_id).review.lessons) == 1


@pytest.mark.parametrize("chosen", Life)
def test_a_life_chosen_by_hand_holds(db: Database, chosen: Life) -> None:
    lesson_id = written(db, "I slow down")
    tried(db, lesson_id, NO_HELP)
    choose_life(db, lesson_id, chosen, now=LATER)
    assert life(db, lesson_id) is chosen


def test_what_is_gone_cannot_be_set_deleted_or_merged(db: Database) -> None:
    lesson_id, other = written(db, "I slow down"), written(db, "I breathe")
    remove_lesson(db, lesson_id, now=LATER)
    for attempt in (
        lambda: choose_life(db, lesson_id, Life.KEPT, now=LATER),
        lambda: remove_lesson(db, lesson_id, now=LATER),
        lambda: merge_lessons(db, other, lesson_id, now=LATER),
        lambda: merge_lessons(db, other, other, now=LATER),
        lambda: split_lesson(db, other),
    ):
        with pytest.raises(ChangedElsewhere):
            attempt()


def test_merging_moves_sources_and_trials_and_the_life_follows(db: Database) -> None:
    one, other = reviewed(db, lessons=[SLOW]), reviewed(db, lessons=[NUMBER])
    kept, gone = learned_in(db, one), learned_in(db, other)
    tried(db, kept, NO_HELP, day="2026-10-10")
    tried(db, gone, YES, day="2026-10-11")
    moved = merge_lessons(db, kept, gone, now=LATER)
    assert (is_there(db, gone), life(db, kept)) == (False, Life.KEPT)
    assert met_in(db, kept) == {one, other}
    assert lesson(db, kept).then_text == SLOW[1]
    undo_merge(db, moved)
    assert (life(db, kept), life(db, gone)) == (Life.TRIED, Life.KEPT)
    assert (met_in(db, kept), met_in(db, gone)) == ({one}, {other})


def test_merging_two_lessons_of_one_review_keeps_one_answer_and_undoing_both(db: Database) -> None:
    one, other = written(db, "I slow down"), written(db, "I breathe")
    said = answers(other, {"came": True, "done": True}) | {"trial": [str(one), str(other)]}
    interview_id = tried(db, one, YES)
    corrected(db, interview_id, said)
    assert (life(db, one), life(db, other)) == (Life.KEPT, Life.TRIED)
    undo_merge(db, merge_lessons(db, one, other, now=LATER))
    assert (life(db, one), life(db, other)) == (Life.KEPT, Life.TRIED)


def test_a_merged_lesson_stays_so_whatever_is_corrected(db: Database) -> None:
    one, other = reviewed(db, lessons=[SLOW]), reviewed(db, lessons=[NUMBER])
    kept, gone = learned_in(db, one), learned_in(db, other)
    begun_before = correct_review(db, review_of(db, other).id, now=LATER)
    merge_lessons(db, kept, gone, now=LATER)
    add_row(db, begun_before, "question", {"text": "And why now?"}, now=LATER)
    finished(db, begun_before, now=LATER)
    assert not is_there(db, gone)
    assert learned_in(db, other) == kept


def test_a_source_split_off_is_a_lesson_again_and_undoing_joins_it(db: Database) -> None:
    first = reviewed(db, {"day": "2026-10-10"}, lessons=[SLOW])
    kept = learned_in(db, first)
    change_lesson(db, replace(lesson(db, kept), stage=Stage.CASE, company="Südhafen"))
    again = (SLOW[0], f"{SLOW[1]}!")
    second = reviewed(db, lessons=[again])
    [source] = review_of(db, second).review.lessons
    assert source.same_as == kept
    split_lesson(db, source.id)
    own = lesson(db, source.id)
    assert (own.then_text, own.stage, own.company) == (again[1], Stage.CASE, "Südhafen")
    assert (met_in(db, kept), met_in(db, own.id)) == ({first}, {second})
    corrected(db, second, {"note": "it stays apart"})
    assert learned_in(db, second) == own.id
    undo_split(db, own.id, kept, now=LATER)
    assert met_in(db, kept) == {first, second}
    assert not is_there(db, own.id)


def test_undoing_a_merge_that_went_on_into_another_says_so(db: Database) -> None:
    one, other, third = (
        learned_in(db, reviewed(db, lessons=[said])) for said in (SLOW, NUMBER, ("", "I wait"))
    )
    moved = merge_lessons(db, other, one, now=LATER)
    merge_lessons(db, third, other, now=LATER)
    with pytest.raises(ChangedElsewhere):
        undo_merge(db, moved)
    assert not is_there(db, one)
    assert len(met_in(db, third)) == 3


def test_undoing_a_merge_brings_one_back_that_brought_nothing_along(db: Database) -> None:
    one, other = written(db, "I slow down"), written(db, "I breathe")
    undo_merge(db, merge_lessons(db, other, one, now=LATER))
    assert is_there(db, one)


def test_what_was_merged_and_split_is_worded_as_by_hand_before(db: Database) -> None:
    one, other = reviewed(db, lessons=[SLOW]), reviewed(db, lessons=[NUMBER])
    kept, gone = learned_in(db, one), learned_in(db, other)
    by_hand = replace(lesson(db, gone), then_text="I name two", stage=Stage.CASE)
    change_lesson(db, by_hand)
    merge_lessons(db, kept, gone, now=LATER)
    split_lesson(db, gone)
    again = lesson(db, gone)
    assert (again.then_text, again.stage) == ("I name two", Stage.CASE)
    assert met_in(db, gone) == {other}


def test_what_was_merged_can_be_split_again(db: Database) -> None:
    one, other = reviewed(db, lessons=[SLOW]), reviewed(db, lessons=[NUMBER])
    kept, gone = learned_in(db, one), learned_in(db, other)
    merge_lessons(db, kept, gone, now=LATER)
    split_lesson(db, gone)
    assert lesson(db, gone).then_text == NUMBER[1]
    assert met_in(db, gone) == {other}
