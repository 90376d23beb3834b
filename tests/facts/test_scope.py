"""What a scope takes in: held and reviewed interviews, on the days of their own calendar."""

from datetime import date
from typing import Any

import pytest

from afterview.actions.drafts import start_review
from afterview.actions.interviews import bring_back_interview, change_interview, remove_interview
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.scope import DECIDED, GOT_THROUGH, Scope
from afterview.domain.vocabulary import RESOLVED, Format, Outcome, Stage, Status
from afterview.store.database import Database
from afterview.store.facts.trends.choices import ScopeChoices, n_reviews, scope_choices
from afterview.store.facts.trends.dimensions import dimension_scores
from tests.builders import LATER, NOW
from tests.doing import interview, planned
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, rows, seen, told

NORDHAVN = {"company": "Nordhavn Maritime A/S", "role": "Senior Data Engineer"}
CAFE = {"company": "Ärger & Söhne", "role": "Teamleitung"}


def count(db: Database, **parts: Any) -> int:  # noqa: ANN401 - a field each
    with db.read() as cursor:
        return n_reviews(cursor, Scope(**parts))


def choices(db: Database) -> ScopeChoices:
    with db.read() as cursor:
        return scope_choices(cursor)


def test_without_any_review_there_is_nothing_to_choose(db: Database) -> None:
    planned(db)
    start_review(db, zone="Europe/Copenhagen", now=NOW)
    assert choices(db) == ScopeChoices((), (), (), ())
    assert count(db) == 0


def test_what_occurs_can_be_chosen_in_an_order_that_one_knows(db: Database) -> None:
    told(db, SECOND, {**NORDHAVN, "stage": "final"})
    told(db, FIRST, {**CAFE, "stage": "phone_screen", "format": "phone"})
    told(db, THIRD, {**CAFE, "stage": "final", "format": "in_person"})
    planned(db, {"company": "Never met", "day": FOURTH})
    assert choices(db) == ScopeChoices(
        stages=(Stage.PHONE_SCREEN, Stage.FINAL),
        formats=(Format.IN_PERSON, Format.PHONE),
        companies=("Ärger & Söhne", "Nordhavn Maritime A/S"),
        roles=("Senior Data Engineer", "Teamleitung"),
    )


def test_each_part_of_a_scope_narrows_it_and_they_add_up(db: Database) -> None:
    told(db, FIRST, {**NORDHAVN, "stage": "technical", "format": "phone"})
    told(db, SECOND, {**NORDHAVN, "stage": "final"}, outcome=Outcome.REJECTED)
    told(db, THIRD, {**CAFE, "stage": "final", "format": "in_person"})
    assert count(db) == 3
    assert count(db, stages=frozenset({Stage.FINAL})) == 2
    assert count(db, stages=frozenset({Stage.FINAL, Stage.TECHNICAL})) == 3
    assert count(db, formats=frozenset({Format.PHONE})) == 1
    assert count(db, companies=frozenset({NORDHAVN["company"]})) == 2
    assert count(db, companies=frozenset({"%"})) == 0
    assert count(db, roles=frozenset({CAFE["role"]})) == 1
    assert count(db, resolved=True) == 1
    assert count(db, resolved=False) == 2
    wanted = frozenset({Stage.FINAL})
    assert count(db, stages=wanted, companies=frozenset({NORDHAVN["company"]})) == 1


def test_both_days_of_a_scope_are_included(db: Database) -> None:
    for day in (FIRST, SECOND, THIRD):
        told(db, day)
    first, second, third = map(date.fromisoformat, (FIRST, SECOND, THIRD))
    assert count(db, from_on=second) == 2
    assert count(db, until_on=second) == 2
    assert count(db, from_on=second, until_on=second) == 1
    assert count(db, from_on=first, until_on=third) == 3
    assert count(db, from_on=third, until_on=first) == 0


@pytest.mark.parametrize(
    ("zone", "start", "end"),
    [("Pacific/Auckland", "08:00", "09:00"), ("America/Los_Angeles", "19:00", "20:00")],
)
def test_a_day_is_that_of_the_place_of_the_interview(
    db: Database, zone: str, start: str, end: str
) -> None:
    told(db, SECOND, {"zone": "UTC"}, ratings={"structure": 3})
    there = {"zone": zone, "start": start, "end": end}
    told(db, FIRST, there, ratings={"structure": 3}, written=f"{SECOND} 06:00")
    day = date.fromisoformat(FIRST)
    assert count(db, from_on=day, until_on=day) == 1
    frame = seen(db, dimension_scores, Scope(until_on=day))
    assert rows(frame, "held_on", "dimension") == [(FIRST, "overall"), (FIRST, "structure")]


def test_a_zone_that_the_engine_does_not_know_fails_nothing(db: Database) -> None:
    interview_id = told(db, FIRST)
    with db.write() as cursor:
        cursor.execute(
            "update interview set zone = 'Moon/Base' where id = $id", {"id": interview_id}
        )
    assert count(db, until_on=date.fromisoformat(FIRST)) == 1


def test_a_deleted_interview_counts_again_once_it_is_back(db: Database) -> None:
    interview_id = told(db)
    remove_interview(db, interview_id, now=LATER)
    assert count(db) == 0
    bring_back_interview(db, interview_id)
    assert count(db) == 1


def test_an_interview_that_was_not_held_after_all_does_not_count(db: Database) -> None:
    stored = interview(db, told(db))
    fields = fields_of_occasion(stored.occasion)
    change_interview(db, stored, fields, status=Status.NO_SHOW_THEM, now=LATER)
    assert count(db) == 0


def test_resolved_is_what_tells_how_the_round_went(db: Database) -> None:
    for outcome in Outcome:
        told(db, FIRST, {"company": outcome.value}, outcome=outcome)
    for outcome in Outcome:
        company = frozenset({outcome.value})
        assert count(db, companies=company, resolved=True) == (outcome in DECIDED)
        assert count(db, companies=company, resolved=False) == (outcome not in DECIDED)


def test_what_tells_how_a_round_went_is_less_than_what_is_over() -> None:
    assert GOT_THROUGH < DECIDED < RESOLVED
    assert {Outcome.WITHDREW_ME, Outcome.ROLE_CLOSED} == RESOLVED - DECIDED
