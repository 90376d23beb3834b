"""What becomes of each line, told before anything is stored."""

from datetime import date, time

import pytest

from afterview.actions.applications import add_application, remove_application
from afterview.domain.application import Application, Phase, Resolution
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.imports.fate import Fate, Kind, Met
from afterview.imports.gather import Amounts
from afterview.store.database import Database
from tests.actions.importing import brought_in, by_company, planned, rounds, sample
from tests.builders import NOW

HEAD = "Company,Role,Date applied,Status,Phone screen,Onsite\n"


def fates(db: Database, content: bytes | str) -> dict[int, Fate]:
    """What becomes of each line, by its number."""
    found = planned(db, content)
    return {line.number: one for line, one in zip(found.lines, found.fates, strict=True)}


def told(fate: Fate) -> str:
    """All that is in doubt about a line."""
    return "\n".join(doubt.sentence for doubt in fate.doubts)


@pytest.mark.parametrize(
    "name", ["applications.csv", "rounds.csv", "interviews.tsv", "histories.csv"]
)
def test_every_line_has_its_fate_and_its_own_doubts(db: Database, name: str) -> None:
    plan = planned(db, sample(name))
    assert len(plan.fates) == len(plan.lines)
    for line, fate in zip(plan.lines, plan.fates, strict=True):
        assert {doubt.line for doubt in fate.doubts} <= {line.number}
        assert set(line.doubts) <= set(fate.doubts) or fate.kind is Kind.REPEATED
    assert plan.amounts.n_applications == sum(fate.kind is Kind.NEW for fate in plan.fates)


def test_what_is_told_of_a_line_is_what_is_stored_then(db: Database) -> None:
    before = fates(db, sample("rounds.csv"))
    brought_in(db, sample("rounds.csv"))
    stored = by_company(db)
    for fate in before.values():
        application = stored[fate.company]
        assert (fate.phase, fate.resolution) == (application.phase, application.resolution)
        assert fate.furthest is application.furthest_stage
        assert fate.applied_on == application.details.applied_on
    assert sorted(
        (one.day, one.stage, one.status, one.outcome)
        for fate in before.values()
        for one in fate.rounds
    ) == sorted(
        (met.starts_locally().date(), met.occasion.stage, met.status, met.result.outcome)
        for met in rounds(db)
    )


def test_a_status_that_gives_way_to_the_rounds_is_seen(db: Database) -> None:
    [fate] = fates(db, f"{HEAD}Ash,Clerk,,Applied,2026-05-04,\n").values()
    assert (fate.kind, fate.phase) == (Kind.NEW, Phase.IN_PROCESS)


def test_a_round_ahead_and_one_that_was_held_are_told_apart(db: Database) -> None:
    [fate] = fates(db, f"{HEAD}Ash,Clerk,,,2026-03-10 14:30,2099-05-11\n").values()
    assert fate.rounds == (
        Met(
            Stage.PHONE_SCREEN,
            date(2026, 3, 10),
            time(14, 30),
            Status.COMPLETED,
            Outcome.ADVANCED,
        ),
        Met(Stage.ONSITE_LOOP, date(2099, 5, 11), None, Status.SCHEDULED, Outcome.PENDING),
    )


def test_marks_without_a_day_are_told_by_their_stage(db: Database) -> None:
    plan = planned(db, f"{HEAD}Ash,Clerk,,,Y,N\n")
    assert plan.lines[0].held == (Stage.PHONE_SCREEN,)
    assert plan.lines[0].not_held == (Stage.ONSITE_LOOP,)
    assert plan.fates[0].rounds == ()
    assert plan.fates[0].furthest is Stage.PHONE_SCREEN


def test_a_company_written_otherwise_goes_with_the_first_and_is_told(db: Database) -> None:
    table = f"{HEAD}Acme Inc.,Clerk,,,,\nAsh,Clerk,,,,\nAcme, Inc,Clerk,,,,\n"
    table = table.replace("Acme, Inc,", '"Acme, Inc",')
    found = fates(db, table)
    assert [(one.kind, one.company, one.other) for one in found.values()] == [
        (Kind.NEW, "Acme Inc.", 0),
        (Kind.NEW, "Ash", 0),
        (Kind.JOINED, "Acme Inc.", 2),
    ]
    assert "The company is written “Acme Inc.” there." in told(found[4])
    brought_in(db, table)
    assert "the company is also written “Acme, Inc”" in by_company(db)["Acme Inc."].details.note


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Café Müller,Chef", "Cafe Muller,chef"),
        ("ŁÓDŹ Straße,Œuvre", "Lodz  STRASSE,oeuvre"),
        ("Cafe\u0301,Ёлка", "CAFÉ,елка"),
        ("がく,가수", "かく,가수"),
    ],
)
def test_a_name_that_differs_in_case_or_accents_alone_changes_nothing(
    db: Database, here: str, there: str
) -> None:
    company, role = here.split(",")
    add_application(db, Application(db.new_id(), company, role), now=NOW)
    before = by_company(db)
    plan = planned(db, f"Company,Role\n{there}\n")
    assert plan.amounts == Amounts(0, 0, 0, 1, 0)
    assert [(one.kind, one.doubts) for one in plan.fates] == [(Kind.KNOWN, ())]
    brought_in(db, f"Company,Role\n{there}\n")
    assert by_company(db) == before


