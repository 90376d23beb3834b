"""A draft keeps whatever is typed, in whichever tab."""

import threading
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

import pytest

from afterview.actions.drafts import (
    Clash,
    bring_back_draft,
    correct_review,
    discard_draft,
    edit_draft,
    review_interview,
    start_review,
)
from afterview.actions.finish_review import finish_review
from afterview.actions.interviews import remove_interview
from afterview.domain.draft import Draft
from afterview.errors import ChangedElsewhere
from afterview.store import drafts
from afterview.store.database import Database
from tests.builders import LATER, NOW
from tests.doing import begun, finished, held, history, planned, review_of, reviewed, typed


def unfinished(db: Database) -> list[UUID]:
    with db.read() as cursor:
        return [draft.id for draft in drafts.unfinished(cursor)]


def test_a_new_review_knows_today_on_the_clock_of_its_zone(db: Database) -> None:
    draft_id = start_review(db, zone="Pacific/Auckland", now=NOW)
    expected = {"zone": "Pacific/Auckland", "day": "2026-10-14"}
    assert held(db, draft_id) == Draft(draft_id, NOW, NOW, fields=expected)


def test_a_zone_that_the_browser_made_up_is_left_to_be_chosen(db: Database) -> None:
    assert held(db, start_review(db, zone="Etc/Unknown", now=NOW)).fields == {}


