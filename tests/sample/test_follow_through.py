"""What the sample search shows beside its reviews: letters, steps, references, applications."""

from collections import Counter
from urllib.parse import urlsplit

from afterview.actions.aftermath import every_aftermath, open_steps
from afterview.domain.application import Phase, Resolution
from afterview.domain.letter import LetterKind
from afterview.domain.reference import Answer
from afterview.domain.step import Mark, Standing, StepKind
from afterview.letters.mail import is_address
from afterview.store import applications, contacts, references
from afterview.store.database import Database
from afterview.store.facts.applications import application_lines, search_standing
from afterview.store.facts.people import WantedPeople, people_lines
from tests.sample.done import assert_in_time, every_letter, every_mark, every_telling
from tests.sample.filled import NOW, TODAY, ZONE, every_interview


def test_every_column_of_the_board_holds_something(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        lines = application_lines(cursor, now=NOW, zone=ZONE)
    assert Counter(line.phase for line in lines) == {
        Phase.PLANNED: 3,
        Phase.APPLIED: 3,
        Phase.IN_PROCESS: 4,
        Phase.CLOSED: 10,
    }
    assert {line.resolution for line in lines if line.resolution} == {
        Resolution.REJECTED,
        Resolution.WITHDREW,
        Resolution.NO_RESPONSE,
        Resolution.ROLE_CLOSED,
    }


def test_who_came_to_interviews_had_applied_before_the_first(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        applied = {one.id: one.details.applied_on for one in applications.every(cursor)}
    for interview in every_interview(db_filled):
        applied_on = applied[interview.application_id]
        assert applied_on is not None
        assert (interview.starts_locally().date() - applied_on).days > 4


def test_only_planned_applications_have_no_day_on_which_they_were_sent(
    db_filled: Database,
) -> None:
    with db_filled.read() as cursor:
        unsent = [one for one in applications.every(cursor) if one.details.applied_on is None]
        search = search_standing(cursor, now=NOW, zone=ZONE)
    assert {one.phase for one in unsent} == {Phase.PLANNED}
    assert search.last_new_on is not None
    assert 0 < (TODAY - search.last_new_on).days < 7


def test_next_actions_lie_around_today(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        sought = [one.details for one in applications.every(cursor)]
    days = [each.next_action_on for each in sought if each.next_action_on is not None]
    assert len(days) == sum(bool(each.next_action) for each in sought) == 9
    assert min(days) == TODAY
    assert 7 < (max(days) - TODAY).days < 14


def test_addresses_lead_nowhere(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        links = [one.details.link for one in applications.every(cursor) if one.details.link]
        known = contacts.every(cursor)
    emails = [contact.email for contact in known if contact.email]
    links += [contact.linkedin for contact in known if contact.linkedin]
    assert len(links) >= 15
    assert len(emails) >= 10
    assert all((urlsplit(link).hostname or "").endswith(".example") for link in links)
    assert all(is_address(email) and email.endswith(".example") for email in emails)


def test_adverts_and_salaries_are_there_for_some(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        sought = [one.details for one in applications.every(cursor)]
    assert sum(bool(each.advert) for each in sought) == 3
    assert sum(bool(each.salary) for each in sought) == 5
    assert sum(each.public_sector for each in sought) == 1
    assert all(each.source for each in sought)


def test_two_agreed_to_speak_and_one_has_not_answered_yet(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        known = references.every(cursor)
    assert Counter(one.answer for one in known) == {Answer.AGREED: 2, Answer.ASKED: 1}
    assert all(one.relation for one in known)
    assert {one.contact_id for one in known if one.answered_on is None} == {
        one.contact_id for one in known if one.answer is Answer.ASKED
    }


def test_some_results_are_still_to_be_told(db_filled: Database) -> None:
    with db_filled.read() as cursor:
        lines = people_lines(cursor, WantedPeople(references_only=True))
    told = every_telling(db_filled)
    assert len(told) == 7
    assert sum(one.result_told_at is None for one in told) == 2
    assert [line.n_results_to_tell for line in lines] == [0, 2, 0]


def test_letters_went_out_after_most_rounds_but_not_after_all(db_filled: Database) -> None:
    letters = every_letter(db_filled)
    rounds = Counter(
        kind
        for kind, _ in {(one.kind, one.interview_id) for one in letters if one.sent_at is not None}
    )
    assert rounds == {
        LetterKind.THANK_YOU: 13,
        LetterKind.FOLLOW_UP: 3,
        LetterKind.SECOND_FOLLOW_UP: 1,
        LetterKind.MISSED_CALL: 1,
        LetterKind.THANKS_AFTER_NO: 1,
        LetterKind.LINKEDIN_NOTE: 1,
        LetterKind.REFERENCE_PACKET: 1,
        LetterKind.REFERENCE_RESULT: 1,
    }
    assert any(one.sent_at is None for one in letters)
    assert all(one.wording.body for one in letters)


def test_steps_are_done_put_off_and_skipped_with_a_reason(db_filled: Database) -> None:
    marks = every_mark(db_filled)
    assert {mark.mark for mark in marks} == set(Mark)
    assert all(mark.reason for mark in marks if mark.mark is Mark.SKIPPED)
    put_off = [mark for mark in marks if mark.mark is Mark.SNOOZED]
    assert all(mark.until_on is not None and mark.until_on > TODAY for mark in put_off)


def test_one_step_is_due_today(db_filled: Database) -> None:
    afters = every_aftermath(db_filled, now=NOW, today=TODAY)
    standing = {step.kind: step.standing for _, step in open_steps(afters)}
    assert standing == {
        StepKind.TELL_REFERENCES: Standing.DUE,
        StepKind.LINKEDIN: Standing.SNOOZED,
        StepKind.SEARCH: Standing.COMING,
    }


def test_all_was_done_in_time_and_nothing_ahead(db_filled: Database) -> None:
    assert_in_time(db_filled, today=TODAY, zone=ZONE)
