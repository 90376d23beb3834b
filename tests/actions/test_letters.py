"""Letters drafted from a review: who gets one, what follows a correction, and what is kept."""

from itertools import combinations

import pytest

from afterview.actions.interviews import remove_interview
from afterview.actions.letters import (
    bring_back_letter,
    change_letter,
    discard_letter,
    letters_of,
    redraft_letter,
)
from afterview.actions.preferences import prefer
from afterview.domain.letter import LetterKind
from afterview.errors import ChangedElsewhere
from afterview.store import contacts
from afterview.store.database import Database
from tests.actions.debriefs import LATER, WRITTEN, corrected, letters, panel, phone_screen
from tests.builders import utc
from tests.doing import planned, reviewed
from tests.strategies import NASTY

THANKS = LetterKind.THANK_YOU
THANDI, RAHUL, AMS = "Thandi Mokoena", "Rahul Iyer", 'Dr. Anne-Marie "Ams" van der Merwe'
EVERYBODY_MET = (THANKS, LetterKind.LINKEDIN_NOTE, LetterKind.THANKS_AFTER_NO)


@pytest.mark.parametrize("kind", EVERYBODY_MET)
def test_everybody_met_whose_name_is_known_gets_a_letter_of_their_own(
    db: Database, kind: LetterKind
) -> None:
    written = letters(db, panel(db), kind)
    assert list(written) == [THANDI, RAHUL, AMS]
    assert len({one.wording.body for one in written.values()}) == 3


def test_no_sentence_of_thanks_is_sent_to_two_people(db: Database) -> None:
    written = letters(db, panel(db), THANKS)
    said = [
        {line for line in one.wording.body.splitlines() if line and not line.startswith("Dear")}
        for one in written.values()
    ]
    assert all(len(lines) >= 3 for lines in said)
    assert [one & other for one, other in combinations(said, 2)] == [set(), set(), set()]


def test_the_remark_about_paper_tests_goes_to_whoever_made_it(db: Database) -> None:
    written = letters(db, panel(db), THANKS)
    said = [name for name, one in written.items() if "paper tests" in one.wording.body]
    assert said == [RAHUL]


def test_asking_again_drafts_nothing_more(db: Database) -> None:
    interview_id = panel(db)
    first = letters_of(db, interview_id, THANKS, now=WRITTEN)
    assert letters_of(db, interview_id, THANKS, now=LATER) == first