def test_case_and_accents_alone_are_not_noted_in_a_table_either(db: Database) -> None:
    table = "Company,Role\nCafé Müller,Chef\nCafe Muller,chef\n"
    assert [one.doubts for one in fates(db, table).values()] == [(), ()]
    brought_in(db, table)
    assert by_company(db)["Café Müller"].details.note == ""


def test_what_is_added_to_the_list_is_told_with_the_name_there(db: Database) -> None:
    add_application(db, Application(db.new_id(), "Yahoo!", "Editor"), now=NOW)
    found = fates(db, f"{HEAD}Yahoo,Editor,,Rejected,2026-05-04,\nYahoo!,Editor,,,,\n")
    assert (found[2].kind, found[2].company) == (Kind.ADDED, "Yahoo!")
    assert found[2].phase is Phase.IN_PROCESS
    assert "The company is written “Yahoo!” there." in told(found[2])
    assert found[3].kind is Kind.KNOWN


def test_a_line_that_repeats_one_or_was_brought_in_is_skipped(db: Database) -> None:
    again = "Ash,Clerk,2026-03-02,Rejected,2026-03-10,\n"
    found = fates(db, HEAD + again * 2)
    assert [(one.kind, one.other) for one in found.values()] == [(Kind.NEW, 0), (Kind.REPEATED, 2)]
    brought_in(db, HEAD + again)
    [fate] = fates(db, HEAD + again).values()
    assert (fate.kind, fate.phase, fate.doubts) == (Kind.BROUGHT_IN, None, ())
    assert (fate.company, fate.role) == ("Ash", "Clerk")


def test_a_line_brought_in_before_is_told_so_wherever_its_application_is(db: Database) -> None:
    brought_in(db, f"{HEAD}Ash,Clerk,,,,\n")
    remove_application(db, by_company(db)["Ash"].id, now=NOW)
    plan = planned(db, f"{HEAD}Ash,Clerk,,,,\n")
    assert [one.kind for one in plan.fates] == [Kind.BROUGHT_IN]
    assert plan.amounts == Amounts(0, 0, 0, 1, 0)


def test_a_line_without_names_goes_with_the_one_above_or_is_left_out(db: Database) -> None:
    found = fates(db, "Company,Role,Notes\n,,first\nAsh,Clerk,\n,,second\n")
    assert [(one.kind, one.company, one.other) for one in found.values()] == [
        (Kind.LEFT_OUT, "", 0),
        (Kind.NEW, "Ash", 0),
        (Kind.JOINED, "Ash", 3),
    ]


def test_a_second_status_is_told_and_the_first_one_counts(db: Database) -> None:
    found = fates(db, f"{HEAD}Ash,Clerk,,Rejected,,\nAsh,Clerk,,Offer,,\n")
    assert found[3].resolution is Resolution.REJECTED
    assert "Nothing there is replaced; what else the line says is kept in the note." in told(
        found[3]
    )


def test_a_round_that_comes_to_an_application_of_the_table_is_no_doubt(db: Database) -> None:
    table = "Company,Role,Stage,Interview date\nAsh,Clerk,Phone screen,2026-03-02\n"
    found = fates(db, f"{table}Ash,Clerk,Onsite,2026-03-09\nAsh,Clerk,Phone screen,2026-03-02 \n")
    assert (found[3].kind, found[3].doubts) == (Kind.JOINED, ())
    assert [one.stage for one in found[3].rounds] == [Stage.ONSITE_LOOP]


def test_a_round_that_is_there_is_told_without_a_second_interview(db: Database) -> None:
    brought_in(db, f"{HEAD}Ash,Clerk,,,2026-03-10,\n")
    [fate] = fates(db, f"{HEAD}Ash,Clerk,,,2026-03-10,2026-03-17\n").values()
    assert fate.kind is Kind.ADDED
    assert [one.status for one in fate.rounds] == [None, Status.COMPLETED]
