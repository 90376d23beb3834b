"""How far applications come, which rounds are lost, and how long answers take."""

from dataclasses import replace
from datetime import date

from afterview.actions.applications import add_application, remove_application
from afterview.actions.interviews import remove_interview
from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.domain.scope import Scope
from afterview.domain.vocabulary import Outcome, Stage
from afterview.store.database import Database
from afterview.store.facts.trends.funnel import (
    answer_days,
    furthest_stages,
    rounds_by_number,
    without_answer,
)
from tests.builders import LATER, NOW
from tests.doing import planned
from tests.facts.search import FIRST, FOURTH, SECOND, THIRD, ended, rows, seen, told

STAGES = ("furthest_stage", "n", "still_open", "n_offers", "n_waiting")
ROUNDS = ("number", "reached", "resolved", "got_through", "still_open")


def unheard(db: Database, scope: Scope) -> tuple[int, int]:
    with db.read() as cursor:
        return without_answer(cursor, scope)


def test_applications_stand_at_the_furthest_stage_they_came_to(db: Database) -> None:
    told(db, FIRST, {"company": "A", "stage": "final"}, outcome=Outcome.OFFER)
    told(db, SECOND, {"company": "B", "stage": "phone_screen"}, outcome=Outcome.ADVANCED)
    told(db, THIRD, {"company": "B", "stage": "final"}, outcome=Outcome.REJECTED)
    told(db, FIRST, {"company": "C", "stage": "phone_screen"})
    assert rows(seen(db, furthest_stages), *STAGES) == [
        ("phone_screen", 1, 1, 0, 1),
        ("final", 2, 1, 1, 0),
    ]


def test_only_applications_that_were_sent_count(db: Database) -> None:
    sent = Application(db.new_id(), "A", "Analyst")
    taken = replace(
        sent, id=db.new_id(), company="B", phase=Phase.CLOSED, resolution=Resolution.OFFER_ACCEPTED
    )
    idea = replace(sent, id=db.new_id(), company="C", phase=Phase.PLANNED)
    gone = replace(sent, id=db.new_id(), company="D")
    for each in (sent, taken, idea, gone):
        assert add_application(db, each, now=NOW) == []
    remove_application(db, gone.id, now=LATER)
    assert rows(seen(db, furthest_stages), *STAGES) == [("", 2, 1, 1, 1)]


def test_a_scope_of_rounds_takes_the_applications_that_have_such_a_round(db: Database) -> None:
    told(db, FIRST, {"company": "A", "stage": "phone_screen"})
    told(db, SECOND, {"company": "A", "stage": "final"})
    planned(db, {"company": "B", "day": FOURTH})
    early = Scope(stages=frozenset({Stage.PHONE_SCREEN}))
    assert rows(seen(db, furthest_stages, early), *STAGES) == [("final", 1, 1, 0, 1)]
    until = Scope(until_on=date.fromisoformat(SECOND))
    assert rows(seen(db, furthest_stages, until), *STAGES) == [("final", 1, 1, 0, 1)]
    named = Scope(companies=frozenset({"B"}))
    assert rows(seen(db, furthest_stages, named), *STAGES) == [("", 1, 1, 0, 1)]


def test_of_a_period_are_the_applications_sent_in_it_where_that_is_known(db: Database) -> None:
    for company, applied_on in (("A", FIRST), ("B", THIRD), ("C", None)):
        sent = Application(
            db.new_id(),
            company,
            "Analyst",
            details=Details(applied_on=date.fromisoformat(applied_on) if applied_on else None),
        )
        assert add_application(db, sent, now=NOW) == []
    told(db, THIRD, {"company": "A", "role": "Analyst", "stage": "final"})
    told(db, FIRST, {"company": "D", "stage": "panel"})
    until = Scope(until_on=date.fromisoformat(SECOND))
    assert rows(seen(db, furthest_stages, until), "furthest_stage", "n") == [
        ("panel", 1),
        ("final", 1),
    ]


