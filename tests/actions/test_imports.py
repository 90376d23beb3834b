from datetime import date

import pytest

from afterview.actions import backups
from afterview.actions.applications import add_application
from afterview.actions.imports import carry_out, mapping_for, plan, read_pasted, runs
from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.domain.vocabulary import Outcome, Stage, Status
from afterview.errors import Refused
from afterview.imports.days import DayOrder
from afterview.imports.gather import Amounts
from afterview.imports.mapping import Mapping
from afterview.imports.table import Table
from afterview.imports.uses import NOTED, Meaning, Use
from afterview.store import backups as kept
from afterview.store.database import Database
from tests.actions.importing import (
    HERE,
    brought_in,
    by_company,
    planned,
    rounds,
    sample,
    table_of,
    tables,
)
from tests.builders import LATER, NOW, utc


def test_every_application_of_a_table_stands_in_the_list(db: Database) -> None:
    done = brought_in(db, sample("applications.csv"))
    assert done.amounts == Amounts(8, 0, 0, 1, 0)
    found = by_company(db)
    assert found["Nordhavn Maritime A/S"].resolution is Resolution.REJECTED
    assert found["Nordhavn Maritime A/S"].furthest_stage is Stage.ONSITE_LOOP
    assert found["Kesselgrund AG"].resolution is Resolution.NO_RESPONSE
    assert found["Mlýn"].phase is Phase.APPLIED
    assert found["Érable"].phase is Phase.IN_PROCESS
    assert backups.check(db).is_sound


def test_a_second_application_at_the_same_place_is_kept_as_a_note(db: Database) -> None:
    done = brought_in(db, sample("applications.csv"))
    erable = by_company(db)["Érable"]
    assert erable.details.applied_on == date(2026, 3, 11)
    assert "From the import, line 11: Date Applied “2026-09-01”" in erable.details.note
    assert "second try" in erable.details.note
    assert any("Line 6 makes this application." in one.sentence for one in done.doubts)


def test_a_row_that_stands_there_twice_is_brought_in_once_and_told(db: Database) -> None:
    done = brought_in(db, sample("applications.csv"))
    [told] = [one for one in done.doubts if one.line == 10]
    assert told.sentence == "It repeats line 5, which counts."


def test_rounds_become_interviews_that_end_as_the_application_does(db: Database) -> None:
    brought_in(db, sample("rounds.csv"))
    met = [one for one in rounds(db) if one.occasion.company == "Käferböck"]
    assert [(one.occasion.stage, one.result.outcome) for one in met] == [
        (Stage.PHONE_SCREEN, Outcome.ADVANCED),
        (Stage.TECHNICAL, Outcome.ADVANCED),
        (Stage.ONSITE_LOOP, Outcome.REJECTED),
    ]
    assert {one.status for one in met} == {Status.COMPLETED}
    assert by_company(db)["Käferböck"].furthest_stage is Stage.ONSITE_LOOP


def test_a_round_without_a_time_stands_at_noon_and_says_so(db: Database) -> None:
    brought_in(db, sample("rounds.csv"))
    first = rounds(db)[0]
    assert first.starts_locally().hour == 12
    assert first.note.endswith("no time of day was given, so noon stands here.")
    assert first.result.recorded_at == first.occasion.starts_at


def test_a_round_ahead_is_planned_and_the_one_before_it_was_passed(db: Database) -> None:
    brought_in(db, sample("rounds.csv"))
    before, ahead = [one for one in rounds(db) if one.occasion.company == "Grünwald"]
    assert (before.status, before.result.outcome) == (Status.COMPLETED, Outcome.ADVANCED)
    assert (ahead.status, ahead.result.outcome) == (Status.SCHEDULED, Outcome.PENDING)
    assert by_company(db)["Grünwald"].phase is Phase.IN_PROCESS


def test_a_table_of_interviews_makes_each_application_once(db: Database) -> None:
    done = brought_in(db, sample("interviews.tsv"))
    assert (done.amounts.n_applications, done.amounts.n_interviews) == (2, 4)
    assert by_company(db)["Muñiz"].resolution is Resolution.REJECTED
    assert rounds(db)[0].occasion.starts_at == utc("2026-04-03 12:30")
    baker = by_company(db)["Pão Velho"]
    assert "chat with the boss" in baker.details.note


