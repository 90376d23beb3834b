"""Interviews planned, changed, decided, deleted and brought back."""

from datetime import date
from uuid import UUID

import pytest

from afterview.actions.interviews import (
    bring_back_interview,
    change_interview,
    plan_interview,
    record_outcome,
    remove_interview,
)
from afterview.domain.draft import Fields
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.interview import Result
from afterview.domain.problem import Problem
from afterview.domain.vocabulary import Outcome, Status
from afterview.errors import ChangedElsewhere
from afterview.store import applications, interviews, reviews
from afterview.store.database import Database
from afterview.store.interviews import Holdings
from tests.builders import LATER, NOW, an_occasion, utc
from tests.doing import OCCASION, interview, planned, review_of, reviewed

AHEAD: Fields = {"day": "2026-11-03", "start": "17:40", "end": "18:00", "zone": "Europe/Vienna"}


def changed(db: Database, interview_id: UUID, changes: Fields) -> None:
    stored = interview(db, interview_id)
    fields = {**fields_of_occasion(stored.occasion), "note": stored.note, **changes}
    assert change_interview(db, stored, fields, status=stored.status, now=LATER) == interview_id


def decide(
    db: Database,
    interview_id: UUID,
    outcome: Outcome,
    *,
    heard_on: date | None = None,
    reasons: tuple[str, str] = ("", ""),
) -> list[Problem]:
    stated, guessed = reasons
    return record_outcome(
        db,
        interview(db, interview_id),
        outcome,
        heard_on=heard_on,
        stated_reason=stated,
        guessed_reason=guessed,
        now=LATER,
    )


def test_a_planned_interview_may_lie_ahead(db: Database) -> None:
    stored = interview(db, planned(db, {**AHEAD, "note": "bring the portfolio 🙂"}))
    assert stored.occasion == an_occasion(
        starts_at=utc("2026-11-03 16:40"), ends_at=utc("2026-11-03 17:00"), zone="Europe/Vienna"
    )
    assert (stored.status, stored.result, stored.version) == (Status.SCHEDULED, Result(), 1)
    assert stored.note == "bring the portfolio 🙂"


def test_a_plan_that_cannot_be_is_refused_whole(db: Database) -> None:
    problems = plan_interview(
        db, {**OCCASION, "company": " ", "end": "13:00", "note": "x" * 200_001}, now=NOW
    )
    assert isinstance(problems, list)
    assert {(one.field, one.missing) for one in problems} == {
        *{("company", True), ("end", False), ("note", False)},
    }
    with db.read() as cursor:
        assert interviews.coming(cursor, after=utc("2000-01-01")) == ()
        assert applications.companies(cursor) == ()


def test_half_a_character_in_a_plan_is_replaced(db: Database) -> None:
    stored = interview(db, planned(db, {"note": "a\ud83d", "company": "b\ude42"}))
    assert (stored.note, stored.occasion.company) == ("a\ufffd", "b\ufffd")


def test_a_plan_can_be_changed(db: Database) -> None:
    interview_id = planned(db, {"note": "first"})
    changed(db, interview_id, {**AHEAD, "stage": "final", "note": "second"})
    stored = interview(db, interview_id)
    assert (stored.occasion.stage, stored.note, stored.version) == ("final", "second", 2)
    assert stored.starts_locally().isoformat() == "2026-11-03T17:40:00+01:00"


def test_a_change_that_cannot_be_leaves_the_plan_as_it_was(db: Database) -> None:
    before = interview(db, planned(db))
    fields = {**fields_of_occasion(before.occasion), "stage": "seance"}
    problems = change_interview(db, before, fields, status=before.status, now=LATER)
    assert isinstance(problems, list)
    assert interview(db, before.id) == before


def test_a_company_spelled_wrong_in_a_plan_leaves_no_trace(db: Database) -> None:
    changed(db, planned(db), {"company": "Nordhafen"})
    with db.read() as cursor:
        assert applications.companies(cursor) == ("Nordhafen",)


def test_the_slower_of_two_tabs_is_told(db: Database) -> None:
    before = interview(db, planned(db))
    changed(db, before.id, {"role": "Staff Engineer"})
    fields = {**fields_of_occasion(before.occasion), "stage": "final"}
    with pytest.raises(ChangedElsewhere, match="another tab"):
        change_interview(db, before, fields, status=before.status, now=LATER)
    assert interview(db, before.id).occasion == an_occasion(role="Staff Engineer")


