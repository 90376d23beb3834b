from dataclasses import replace
from uuid import UUID

import pytest

from afterview.actions import backups
from afterview.actions.applications import (
    add_application,
    change_application,
    remove_application,
)
from afterview.actions.imports import runs, undo
from afterview.actions.interviews import record_outcome, remove_interview
from afterview.domain.application import Application, Details
from afterview.domain.vocabulary import Outcome
from afterview.errors import ChangedElsewhere
from afterview.store.database import Database
from afterview.store.snapshot import Snapshot, read_snapshot, to_snapshot
from tests.actions.importing import brought_in, by_company, rounds, sample
from tests.builders import LATER, NOW
from tests.doing import begun, finished, reviewed

BOOKKEEPING = {"import_run", "import_mapping"}


def contents(db: Database) -> dict[str, list[dict[str, object]]]:
    """All that is stored but for the list of imports; versions grow and are left out."""
    with db.read() as cursor:
        found: Snapshot = read_snapshot(to_snapshot(cursor, made_at=NOW))
    return {
        name: [{key: row[key] for key in row if key != "version"} for row in rows]
        for name, rows in found.rows.items()
        if name not in BOOKKEEPING
    }


def imported(db: Database, content: bytes | str) -> UUID:
    run_id = brought_in(db, content).run_id
    assert run_id is not None
    return run_id


@pytest.mark.parametrize("name", ["applications.csv", "rounds.csv", "interviews.tsv"])
def test_undoing_leaves_everything_as_it_was(db: Database, name: str) -> None:
    reviewed(db)
    own = Application(db.new_id(), "Muñiz", "Editor", details=Details(note="Ask Ida"))
    add_application(db, own, now=NOW)
    before = contents(db)
    run_id = imported(db, sample(name))
    assert contents(db) != before
    undone = undo(db, run_id, now=LATER)
    assert undone.kept == ()
    assert contents(db) == before
    assert runs(db)[0].undone_at == LATER
    assert backups.check(db).is_sound


def test_an_import_can_be_undone_once(db: Database) -> None:
    run_id = imported(db, sample("rounds.csv"))
    undo(db, run_id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="This import has been undone already"):
        undo(db, run_id, now=LATER)


def test_what_was_changed_since_stays_and_is_named(db: Database) -> None:
    run_id = imported(db, "Company,Role\nAsh,Clerk\nBirch,Nurse\n")
    ash = by_company(db)["Ash"]
    change_application(db, replace(ash, details=replace(ash.details, salary="52k")))
    undone = undo(db, run_id, now=LATER)
    assert (undone.n_applications, undone.kept) == (1, (("Ash", "Clerk"),))
    assert list(by_company(db)) == ["Ash"]


def test_an_interview_that_was_reviewed_since_stays_with_its_application(db: Database) -> None:
    run_id = imported(
        db, "Company,Role,Phone screen,Onsite\nAsh,Clerk,2026-05-04,2026-05-11\nElm,Cook,,\n"
    )
    first, _ = rounds(db)
    draft = begun(db, {"company": "Ash", "role": "Clerk", "stage": "phone_screen"})
    with db.write() as cursor:
        cursor.execute(
            "update draft set interview_id = $id where id = $draft",
            {"id": first.id, "draft": draft},
        )
    finished(db, draft)
    undone = undo(db, run_id, now=LATER)
    assert (undone.n_interviews, undone.n_applications) == (1, 1)
    assert undone.kept == (("Ash", "Clerk"),)
    assert [one.id for one in rounds(db)] == [first.id]
    assert backups.check(db).is_sound


def test_an_interview_whose_outcome_was_told_since_stays(db: Database) -> None:
    run_id = imported(db, "Company,Role,Onsite\nAsh,Clerk,2026-05-11\n")
    record_outcome(
        db,
        rounds(db)[0],
        Outcome.ADVANCED,
        heard_on=None,
        stated_reason="",
        guessed_reason="",
        now=NOW,
    )
    assert undo(db, run_id, now=LATER).kept == (("Ash", "Clerk"),)
    assert len(rounds(db)) == 1


def test_what_was_deleted_since_goes_for_good(db: Database) -> None:
    run_id = imported(db, "Company,Role,Onsite\nAsh,Clerk,2026-05-11\nElm,Cook,\n")
    remove_interview(db, rounds(db)[0].id, now=NOW)
    remove_application(db, by_company(db)["Elm"].id, now=NOW)
    undone = undo(db, run_id, now=LATER)
    assert (undone.n_applications, undone.n_interviews) == (2, 1)
    assert contents(db)["application"] == []


def test_a_note_that_was_changed_since_stays_with_what_the_import_added(db: Database) -> None:
    add_application(db, Application(db.new_id(), "Ash", "Clerk"), now=NOW)
    run_id = imported(db, "Company,Role,Notes\nAsh,Clerk,they called\n")
    ash = by_company(db)["Ash"]
    change_application(db, replace(ash, details=replace(ash.details, note="they called twice")))
    assert undo(db, run_id, now=LATER).kept == (("Ash", "Clerk"),)
    assert by_company(db)["Ash"].details.note == "they called twice"
