"""A draft that asks of a lesson asks of the one that it was merged into, with what was answered."""

from uuid import UUID

import pytest

from afterview.actions.drafts import bring_back_draft, correct_review, discard_draft
from afterview.actions.lessons import merge_lessons, undo_merge
from afterview.domain.draft import Fields
from afterview.domain.lesson_life import Life
from afterview.store.database import Database
from tests.builders import LATER
from tests.doing import begun, finished, held, review_of, reviewed, typed
from tests.learning import (
    NO_HELP,
    NOT_DONE,
    YES,
    answers,
    corrected,
    learned_in,
    life,
    tried,
    written,
)


def learned(db: Database) -> UUID:
    interview_id = reviewed(db, {"day": "2026-10-01"}, lessons=[("it gets loud", "I slow down")])
    return learned_in(db, interview_id)


def by_hand(db: Database) -> UUID:
    return written(db, "I slow down")


def of_both(one: UUID, said: Fields, other: UUID, told: Fields) -> Fields:
    both: Fields = {"trial": [str(one), str(other)]}
    return {**answers(one, said), **answers(other, told), **both}


def trials(db: Database, interview_id: UUID) -> set[UUID]:
    return {trial.lesson_id for trial in review_of(db, interview_id).review.trials}


@pytest.mark.parametrize("make", [learned, by_hand])
@pytest.mark.parametrize("is_answered_first", [True, False])
def test_an_answer_begun_before_a_merge_goes_to_the_one_that_stays(
    db: Database,
    make: object,
    is_answered_first: bool,  # noqa: FBT001 - a column of the table
) -> None:
    assert callable(make)
    gone, kept = make(db), written(db, "I breathe")
    said = answers(gone, YES if is_answered_first else {})
    draft_id = begun(db, said)
    saved_at = held(db, draft_id).saved_at
    merge_lessons(db, kept, gone, now=LATER)
    assert held(db, draft_id).rows("trial") == (str(kept),)
    assert held(db, draft_id).saved_at == saved_at
    if not is_answered_first:
        typed(db, draft_id, answers(kept, YES))
    assert trials(db, finished(db, draft_id)) == {kept}
    assert life(db, kept) is Life.KEPT


@pytest.mark.parametrize("make", [learned, by_hand])
def test_a_correction_begun_before_a_merge_takes_no_answer_away(db: Database, make: object) -> None:
    assert callable(make)
    gone, kept = make(db), written(db, "I breathe")
    interview_id = tried(db, gone, YES)
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    merge_lessons(db, kept, gone, now=LATER)
    finished(db, draft_id, now=LATER)
    assert trials(db, interview_id) == {kept}
    assert life(db, kept) is Life.KEPT


@pytest.mark.parametrize(
    ("of_gone", "of_kept", "becomes"),
    [(YES, NO_HELP, Life.TRIED), (YES, {}, Life.KEPT), ({}, YES, Life.KEPT)],
)
def test_of_two_answers_that_of_the_one_that_stays_counts(
    db: Database, of_gone: Fields, of_kept: Fields, becomes: Life
) -> None:
    gone, kept = by_hand(db), written(db, "I breathe")
    draft_id = begun(db, of_both(gone, of_gone, kept, of_kept))
    merge_lessons(db, kept, gone, now=LATER)
    assert held(db, draft_id).rows("trial") == (str(kept),)
    finished(db, draft_id)
    assert life(db, kept) is becomes


def test_undoing_a_merge_gives_the_drafts_back_what_they_asked_of(db: Database) -> None:
    gone, kept = by_hand(db), written(db, "I breathe")
    of_one, of_two = begun(db, answers(gone, {})), begun(db, of_both(gone, YES, kept, {}))
    before = held(db, of_two).rows("trial")
    moved = merge_lessons(db, kept, gone, now=LATER)
    typed(db, of_one, answers(kept, NOT_DONE))
    undo_merge(db, moved)
    assert held(db, of_one).rows("trial") == (str(gone),)
    assert held(db, of_two).rows("trial") == before
    assert trials(db, finished(db, of_one)) == {gone}
    assert trials(db, finished(db, of_two)) == {gone}
    assert (life(db, gone), life(db, kept)) == (Life.KEPT, Life.OPEN)


def test_undoing_a_merge_leaves_the_drafts_alone_that_asked_of_the_other(db: Database) -> None:
    gone, kept = by_hand(db), written(db, "I breathe")
    draft_id = begun(db, answers(kept, YES))
    undo_merge(db, merge_lessons(db, kept, gone, now=LATER))
    assert held(db, draft_id).rows("trial") == (str(kept),)


def test_an_answer_finished_between_a_merge_and_its_undoing_is_not_lost(db: Database) -> None:
    gone, kept = by_hand(db), written(db, "I breathe")
    draft_id = begun(db, answers(gone, YES))
    moved = merge_lessons(db, kept, gone, now=LATER)
    interview_id = finished(db, draft_id)
    undo_merge(db, moved)
    assert trials(db, interview_id) == {gone}
    assert (life(db, gone), life(db, kept)) == (Life.KEPT, Life.OPEN)


def test_what_was_left_unanswered_is_asked_of_the_one_that_stays(db: Database) -> None:
    gone, kept = by_hand(db), written(db, "I breathe")
    interview_id = tried(db, gone, {})
    merge_lessons(db, kept, gone, now=LATER)
    corrected(db, interview_id, {f"trial.{kept}.{name}": said for name, said in YES.items()})
    assert life(db, kept) is Life.KEPT


def test_a_draft_set_aside_asks_of_the_one_that_stays_too(db: Database) -> None:
    gone, kept = by_hand(db), written(db, "I breathe")
    draft_id = begun(db, answers(gone, YES))
    discard_draft(db, draft_id, now=LATER)
    merge_lessons(db, kept, gone, now=LATER)
    bring_back_draft(db, draft_id)
    assert trials(db, finished(db, draft_id)) == {kept}