def test_what_is_in_the_list_is_never_replaced(db: Database) -> None:
    own = Application(
        db.new_id(), "ASH ", "clerk", details=Details(source="a friend", note="Ask Ida")
    )
    add_application(db, own, now=NOW)
    done = brought_in(
        db, "Company,Role,Source,Status,Phone screen\nAsh,Clerk,a board,Rejected,2026-05-04\n"
    )
    assert done.amounts == Amounts(0, 1, 1, 0, 0)
    [after] = by_company(db).values()
    assert after.details.source == "a friend"
    assert after.resolution is None
    assert after.details.note == (
        "Ask Ida\n"
        "From the import, line 2: Source “a board”\n"
        "From the import, line 2: Status “Rejected”"
    )
    assert after.furthest_stage is Stage.PHONE_SCREEN
    [told] = done.doubts
    assert told.sentence == (
        "This application is in your list already. Nothing there is replaced; "
        "1 round is added and what else the line says is kept in the note."
    )


def test_the_order_of_days_is_taken_from_the_person(db: Database) -> None:
    table = table_of(sample("either_order.csv"))
    mapping = Mapping(table.guess.uses, day_order=DayOrder.MONTH_FIRST)
    carry_out(db, plan(db, table, mapping, clock=HERE), now=NOW)
    assert by_company(db)["Ash"].details.applied_on == date(2026, 7, 8)


def test_a_corrected_mapping_is_remembered_for_the_same_header_in_any_order(db: Database) -> None:
    table = table_of("Company,Role,Place\nAsh,Clerk,a board\n")
    corrected = Mapping((*table.guess.uses[:2], Use(Meaning.SOURCE)))
    carry_out(db, plan(db, table, corrected, clock=HERE), now=NOW)
    again = table_of("Place,company ,Role\nthe paper,Birch,Nurse\n")
    assert mapping_for(db, again).uses == (
        Use(Meaning.SOURCE),
        Use(Meaning.COMPANY),
        Use(Meaning.ROLE),
    )


def test_a_column_that_is_left_out_is_kept_in_the_note(db: Database) -> None:
    table = table_of("Company,Role,Salary\nAsh,Clerk,52k\n")
    mapping = Mapping((*table.guess.uses[:2], NOTED))
    carry_out(db, plan(db, table, mapping, clock=HERE), now=NOW)
    assert by_company(db)["Ash"].details.note == "Salary: 52k"


def test_without_a_company_or_role_nothing_can_be_brought_in(db: Database) -> None:
    table = table_of("Company,Role\nAsh,Clerk\n")
    with pytest.raises(Refused, match="No column says which company or role it is"):
        plan(db, table, Mapping((NOTED, NOTED)), clock=HERE)


def test_an_import_writes_a_backup_first(db: Database) -> None:
    brought_in(db, "Company,Role\nAsh,Clerk\n")
    [backup] = kept.every(db.path)
    assert backup.reason == "before-import"
    assert backup.snapshot().counts()["application"] == 0


def test_what_came_to_the_list_since_the_plan_is_seen(db: Database) -> None:
    plan_before = planned(db, "Company,Role\nAsh,Clerk\n")
    add_application(db, Application(db.new_id(), "Ash", "Clerk"), now=LATER)
    done = carry_out(db, plan_before, now=LATER)
    assert done.run_id is None
    assert len(by_company(db)) == 1


def test_lines_below_a_merged_cell_go_to_the_application_above(db: Database) -> None:
    done = brought_in(db, "Company,Role,Notes\n,,first of all\nAsh,Clerk,\n,,they called twice\n")
    assert by_company(db)["Ash"].details.note == "they called twice"
    assert "it is left out" in done.doubts[0].sentence
    assert "it goes with line 3" in done.doubts[1].sentence


def test_progress_is_told_from_the_first_line_to_the_last(db: Database) -> None:
    told: list[tuple[int, int]] = []
    table = table_of("Company,Role\n" + "".join(f"Firm {n},Clerk\n" for n in range(2_500)))
    whole = plan(db, table, table.guess, clock=HERE, progress=lambda *at: told.append(at))
    assert told == [(0, 2_500), (1_000, 2_500), (2_000, 2_500)]
    carry_out(db, whole, now=NOW, progress=lambda *at: told.append(at))
    assert told[-1] == (2_500, 2_500)


def test_pasted_cells_with_half_a_character_are_read(db: Database) -> None:
    table = read_pasted("Company\tRole\nAsh \ud800\tClerk\n")
    assert isinstance(table, Table)
    carry_out(db, plan(db, table, table.guess, clock=HERE), now=NOW)
    assert list(by_company(db)) == ["Ash \ufffd"]


def test_an_import_is_listed_with_what_it_made(db: Database) -> None:
    brought_in(db, sample("rounds.csv"))
    [run] = runs(db)
    assert (run.file_name, run.n_applications, run.n_interviews) == ("search.csv", 4, 6)
    assert tables(db)["import_line"] == 4
