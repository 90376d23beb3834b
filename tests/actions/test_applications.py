"""Applications noted, changed, closed, deleted and brought back, and what the board reads."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

from afterview.actions.applications import (
    add_application,
    bring_back_application,
    change_application,
    remove_application,
)
from afterview.actions.interviews import record_outcome, remove_interview
from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.domain.search import Search
from afterview.domain.vocabulary import Outcome, Stage
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from afterview.store.facts.applications import (
    ApplicationLine,
    application,
    application_lines,
    rounds,
    search_standing,
)
from tests.builders import LATER, NOW, utc
from tests.doing import interview, planned, reviewed

ZONE = "Europe/Copenhagen"
EVERYTHING = Details(
    applied_on=date(2026, 10, 1),
    source="a friend",
    link="javascript:alert(1)",
    advert="  line one\n\n\tline two ",
    salary="52 to 58 k €, :red[maybe]",
    next_action="ask Zoë",
    next_action_on=date(2026, 10, 20),
    public_sector=True,
    note="![x](y)\n",
)


def added(db: Database, *, now: datetime = NOW, **changes: Any) -> Application:  # noqa: ANN401 - a field each
    """An application that was noted."""
    fresh = replace(Application(db.new_id(), "Łódź & Söhne", "Analyst"), **changes)
    assert add_application(db, fresh, now=now) == []
    return stored(db, fresh)


def stored(db: Database, one: Application) -> Application:
    with db.read() as cursor:
        found = application(cursor, one.id)
    assert found is not None
    return found


def lines(db: Database, *, now: datetime = LATER, zone: str = ZONE) -> list[ApplicationLine]:
    with db.read() as cursor:
        return list(application_lines(cursor, now=now, zone=zone))


def standing(db: Database, *, now: datetime = LATER, zone: str = ZONE) -> Search:
    with db.read() as cursor:
        return search_standing(cursor, now=now, zone=zone)


def test_all_that_is_known_is_kept_as_typed(db: Database) -> None:
    one = added(db, company=" Łódź & Söhne\n", role="*Analyst*", details=EVERYTHING)
    assert (one.company, one.role) == (" Łódź & Söhne\n", "*Analyst*")
    assert one.details == EVERYTHING
    assert one.version == 1


def test_half_a_character_is_replaced(db: Database) -> None:
    one = added(db, company="a\ud83d", details=Details(advert="b\ude42"))
    assert (one.company, one.details.advert) == ("a\ufffd", "b\ufffd")


def test_what_has_no_name_is_refused_and_nothing_is_stored(db: Database) -> None:
    problems = add_application(db, Application(db.new_id(), " ", "\n"), now=NOW)
    assert [one.field for one in problems] == ["company", "role"]
    assert lines(db) == []


def test_a_closed_one_has_to_say_how_it_ended(db: Database) -> None:
    one = added(db)
    problems = change_application(db, replace(one, phase=Phase.CLOSED))
    assert [problem.field for problem in problems] == ["resolution"]
    ended = replace(one, phase=Phase.CLOSED, resolution=Resolution.OFFER_DECLINED)
    assert change_application(db, ended) == []
    assert stored(db, one).resolution is Resolution.OFFER_DECLINED


def test_an_open_one_has_no_ending(db: Database) -> None:
    one = added(db, phase=Phase.PLANNED, resolution=Resolution.REJECTED)
    assert one.resolution is None


def test_the_same_role_at_the_same_company_is_not_noted_twice(db: Database) -> None:
    added(db)
    again = Application(db.new_id(), "lodz & SOHNE ", "ANALYST")
    assert [problem.field for problem in add_application(db, again, now=NOW)] == ["role"]
    assert len(lines(db)) == 1


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(db: Database) -> None:
    one = added(db)
    assert change_application(db, replace(one, role="Lead")) == []
    with pytest.raises(ChangedElsewhere):
        change_application(db, replace(one, role="Head"))
    assert stored(db, one).role == "Lead"


def test_one_is_not_renamed_into_another_but_keeps_a_name_it_has(db: Database) -> None:
    one = added(db)
    other = replace(one, id=db.new_id(), role="Lead")
    assert add_application(db, other, now=NOW) == []
    [problem] = change_application(db, replace(other, role=f" {one.role.upper()}"))
    assert (problem.field, "is in the list already" in problem.message) == ("role", True)
    assert change_application(db, replace(other, role="LEAD")) == []


def test_one_without_interviews_goes_and_comes_back(db: Database) -> None:
    one = added(db, details=EVERYTHING)
    remove_application(db, one.id, now=LATER)
    with db.read() as cursor:
        assert application(cursor, one.id) is None
    assert lines(db) == []
    assert standing(db) == Search()
    bring_back_application(db, one.id)
    assert stored(db, one).details == EVERYTHING


def test_one_with_interviews_stays_until_they_are_deleted(db: Database) -> None:
    interview_id = planned(db)
    [line] = lines(db)
    with pytest.raises(ChangedElsewhere, match="has interviews"):
        remove_application(db, line.id, now=LATER)
    remove_interview(db, interview_id, now=LATER)
    remove_application(db, line.id, now=LATER)
    assert lines(db) == []


def test_the_rounds_stand_in_the_order_in_which_they_take_place(db: Database) -> None:
    later = planned(db, {"stage": "final", "day": "2026-11-20"})
    sooner = reviewed(db, {"stage": "phone_screen"})
    gone = planned(db, {"stage": "panel", "day": "2026-11-10"})
    remove_interview(db, gone, now=LATER)
    [line] = lines(db)
    with db.read() as cursor:
        held = rounds(cursor, line.id)
    assert [one.id for one in held] == [sooner, later]
    assert [(one.stage, one.reviewed) for one in held] == [
        (Stage.PHONE_SCREEN, True),
        (Stage.FINAL, False),
    ]
    assert line.furthest_stage is Stage.PHONE_SCREEN


@pytest.mark.parametrize(
    ("zone", "day"), [("Pacific/Honolulu", date(2026, 10, 12)), (ZONE, date(2026, 10, 13))]
)
def test_an_interview_that_has_begun_is_a_touch_on_the_day_of_the_reader(
    db: Database, zone: str, day: date
) -> None:
    planned(db, {"start": "02:00"}, now=utc("2026-10-01 08:00"))
    planned(db, {"day": "2026-11-20"}, now=utc("2026-10-01 08:00"))
    assert [line.touched_on for line in lines(db, zone=zone)] == [day]


def test_hearing_how_it_ended_is_a_touch(db: Database) -> None:
    one = reviewed(db)
    recorded = record_outcome(
        db,
        interview(db, one),
        Outcome.REJECTED,
        heard_on=date(2026, 10, 20),
        stated_reason="",
        guessed_reason="",
        now=utc("2026-10-22 09:00"),
    )
    assert recorded == []
    [line] = lines(db, now=utc("2026-10-25 09:00"))
    assert (line.touched_on, line.phase) == (date(2026, 10, 20), Phase.CLOSED)
    assert line.resolution is Resolution.REJECTED


def test_noting_it_is_a_touch_only_where_nothing_else_is_known(db: Database) -> None:
    added(db, company="Noted")
    added(db, company="Sent", details=Details(applied_on=date(2026, 9, 1)))
    added(db, company="To be sent", details=Details(applied_on=date(2099, 9, 1)))
    assert {line.company: line.touched_on for line in lines(db)} == {
        "Noted": date(2026, 10, 13),
        "Sent": date(2026, 9, 1),
        "To be sent": date(2026, 10, 13),
    }


def test_the_last_new_application_is_the_one_that_was_sent_last(db: Database) -> None:
    added(db, company="A", details=Details(applied_on=date(2026, 10, 9)))
    added(db, company="B", details=Details(applied_on=date(2026, 10, 11)))
    added(db, company="C", details=Details(applied_on=date(2099, 1, 1)))
    added(db, company="D", phase=Phase.PLANNED)
    assert standing(db) == Search(date(2026, 10, 11))


def test_where_nobody_said_when_it_was_sent_the_day_of_noting_counts_and_says_so(
    db: Database,
) -> None:
    added(db, company="A", details=Details(applied_on=date(2026, 10, 9)))
    added(db, company="B", now=utc("2026-10-12 23:30"))
    assert standing(db) == Search(date(2026, 10, 13), is_noted=True)


def test_the_search_knows_what_waits_and_what_is_booked(db: Database) -> None:
    one = reviewed(db)
    planned(db, {"day": "2026-11-20", "company": "Elsewhere"})
    found = standing(db)
    assert (found.is_waiting, found.next_booked_on) == (True, date(2026, 11, 20))
    remove_interview(db, one, now=LATER)
    assert not standing(db).is_waiting


def test_a_closed_application_waits_for_nothing(db: Database) -> None:
    reviewed(db)
    [line] = lines(db)
    with db.read() as cursor:
        found = application(cursor, line.id)
    assert found is not None
    taken = replace(found, phase=Phase.CLOSED, resolution=Resolution.OFFER_ACCEPTED)
    assert change_application(db, taken) == []
    assert (standing(db).is_waiting, standing(db).is_over) == (False, True)
