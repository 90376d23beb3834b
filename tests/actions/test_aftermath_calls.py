"""The phone screen in Vienna, steps that are called for, and which rounds are followed."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from afterview.actions.aftermath import aftermath_of, every_aftermath
from afterview.actions.applications import add_application, change_application
from afterview.actions.interviews import change_interview, remove_interview
from afterview.actions.letters import letters_of, mark_sent
from afterview.actions.preferences import prefer
from afterview.actions.steps import call_for_step, call_off_step
from afterview.domain.application import Application, Details
from afterview.domain.letter import LetterKind
from afterview.domain.step import Standing, StepKind
from afterview.domain.vocabulary import Outcome, Status
from afterview.store import applications
from afterview.store.database import Database
from tests.actions.debriefs import after, ended, panel, phone_screen, steps, today_of
from tests.builders import utc
from tests.doing import OCCASION, interview, planned, review_of

HOME = utc("2026-11-03 17:10")
HOME_AT = "2026-11-03 17:10"


def followed(db: Database, at: str) -> list[UUID]:
    now = utc(at)
    return [one.interview.id for one in every_aftermath(db, now=now, today=now.date())]


def test_no_date_given_makes_five_austrian_working_days(db: Database) -> None:
    seen = steps(db, phone_screen(db, now=HOME), HOME_AT)
    assert seen[StepKind.FOLLOW_UP].due_on == date(2026, 11, 10)
    assert seen[StepKind.FOLLOW_UP].why == (
        "They said they will be in touch and named no day. From Tue 10 November 2026 on, "
        "5 working days after the interview, one short, friendly question is fine."
    )
    assert seen[StepKind.THANK_YOU].due_at == utc("2026-11-04 12:00")
    assert StepKind.REFERENCES not in seen


@pytest.mark.parametrize(
    ("day", "country", "follow_up"),
    [
        ("2026-10-22", "", date(2026, 10, 30)),
        ("2026-10-22", "DE", date(2026, 10, 29)),
        ("2026-12-03", "", date(2026, 12, 11)),
        ("2026-12-03", "ZA", date(2026, 12, 10)),
        ("2026-12-28", "", date(2027, 1, 5)),
        ("2026-12-29", "", date(2027, 1, 7)),
    ],
)
def test_public_holidays_are_no_working_days(
    db: Database, day: str, country: str, follow_up: date
) -> None:
    prefer(db, "country", country)
    interview_id = phone_screen(db, {"day": day}, now=utc("2026-12-30 12:00"))
    step = steps(db, interview_id, "2026-12-30 12:00")[StepKind.FOLLOW_UP]
    assert step.due_on == follow_up


def test_a_public_employer_gets_two_more_days(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    with db.read() as cursor:
        found = applications.find(cursor, interview(db, interview_id).application_id)
    assert found is not None
    details = replace(found.details, public_sector=True)
    assert change_application(db, replace(found, details=details)) == []
    step = steps(db, interview_id, HOME_AT)[StepKind.FOLLOW_UP]
    assert step.due_on == date(2026, 11, 12)


def test_references_come_when_they_are_called_for_and_go_again(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    call_for_step(db, interview_id, StepKind.REFERENCES, now=HOME)
    call_for_step(db, interview_id, StepKind.REFERENCES, now=HOME)
    wanted = steps(db, interview_id, HOME_AT)[StepKind.REFERENCES]
    assert (wanted.standing, wanted.due_on) == (Standing.DUE, None)
    assert wanted.why.startswith("You asked for this step.")
    call_off_step(db, interview_id, StepKind.REFERENCES)
    assert StepKind.REFERENCES not in steps(db, interview_id, HOME_AT)


def test_a_missed_call_may_be_asked_about_after_a_quarter_of_an_hour(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    kind, agreed = StepKind.MISSED_CALL, utc("2026-11-06 09:00")
    call_for_step(db, interview_id, kind, now=agreed)
    assert steps(db, interview_id, "2026-11-06 09:14")[kind].standing is Standing.COMING
    due = steps(db, interview_id, "2026-11-06 09:15")[kind]
    assert (due.standing, due.due_at) == (Standing.DUE, utc("2026-11-06 09:15"))
    assert (due.due_on, due.last_on) == (date(2026, 11, 6), date(2026, 11, 9))
    assert "The call agreed for Fri 6 November 2026, 10:00 did not come" in due.why
    [letter] = letters_of(db, interview_id, LetterKind.MISSED_CALL, now=agreed)
    assert "10:00 (Vienna time)" in letter.wording.body
    mark_sent(db, letter, sent=True, now=utc("2026-11-06 09:20"))
    assert steps(db, interview_id, "2026-11-06 09:21")[kind].standing is Standing.DONE
    call_off_step(db, interview_id, kind)
    assert kind not in steps(db, interview_id, "2026-11-06 09:21")


def test_an_interview_to_which_they_did_not_come_is_asked_about_on_the_same_day(
    db: Database,
) -> None:
    interview_id = planned(db)
    one, now = interview(db, interview_id), utc("2026-10-13 12:20")
    change_interview(db, one, OCCASION, status=Status.NO_SHOW_THEM, now=now)
    follows = aftermath_of(db, interview_id, now=now, today=now.date())
    assert follows is not None
    [step] = follows.steps
    assert (step.kind, step.standing) == (StepKind.MISSED_CALL, Standing.DUE)
    assert followed(db, "2026-10-13 12:20") == [interview_id]
    [letter] = letters_of(db, interview_id, LetterKind.MISSED_CALL, now=now)
    assert "14:00 (Copenhagen time)" in letter.wording.body


def test_a_planned_interview_has_steps_once_it_was_held(db: Database) -> None:
    interview_id = planned(db)
    now = utc("2026-10-13 18:00")
    follows = aftermath_of(db, interview_id, now=now, today=now.date())
    assert follows is not None
    assert follows.steps == ()
    one = interview(db, interview_id)
    changed = change_interview(db, one, OCCASION, status=Status.COMPLETED, now=now)
    assert changed == interview_id
    follows = aftermath_of(db, interview_id, now=now, today=now.date())
    assert follows is not None
    assert [step.kind for step in follows.open_steps()] == [
        StepKind.REVIEW,
        StepKind.FOLLOW_UP,
        StepKind.SEARCH,
    ]


def test_an_interview_that_is_gone_has_nothing_after_it(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    remove_interview(db, interview_id, now=HOME)
    assert aftermath_of(db, interview_id, now=HOME, today=HOME.date()) is None
    assert followed(db, HOME_AT) == []


def test_the_latest_interview_stands_first_and_one_to_come_not_at_all(db: Database) -> None:
    later, sooner = phone_screen(db, now=HOME), panel(db, now=HOME)
    planned(db, {"company": "Elsewhere", "day": "2026-11-20"})
    assert followed(db, HOME_AT) == [later, sooner]
    assert followed(db, "2027-06-01 08:00")[-2:] == [later, sooner]


def test_a_round_that_ended_is_followed_for_two_weeks_more(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    ended(db, interview_id, Outcome.REJECTED, heard="2026-11-09", at="2026-11-10 12:00")
    assert followed(db, "2026-11-24 12:00") == [interview_id]
    assert followed(db, "2026-11-24 12:01") == []


def test_a_round_that_was_on_hold_for_long_is_followed_once_it_ends(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    ended(db, interview_id, Outcome.ON_HOLD, heard="2026-11-05", at="2026-11-05 12:00")
    assert followed(db, "2027-02-01 12:00") == [interview_id]
    ended(db, interview_id, Outcome.REJECTED, heard="2027-02-01", at="2027-02-01 12:00")
    assert followed(db, "2027-02-02 12:00") == [interview_id]
    thanks = steps(db, interview_id, "2027-02-02 12:00")[StepKind.THANKS_AFTER_NO]
    assert (thanks.standing, thanks.due_on) == (Standing.DUE, date(2027, 2, 3))
    assert followed(db, "2027-02-16 12:00") == []


def test_an_application_to_be_sent_later_does_not_put_off_the_search(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    ahead = Application(db.new_id(), "Later", "Chef", details=Details(applied_on=date(2099, 1, 1)))
    assert add_application(db, ahead, now=HOME) == []
    search = steps(db, interview_id, HOME_AT)[StepKind.SEARCH]
    assert search.due_on == date(2026, 11, 10)


def test_the_search_counts_on_the_calendar_of_the_interview(db: Database) -> None:
    in_auckland = {"zone": "Pacific/Auckland", "day": "2026-11-01", "start": "09:00", "end": None}
    written = utc("2026-11-01 13:00")
    interview_id = phone_screen(db, in_auckland, now=written)
    assert today_of(db, interview_id, written) == date(2026, 11, 2)
    assert review_of(db, interview_id).finished_at == written
    search = steps(db, interview_id, "2026-11-01 13:00")[StepKind.SEARCH]
    assert search.due_on == date(2026, 11, 8)


def test_silence_is_proposed_as_an_ending_after_thirty_days(db: Database) -> None:
    interview_id = phone_screen(db, now=HOME)
    assert after(db, interview_id, "2026-12-02 12:00").ghosting is None
    proposed = after(db, interview_id, "2026-12-03 12:00").ghosting
    assert proposed is not None
    assert "the interview on Tue 3 November 2026" in proposed
    ended(db, interview_id, Outcome.GHOSTED, heard="2026-12-03", at="2026-12-03 12:00")
    follows = after(db, interview_id, "2026-12-03 12:01")
    assert follows.ghosting is None
    assert follows.open_steps() == ()
