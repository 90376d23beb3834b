"""What was set on one page is not undone from another."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from afterview.actions.aftermath import aftermath_of, open_steps
from afterview.actions.applications import change_application, remove_application
from afterview.actions.closed_days import country_of
from afterview.actions.drafts import correct_review
from afterview.actions.interviews import bring_back_interview, record_outcome, remove_interview
from afterview.actions.letters import change_letter, letters_of, mark_sent, redraft_letter
from afterview.actions.people import (
    ask_reference,
    change_contact,
    merge_contacts,
    tell_reference,
)
from afterview.domain.application import Phase, Resolution
from afterview.domain.letter import LetterKind
from afterview.domain.reference import Answer
from afterview.domain.step import Standing, StepKind
from afterview.domain.vocabulary import Outcome
from afterview.store import applications, contacts, letters, references
from afterview.store.database import Database
from tests.builders import utc
from tests.doing import finished, interview, review_of, reviewed, typed

NOW, LATER = utc("2026-10-13 16:30"), utc("2026-10-14 08:00")
THANKS, PACKET = LetterKind.THANK_YOU, LetterKind.REFERENCE_PACKET


def corrected(db: Database, interview_id: UUID) -> None:
    """Correct one word of the review that has nothing to do with anybody."""
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    typed(db, draft_id, {"worked": "calm"}, now=LATER)
    finished(db, draft_id, now=LATER)


def met(db: Database, interview_id: UUID) -> list[str]:
    with db.read() as cursor:
        return [one.name for one in contacts.met_in(cursor, interview_id)]


def test_a_correction_leaves_a_contact_that_was_renamed_alone(db: Database) -> None:
    one = reviewed(db, people=["Rahul Iyer, engineer"])
    with db.read() as cursor:
        [rahul] = contacts.met_in(cursor, one)
    assert change_contact(db, replace(rahul, name="Rahul K. Iyer", company="Elsewhere")) == []
    corrected(db, one)
    with db.read() as cursor:
        [found] = contacts.every(cursor)
    assert (found.name, found.role, found.company) == ("Rahul K. Iyer", "engineer", "Elsewhere")


def test_a_correction_does_not_split_whom_somebody_merged(db: Database) -> None:
    one = reviewed(db, people=["Rahul Iyer"])
    two = reviewed(db, {"day": "2026-10-12"}, people=["Rahul K. Iyer"])
    with db.read() as cursor:
        [short], [long] = contacts.met_in(cursor, one), contacts.met_in(cursor, two)
    merge_contacts(db, long.id, short.id, now=NOW)
    corrected(db, one)
    assert met(db, one) == met(db, two) == ["Rahul K. Iyer"]


def test_a_letter_drafted_anew_leaves_what_was_written_to_be_brought_back(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    [letter] = letters_of(db, one, THANKS, now=NOW)
    change_letter(db, letter, {"body": "My own words"}, now=LATER)
    [letter] = letters_of(db, one, THANKS, now=LATER)
    redraft_letter(db, letter, now=LATER)
    [anew] = letters_of(db, one, THANKS, now=LATER)
    assert anew.wording.body.startswith("Dear Zoë")
    with db.read() as cursor:
        [left_out] = letters.discarded(cursor, one)
    assert left_out.wording.body == "My own words"


def test_a_half_typed_address_does_not_reach_the_contact(db: Database) -> None:
    one = reviewed(db, people=["Zoë"])
    for address in ("zoe@firm.example", "zo", ""):
        [letter] = letters_of(db, one, THANKS, now=NOW)
        change_letter(db, letter, {"to_email": address}, now=LATER)
    with db.read() as cursor:
        assert [each.email for each in contacts.every(cursor)] == ["zoe@firm.example"]


def test_an_application_that_was_closed_asks_for_no_more_news(db: Database) -> None:
    one = reviewed(db)
    with db.read() as cursor:
        application = applications.find(cursor, interview(db, one).application_id)
    assert application is not None
    closed = replace(application, phase=Phase.CLOSED, resolution=Resolution.WITHDREW)
    assert change_application(db, closed) == []
    after = aftermath_of(db, one, now=utc("2026-12-20 09:00"), today=date(2026, 12, 20))
    assert after is not None
    assert after.ghosting is None
    [follow_up] = [step for step in after.steps if step.kind is StepKind.FOLLOW_UP]
    assert follow_up.standing is Standing.CLOSED


def test_the_search_is_named_once_for_all_interviews(db: Database) -> None:
    rounds = [reviewed(db, {"company": company}) for company in ("A", "B")]
    afters = [aftermath_of(db, one, now=LATER, today=LATER.date()) for one in rounds]
    found = [step.kind for _, step in open_steps([one for one in afters if one is not None])]
    assert found.count(StepKind.SEARCH) == 1
    assert found.count(StepKind.FOLLOW_UP) == 2


def test_an_interview_brought_back_brings_its_application_back(db: Database) -> None:
    one = reviewed(db)
    application_id = interview(db, one).application_id
    remove_interview(db, one, now=LATER)
    remove_application(db, application_id, now=LATER)
    bring_back_interview(db, one)
    problems = record_outcome(
        db,
        interview(db, one),
        Outcome.REJECTED,
        heard_on=None,
        stated_reason="",
        guessed_reason="",
        now=LATER,
    )
    assert problems == []
    with db.read() as cursor:
        assert [each.resolution for each in applications.every(cursor)] == [Resolution.REJECTED]


def test_what_a_reference_was_told_by_hand_survives_a_letter_taken_back(db: Database) -> None:
    one = reviewed(db, people=["Grace"])
    application_id = interview(db, one).application_id
    with db.read() as cursor:
        [grace] = contacts.every(cursor)
    ask_reference(db, grace.id, Answer.AGREED, relation="boss", answered_on=None, now=NOW)
    tell_reference(db, grace.id, application_id, told=True, now=NOW)
    for sent in (True, False):
        [packet] = letters_of(db, one, PACKET, now=LATER)
        mark_sent(db, packet, sent=sent, now=LATER)
    with db.read() as cursor:
        assert [told.told_at for told in references.told_of(cursor, application_id)] == [NOW]


def test_of_two_references_told_both_are_to_hear_how_it_ended(db: Database) -> None:
    one = reviewed(db, people=["Grace", "Pieter"])
    application_id = interview(db, one).application_id
    with db.write() as cursor:
        for contact in contacts.every(cursor):
            references.tell(cursor, contact.id, application_id, now=NOW)
    record_outcome(
        db,
        interview(db, one),
        Outcome.OFFER,
        heard_on=date(2026, 10, 13),
        stated_reason="",
        guessed_reason="",
        now=LATER,
    )
    for n_letters, standing in enumerate((Standing.DUE, Standing.DUE, Standing.DONE)):
        after = aftermath_of(db, one, now=LATER, today=LATER.date())
        assert after is not None
        [tell] = [each for each in after.steps if each.kind is StepKind.TELL_REFERENCES]
        assert tell.standing is standing, n_letters
        with db.write() as cursor:
            told = references.told_of(cursor, application_id)
            waiting = [each for each in told if each.result_told_at is None]
            if waiting:
                references.tell_result(cursor, waiting[0].contact_id, application_id, told_at=LATER)


def test_older_names_of_a_zone_have_the_country_of_the_zone() -> None:
    older = ("Asia/Calcutta", "Europe/Kiev", "Asia/Saigon", "America/Buenos_Aires", "US/Eastern")
    assert [country_of(zone) for zone in older] == ["IN", "UA", "VN", "AR", "US"]
    assert country_of("UTC") == ""