def test_rounds_are_numbered_within_their_application(db: Database) -> None:
    told(db, SECOND, {"company": "A"}, outcome=Outcome.REJECTED)
    late = f"{FOURTH} 20:00"
    told(db, FIRST, {"company": "A"}, outcome=Outcome.ADVANCED, written=late)
    told(db, THIRD, {"company": "B"}, outcome=Outcome.GHOSTED)
    told(db, THIRD, {"company": "C"}, outcome=Outcome.WITHDREW_ME)
    told(db, THIRD, {"company": "D"}, outcome=Outcome.ON_HOLD)
    assert rows(seen(db, rounds_by_number), *ROUNDS) == [(1, 4, 2, 1, 1), (2, 1, 1, 0, 0)]


def test_a_round_keeps_its_number_where_the_scope_leaves_the_earlier_ones_out(
    db: Database,
) -> None:
    told(db, FIRST)
    told(db, SECOND, {"stage": "final"})
    final = Scope(stages=frozenset({Stage.FINAL}))
    assert rows(seen(db, rounds_by_number, final), *ROUNDS) == [(2, 1, 0, 0, 1)]


def test_a_deleted_round_is_not_counted(db: Database) -> None:
    first = told(db, FIRST)
    told(db, SECOND, outcome=Outcome.ADVANCED)
    remove_interview(db, first, now=LATER)
    assert rows(seen(db, rounds_by_number), *ROUNDS) == [(1, 1, 1, 1, 0)]


def test_a_round_without_a_review_counts_once_it_was_held(db: Database) -> None:
    interview_id = planned(db, {"day": FIRST})
    assert seen(db, rounds_by_number).empty
    ended(db, interview_id, Outcome.REJECTED, heard="2026-09-04")
    assert rows(seen(db, rounds_by_number), *ROUNDS) == [(1, 1, 1, 0, 0)]
    assert rows(seen(db, answer_days), "days", "n") == [(3, 1)]


def test_answers_are_counted_by_the_days_they_took(db: Database) -> None:
    told(db, FIRST, {"company": "A"}, outcome=Outcome.ADVANCED, heard="2026-09-08")
    told(db, SECOND, {"company": "A"}, outcome=Outcome.REJECTED, heard=SECOND)
    told(db, SECOND, {"company": "B"}, outcome=Outcome.ROLE_CLOSED, heard=THIRD)
    told(db, SECOND, {"company": "C"}, outcome=Outcome.REJECTED)
    assert rows(seen(db, answer_days), "days", "n") == [(0, 1), (7, 2)]


def test_silence_and_withdrawing_are_no_answers(db: Database) -> None:
    none_yet = (Outcome.GHOSTED, Outcome.WITHDREW_ME, Outcome.ON_HOLD, Outcome.UNKNOWN)
    for place, outcome in enumerate(none_yet):
        told(db, FIRST, {"company": f"No {place}"}, outcome=outcome, heard=SECOND)
    assert seen(db, answer_days).empty


def test_rounds_wait_while_their_application_is_not_closed(db: Database) -> None:
    everywhere = Scope()
    assert unheard(db, everywhere) == (0, 0)
    told(db, FIRST, {"company": "A"})
    told(db, SECOND, {"company": "B"}, outcome=Outcome.ON_HOLD)
    told(db, SECOND, {"company": "C"})
    told(db, THIRD, {"company": "C"}, outcome=Outcome.REJECTED)
    assert unheard(db, everywhere) == (2, 0)
    assert unheard(db, Scope(companies=frozenset({"B"}))) == (1, 0)


def test_rounds_that_were_never_answered_are_counted(db: Database) -> None:
    for place, outcome in enumerate((Outcome.GHOSTED, Outcome.GHOSTED, Outcome.WITHDREW_ME)):
        told(db, FIRST, {"company": f"No {place}"}, outcome=outcome)
    assert unheard(db, Scope()) == (0, 2)