def test_an_outcome_is_kept_with_both_reasons(db: Database) -> None:
    interview_id = planned(db)
    reasons = ("internal_candidate", "too slow \ud83d")
    day = date(2026, 10, 14)
    assert decide(db, interview_id, Outcome.REJECTED, heard_on=day, reasons=reasons) == []
    stored = interview(db, interview_id)
    assert stored.result == Result(
        Outcome.REJECTED, day, "internal_candidate", "too slow \ufffd", LATER
    )
    assert stored.status is Status.COMPLETED


@pytest.mark.parametrize(
    ("heard_on", "sentence"),
    [
        (
            date(2026, 10, 12),
            "12 October 2026 is before the interview on 13 October 2026; pick the day you heard.",
        ),
        (date(2026, 10, 15), "15 October 2026 is still ahead; pick the day you heard."),
    ],
)
def test_a_day_on_which_nobody_can_have_heard_is_refused(
    db: Database, heard_on: date, sentence: str
) -> None:
    before = interview(db, planned(db))
    problems = decide(db, before.id, Outcome.OFFER, heard_on=heard_on)
    assert problems == [Problem("heard_on", sentence)]
    assert interview(db, before.id) == before


@pytest.mark.parametrize("heard_on", [date(2026, 10, 13), date(2026, 10, 14)])
def test_the_day_of_the_interview_and_today_are_days_to_hear(db: Database, heard_on: date) -> None:
    assert decide(db, planned(db), Outcome.OFFER, heard_on=heard_on) == []


def test_a_reason_of_200_001_characters_is_too_long(db: Database) -> None:
    [problem] = decide(db, planned(db), Outcome.REJECTED, reasons=("", "x" * 200_001))
    assert problem.field == "guessed_reason"


def test_an_outcome_known_before_the_day_does_not_say_that_it_took_place(db: Database) -> None:
    interview_id = planned(db, AHEAD)
    assert decide(db, interview_id, Outcome.ROLE_CLOSED) == []
    assert interview(db, interview_id).status is Status.SCHEDULED


def test_an_outcome_seen_in_an_old_tab_is_not_recorded(db: Database) -> None:
    before = interview(db, planned(db))
    decide(db, before.id, Outcome.REJECTED)
    with pytest.raises(ChangedElsewhere):
        record_outcome(
            db,
            before,
            Outcome.OFFER,
            heard_on=None,
            stated_reason="",
            guessed_reason="",
            now=LATER,
        )
    assert interview(db, before.id).result.outcome is Outcome.REJECTED


def test_a_deleted_interview_is_gone_with_its_review_and_comes_back_whole(db: Database) -> None:
    interview_id = reviewed(db, lessons=[("so", "thus")], people=["Ada"])
    before = review_of(db, interview_id)
    with db.read() as cursor:
        assert interviews.holdings(cursor, interview_id) == Holdings(1, 1, 1)
    remove_interview(db, interview_id, now=LATER)
    with db.read() as cursor:
        assert interviews.find(cursor, interview_id) is None
        assert reviews.find(cursor, interview_id) is None
    bring_back_interview(db, interview_id)
    assert review_of(db, interview_id) == before


def test_an_interview_deleted_twice_is_told_so(db: Database) -> None:
    interview_id = planned(db)
    remove_interview(db, interview_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="already"):
        remove_interview(db, interview_id, now=LATER)


def test_a_change_from_before_the_deletion_is_not_stored_after_the_undo(db: Database) -> None:
    before = interview(db, planned(db))
    remove_interview(db, before.id, now=LATER)
    bring_back_interview(db, before.id)
    with pytest.raises(ChangedElsewhere):
        change_interview(db, before, OCCASION, status=Status.SCHEDULED, now=LATER)


def test_known_companies_and_roles_are_offered_the_latest_first(db: Database) -> None:
    planned(db, {"company": "Südhafen", "role": "Tester"}, now=NOW)
    planned(db, {"company": "Løvetann", "role": "Leder"}, now=LATER)
    with db.read() as cursor:
        assert applications.companies(cursor) == ("Løvetann", "Südhafen")
        assert applications.roles(cursor, "") == ("Leder", "Tester")
        assert applications.roles(cursor, "sudhafen") == ("Tester", "Leder")
