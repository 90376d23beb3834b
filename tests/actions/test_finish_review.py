"""A draft that is finished becomes a review, or says what stands in the way and stays."""

import threading
from uuid import UUID

import pytest

from afterview.actions.drafts import (
    bring_back_draft,
    discard_draft,
    edit_draft,
    review_interview,
    start_review,
)
from afterview.actions.finish_review import Finished, finish_review
from afterview.actions.interviews import remove_interview
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.review import Rating
from afterview.domain.vocabulary import Status
from afterview.errors import ChangedElsewhere
from afterview.store import applications, drafts, interviews
from afterview.store.database import Database
from afterview.store.facts.library import Wanted, interview_lines
from tests.builders import LATER, NOW, an_occasion
from tests.doing import (
    begun,
    finished,
    held,
    interview,
    planned,
    review_of,
    reviewed,
    typed,
)


def test_a_finished_review_is_stored_with_its_interview(db: Database) -> None:
    draft_id = begun(db, {"feeling": 2, "worked": "The SQL"}, now=NOW)
    interview_id = finished(db, draft_id, now=LATER)
    stored = review_of(db, interview_id)
    assert (stored.begun_at, stored.finished_at, stored.corrected_at) == (NOW, LATER, None)
    assert (stored.number, stored.interview_id) == (1, interview_id)
    assert (stored.review.feeling, stored.review.notes.worked) == (2, "The SQL")
    held_then = interview(db, interview_id)
    assert (held_then.occasion, held_then.status) == (an_occasion(), Status.COMPLETED)
    draft = held(db, draft_id)
    assert (draft.finished_at, draft.interview_id, draft.review_id) == (
        *(LATER, interview_id, stored.id),
    )


def test_what_stands_in_the_way_is_said_and_the_draft_stays(db: Database) -> None:
    draft_id = begun(db, {"forecast": 140, "company": "", "worked": "Still here"})
    problems = finish_review(db, draft_id, now=NOW)
    assert isinstance(problems, list)
    assert {problem.field for problem in problems} == {"forecast", "company"}
    draft = held(db, draft_id)
    assert (draft.finished_at, draft.fields["worked"]) == (None, "Still here")
    with db.read() as cursor:
        assert interview_lines(cursor, Wanted()) == ()


def test_finishing_twice_is_finishing_once(db: Database) -> None:
    draft_id = begun(db)
    interview_id = finished(db, draft_id, now=NOW)
    assert finished(db, draft_id, now=LATER) == interview_id
    assert review_of(db, interview_id).finished_at == NOW


def test_two_tabs_that_finish_at_once_make_one_review(db: Database) -> None:
    draft_id = begun(db)
    endings: list[object] = []
    at_once = threading.Barrier(3)

    def finish() -> None:
        at_once.wait()
        endings.append(finish_review(db, draft_id, now=NOW))

    tabs = [threading.Thread(target=finish) for _ in range(3)]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    with db.read() as cursor:
        [line] = interview_lines(cursor, Wanted())
    assert endings == [Finished(line.id)] * 3


def test_lines_not_yet_added_become_rows(db: Database) -> None:
    draft_id = begun(
        db,
        {
            "question.to_add": "Why shipping?\nWhy now?",
            "person.to_add": "Zoë O'Connor, staff engineer",
            "cue.interviewer.to_add": "looked at his watch",
            "cue.mine.to_add": "fidgeted",
        },
        questions=[],
    )
    review = review_of(db, finished(db, draft_id)).review
    assert [question.text for question in review.questions] == ["Why shipping?", "Why now?"]
    assert [(person.name, person.role) for person in review.people] == [
        ("Zoë O'Connor", "staff engineer")
    ]
    assert [(cue.side, cue.word) for cue in review.cues] == [
        ("interviewer", "looked at his watch"),
        ("mine", "fidgeted"),
    ]


def test_lines_become_rows_though_something_else_stands_in_the_way(db: Database) -> None:
    draft_id = begun(db, {"question.to_add": "Why shipping?", "role": ""}, questions=[])
    assert isinstance(finish_review(db, draft_id, now=NOW), list)
    draft = held(db, draft_id)
    assert draft.fields["question.to_add"] == ""
    assert [draft.row_text("question", row, "text") for row in draft.rows("question")] == [
        "Why shipping?"
    ]