def test_somebody_noted_twice_gets_one_letter(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada Lind", "Bo Berg", "ADA LIND"])
    for _ in range(2):
        assert list(letters(db, interview_id, THANKS)) == ["Ada Lind", "Bo Berg"]


def test_a_follow_up_goes_to_the_first_person_met_and_to_nobody_where_none_is_known(
    db: Database,
) -> None:
    assert list(letters(db, panel(db), LetterKind.FOLLOW_UP)) == [THANDI]
    nameless = reviewed(db, people=["name missed"])
    [one] = letters_of(db, nameless, LetterKind.FOLLOW_UP, now=WRITTEN)
    assert (one.contact_id, one.to_name) == (None, "")
    assert one.wording.body.startswith("Hello")


def test_an_untouched_draft_follows_the_corrected_review(db: Database) -> None:
    interview_id = panel(db)
    before = letters(db, interview_id, THANKS)
    corrected(db, interview_id, {"role": "Head of Product"}, names={RAHUL: "Rahul Aiyer"})
    after = letters(db, interview_id, THANKS, now=LATER)
    assert list(after) == [THANDI, "Rahul Aiyer", AMS]
    assert {one.id for one in after.values()} == {one.id for one in before.values()}
    assert all("Head of Product" in one.wording.subject for one in after.values())


def test_what_was_changed_by_hand_stays_when_the_review_is_corrected(db: Database) -> None:
    interview_id = panel(db)
    own = letters(db, interview_id, THANKS)[RAHUL]
    change_letter(db, own, {"body": "My own words."}, now=LATER)
    corrected(db, interview_id, {"role": "Head of Product"})
    after = letters(db, interview_id, THANKS, now=LATER)
    assert after[RAHUL].wording.body == "My own words."
    assert after[RAHUL].wording.subject == own.wording.subject
    assert "Head of Product" in after[THANDI].wording.subject


def test_words_typed_in_the_second_of_drafting_stay_too(db: Database) -> None:
    interview_id = panel(db)
    own = letters(db, interview_id, THANKS, now=WRITTEN)[RAHUL]
    change_letter(db, own, {"body": "My own words."}, now=WRITTEN)
    assert letters(db, interview_id, THANKS)[RAHUL].wording.body == "My own words."


def test_somebody_who_comes_in_with_a_correction_gets_a_letter(db: Database) -> None:
    interview_id = panel(db)
    before = letters(db, interview_id, THANKS)
    corrected(db, interview_id, {"person.to_add": "Naledi Khumalo, CEO"})
    corrected(db, interview_id, names={"someone whose name I missed": "Kagiso Molefe"})
    after = letters(db, interview_id, THANKS, now=LATER)
    assert {*after} - {*before} == {"Naledi Khumalo", "Kagiso Molefe"}
    assert {name: after[name].id for name in before} == {n: one.id for n, one in before.items()}


def test_who_goes_with_a_correction_takes_an_untouched_letter_along(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada Lind", "Bo Berg"])
    before = letters(db, interview_id, THANKS)
    change_letter(db, before["Bo Berg"], {"body": "Kept."}, now=LATER)
    follow_up = letters(db, interview_id, LetterKind.FOLLOW_UP)["Ada Lind"]
    nobody = {"Ada Lind": "name missed", "Bo Berg": "who was it?"}
    corrected(db, interview_id, names=nobody)
    assert [one.id for one in letters_of(db, interview_id, THANKS, now=LATER)] == [
        before["Bo Berg"].id
    ]
    [now_to_nobody] = letters_of(db, interview_id, LetterKind.FOLLOW_UP, now=LATER)
    assert (now_to_nobody.id, now_to_nobody.to_name) == (follow_up.id, "")
    corrected(db, interview_id, names={new: old for old, new in nobody.items()})
    assert letters(db, interview_id, THANKS, now=LATER)["Ada Lind"] == before["Ada Lind"]


def test_a_letter_to_nobody_becomes_that_to_the_first_whose_name_is_known(db: Database) -> None:
    interview_id = reviewed(db, people=["name missed"])
    [before] = letters_of(db, interview_id, LetterKind.FOLLOW_UP, now=WRITTEN)
    corrected(db, interview_id, names={"name missed": "Ada Lind"})
    [after] = letters_of(db, interview_id, LetterKind.FOLLOW_UP, now=LATER)
    assert (after.id, after.to_name) == (before.id, "Ada Lind")
    assert after.contact_id is not None
    assert after.wording.body.startswith("Dear Ada")


def test_a_discarded_letter_stays_away_until_it_is_brought_back(db: Database) -> None:
    interview_id = panel(db)
    own = letters(db, interview_id, THANKS)[RAHUL]
    discard_letter(db, own.id, now=LATER)
    corrected(db, interview_id, {"role": "Head of Product"})
    assert list(letters(db, interview_id, THANKS, now=LATER)) == [THANDI, AMS]
    bring_back_letter(db, own.id)
    brought = letters(db, interview_id, THANKS, now=LATER)[RAHUL]
    assert brought.id == own.id
    assert "Head of Product" in brought.wording.subject


def test_a_letter_is_written_anew_from_the_review(db: Database) -> None:
    interview_id = panel(db)
    own = letters(db, interview_id, THANKS)[RAHUL]
    change_letter(db, own, {"subject": "Hi", "body": "", "to_email": "r@b.example"}, now=LATER)
    redraft_letter(db, letters(db, interview_id, THANKS)[RAHUL], now=LATER)
    again = letters(db, interview_id, THANKS)[RAHUL]
    assert (again.wording, again.to_email) == (own.wording, "r@b.example")


def test_an_address_typed_into_a_letter_is_kept_with_the_contact(db: Database) -> None:
    interview_id = panel(db)
    own = letters(db, interview_id, THANKS)[RAHUL]
    assert own.contact_id is not None
    change_letter(db, own, {"to_email": " rahul@brightpath.example\n"}, now=LATER)
    with db.read() as cursor:
        contact = contacts.find(cursor, own.contact_id)
    assert contact is not None
    assert contact.email == "rahul@brightpath.example"
    assert letters(db, interview_id, THANKS)[RAHUL].to_email == "rahul@brightpath.example"
    later = letters(db, interview_id, LetterKind.THANKS_AFTER_NO)[RAHUL]
    assert later.to_email == "rahul@brightpath.example"
    assert letters(db, interview_id, THANKS)[THANDI].to_email == ""


def test_a_change_by_another_tab_is_refused_and_nothing_is_lost(db: Database) -> None:
    interview_id = panel(db)
    seen = letters(db, interview_id, THANKS)[RAHUL]
    change_letter(db, seen, {"body": "First tab."}, now=LATER)
    with pytest.raises(ChangedElsewhere, match="copy your words first"):
        change_letter(db, seen, {"body": "Second tab.", "to_email": "b@c.example"}, now=LATER)
    with pytest.raises(ChangedElsewhere):
        redraft_letter(db, seen, now=LATER)
    kept = letters(db, interview_id, THANKS)[RAHUL]
    assert (kept.wording.body, kept.to_email) == ("First tab.", "")
    assert letters(db, interview_id, LetterKind.LINKEDIN_NOTE)[RAHUL].to_email == ""


def test_hostile_text_stays_as_typed(db: Database) -> None:
    interview_id = phone_screen(db, now=utc("2026-11-03 18:00"))
    for text in NASTY:
        [own] = letters_of(db, interview_id, THANKS, now=LATER)
        change_letter(db, own, {"subject": text, "body": text}, now=LATER)
        [kept] = letters_of(db, interview_id, THANKS, now=LATER)
        assert (kept.wording.subject, kept.wording.body) == (text, text)


def test_half_a_character_is_replaced(db: Database) -> None:
    interview_id = phone_screen(db, now=utc("2026-11-03 18:00"))
    prefer(db, "my_name", "Sam\ud83d")
    [own] = letters_of(db, interview_id, THANKS, now=LATER)
    assert own.wording.body.endswith("Sam\ufffd")
    change_letter(db, own, {"body": "a\ud83d", "to_email": "b\ude42@c.example"}, now=LATER)
    [kept] = letters_of(db, interview_id, THANKS, now=LATER)
    assert (kept.wording.body, kept.to_email) == ("a\ufffd", "b\ufffd@c.example")


def test_an_interview_without_a_review_has_nobody_to_thank_yet(db: Database) -> None:
    interview_id = planned(db)
    assert letters_of(db, interview_id, THANKS, now=LATER) == ()
    [call] = letters_of(db, interview_id, LetterKind.MISSED_CALL, now=LATER)
    assert call.contact_id is None


def test_a_deleted_interview_has_no_letters_written(db: Database) -> None:
    interview_id = panel(db)
    remove_interview(db, interview_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="Bring it back"):
        letters_of(db, interview_id, THANKS, now=LATER)