def test_what_is_typed_is_held_and_never_taken_out_of_the_history(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    for words in ("I froze", "I froze, then", "", "I froze"):
        typed(db, draft_id, {"worst_moment": words})
    assert held(db, draft_id).fields["worst_moment"] == "I froze"
    assert history(db, draft_id, "worst_moment") == ["I froze", "I froze, then", "", "I froze"]


def test_the_history_knows_when_each_was_typed(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    typed(db, draft_id, {"note": "a"}, now=NOW)
    typed(db, draft_id, {"note": "b"}, now=LATER)
    with db.read() as cursor:
        assert drafts.typed(cursor, draft_id, "note") == ((NOW, "a"), (LATER, "b"))
        assert drafts.was_typed(cursor, draft_id, "note", "a")
        assert not drafts.was_typed(cursor, draft_id, "note", "c")
    assert held(db, draft_id).saved_at == LATER


def test_what_is_held_already_is_not_typed_again(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    typed(db, draft_id, {"note": "a", "forecast": 0})
    typed(db, draft_id, {"note": "a", "forecast": 0})
    assert history(db, draft_id, "note") == ["a"]
    assert history(db, draft_id, "forecast") == [0]


def test_two_tabs_that_type_into_one_field_are_told_and_both_texts_are_kept(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    seen = {"note": None}
    assert edit_draft(db, draft_id, {"note": "from the phone"}, seen=seen, now=NOW) == ()
    clashes = edit_draft(db, draft_id, {"note": "from the desk"}, seen=seen, now=LATER)
    assert clashes == (Clash("note", "from the phone"),)
    assert held(db, draft_id).fields["note"] == "from the desk"
    assert history(db, draft_id, "note") == ["from the phone", "from the desk"]


def test_two_tabs_in_different_fields_or_of_one_mind_do_not_clash(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    edit_draft(db, draft_id, {"note": "a", "worked": "b"}, seen={}, now=NOW)
    assert edit_draft(db, draft_id, {"did_not_work": "c"}, seen={}, now=NOW) == ()
    assert edit_draft(db, draft_id, {"note": "a"}, seen={}, now=NOW) == ()


def test_half_a_character_is_replaced_and_a_pair_of_halves_is_one(db: Database) -> None:
    draft_id = start_review(db, zone="UTC", now=NOW)
    typed(db, draft_id, {"note": "a\ud83d", "worked": "\ud83d\ude42", "x": ["\ude42", "\ufeffb"]})
    fields = held(db, draft_id).fields
    assert (fields["note"], fields["worked"]) == ("a\ufffd", "🙂")
    assert fields["x"] == ["\ufffd", "\ufeffb"]


def test_a_discarded_draft_is_out_of_sight_until_it_is_brought_back(db: Database) -> None:
    draft_id = begun(db, {"note": "keep me"})
    discard_draft(db, draft_id, now=NOW)
    assert unfinished(db) == []
    bring_back_draft(db, draft_id)
    assert unfinished(db) == [draft_id]
    assert held(db, draft_id).fields["note"] == "keep me"


def discarded(db: Database, draft_id: UUID) -> None:
    discard_draft(db, draft_id, now=NOW)


@pytest.mark.parametrize("put_away", [discarded, finished])
def test_a_draft_put_away_in_another_tab_takes_no_more_words(
    db: Database, put_away: Callable[[Database, UUID], object]
) -> None:
    draft_id = begun(db)
    put_away(db, draft_id)
    with pytest.raises(ChangedElsewhere, match="in another tab"):
        edit_draft(db, draft_id, {"note": "too late"}, seen={}, now=LATER)
    assert history(db, draft_id, "note") == []


def test_a_draft_that_never_was_takes_no_words(db: Database) -> None:
    never = db.new_id()
    with pytest.raises(ChangedElsewhere):
        edit_draft(db, never, {"note": "where am I"}, seen={}, now=NOW)
    with pytest.raises(ChangedElsewhere):
        finish_review(db, never, now=NOW)


def test_unfinished_drafts_come_with_the_one_saved_last_first(db: Database) -> None:
    first, second = begun(db), begun(db)
    typed(db, first, {"note": "back again"}, now=LATER)
    assert unfinished(db) == [first, second]
    finished(db, first, now=LATER)
    assert unfinished(db) == [second]


def test_the_review_of_a_planned_interview_begins_with_what_is_known(db: Database) -> None:
    interview_id = planned(db, {"end": "15:10", "format": "video_live", "role": "Tester"})
    draft = held(db, review_interview(db, interview_id, now=NOW))
    assert draft.interview_id == interview_id
    assert draft.fields == {
        "company": "Nordhavn Maritime A/S",
        "role": "Tester",
        "stage": "technical",
        "day": "2026-10-13",
        "start": "14:00",
        "end": "15:10",
        "zone": "Europe/Copenhagen",
        "format": "video_live",
    }


def test_a_review_begun_twice_is_one_draft(db: Database) -> None:
    interview_id = planned(db)
    draft_id = review_interview(db, interview_id, now=NOW)
    assert review_interview(db, interview_id, now=LATER) == draft_id
    discard_draft(db, draft_id, now=LATER)
    assert review_interview(db, interview_id, now=LATER) != draft_id


def test_a_correction_begun_twice_is_one_draft(db: Database) -> None:
    interview_id = reviewed(db)
    review_id = review_of(db, interview_id).id
    draft_id = correct_review(db, review_id, now=LATER)
    assert correct_review(db, review_id, now=LATER) == draft_id
    assert review_interview(db, interview_id, now=LATER) == draft_id


def test_two_tabs_that_begin_at_once_share_one_draft(db: Database) -> None:
    interview_id = planned(db)
    begun_ids: list[UUID] = []
    at_once = threading.Barrier(4)

    def begin(now: datetime) -> None:
        at_once.wait()
        begun_ids.append(review_interview(db, interview_id, now=now))

    tabs = [threading.Thread(target=begin, args=(NOW,)) for _ in range(4)]
    for tab in tabs:
        tab.start()
    for tab in tabs:
        tab.join()
    assert len(begun_ids) == 4
    assert len(set(begun_ids)) == 1


def test_a_deleted_interview_cannot_be_reviewed_or_corrected(db: Database) -> None:
    interview_id = reviewed(db)
    review_id = review_of(db, interview_id).id
    remove_interview(db, interview_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="deleted"):
        review_interview(db, interview_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="deleted"):
        correct_review(db, review_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="deleted"):
        correct_review(db, db.new_id(), now=LATER)