def test_the_review_of_a_planned_interview_keeps_it_and_marks_it_held(db: Database) -> None:
    interview_id = planned(db, {"note": "bring the portfolio"})
    draft_id = review_interview(db, interview_id, now=NOW)
    typed(db, draft_id, {"question.to_add": "Why us?", "start": "14:05"})
    assert finished(db, draft_id) == interview_id
    stored = interview(db, interview_id)
    assert (stored.status, stored.note) == (Status.COMPLETED, "bring the portfolio")
    assert f"{stored.starts_locally():%H:%M}" == "14:05"


def test_a_second_interview_for_the_role_belongs_to_the_same_application(db: Database) -> None:
    first = reviewed(db)
    second = reviewed(db, {"company": " NORDHAVN maritime a/s", "stage": "final"})
    assert interview(db, first).application_id == interview(db, second).application_id
    third = reviewed(db, {"role": "Staff Engineer"})
    assert interview(db, third).application_id != interview(db, first).application_id
    with db.read() as cursor:
        assert applications.companies(cursor) == ("Nordhavn Maritime A/S",)


def test_ratings_come_back_in_the_order_in_which_they_are_asked(db: Database) -> None:
    scores = {f"rating.{each.key}": 1 + place % 5 for place, each in enumerate(DIMENSIONS)}
    stored = review_of(db, reviewed(db, {**scores, "rating.presence": "not_observed"}))
    expected = [Rating(each.key, 1 + place % 5) for place, each in enumerate(DIMENSIONS)]
    assert stored.review.ratings == (*expected[:-1], Rating("presence", None))


def test_a_discarded_draft_cannot_be_finished_until_it_is_back(db: Database) -> None:
    draft_id = begun(db)
    discard_draft(db, draft_id, now=NOW)
    with pytest.raises(ChangedElsewhere, match="discarded"):
        finish_review(db, draft_id, now=NOW)
    bring_back_draft(db, draft_id)
    assert finished(db, draft_id)


def test_the_review_of_a_deleted_interview_waits_until_it_is_back(db: Database) -> None:
    interview_id = planned(db)
    draft_id = review_interview(db, interview_id, now=NOW)
    typed(db, draft_id, {"question.to_add": "Why us?"})
    remove_interview(db, interview_id, now=NOW)
    with pytest.raises(ChangedElsewhere, match="deleted"):
        finish_review(db, draft_id, now=NOW)
    assert held(db, draft_id).finished_at is None


def test_a_second_draft_of_one_interview_becomes_a_new_wording_of_its_review(db: Database) -> None:
    interview_id = planned(db)
    first = review_interview(db, interview_id, now=NOW)
    edit_draft(db, first, {"note": "first", "question.to_add": "Why us?"}, seen={}, now=NOW)
    discard_draft(db, first, now=NOW)
    second = review_interview(db, interview_id, now=NOW)
    edit_draft(db, second, {"note": "second", "question.to_add": "Why now?"}, seen={}, now=NOW)
    bring_back_draft(db, first)
    assert finished(db, first) == finished(db, second) == interview_id
    stored = review_of(db, interview_id)
    assert (stored.number, stored.review.notes.note) == (2, "second")
    assert [question.text for question in stored.review.questions] == ["Why now?"]


def test_an_interview_without_a_review_waits_for_one(db: Database) -> None:
    waiting, done, ahead = planned(db), reviewed(db), planned(db, {"day": "2026-10-20"})

    def awaiting() -> list[UUID]:
        with db.read() as cursor:
            return [each.id for each in interviews.awaiting_review(cursor, before=NOW)]

    assert awaiting() == [waiting]
    with db.read() as cursor:
        assert [each.id for each in interviews.coming(cursor, after=NOW)] == [ahead]
    remove_interview(db, waiting, now=NOW)
    assert awaiting() == []
    assert done not in awaiting()


def test_a_finished_draft_is_no_longer_listed(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    finished_id = begun(db)
    finished(db, finished_id)
    with db.read() as cursor:
        assert [draft.id for draft in drafts.unfinished(cursor)] == [draft_id]
