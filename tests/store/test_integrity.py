from pathlib import Path

import pytest

from afterview.actions import backups as actions
from afterview.store.backups import keep_snapshot
from afterview.store.ledger import Ledger
from afterview.store.start import opened
from tests.store.stores import NOW, filled


def test_a_sound_database_is_told_with_its_counts_and_its_backup(path: Path) -> None:
    database = filled(path)
    keep_snapshot(database, reason="by-hand", now=NOW)
    report = actions.check(database)
    assert report.is_sound
    assert report.counts["rating"] == 2
    assert report.sentences() == (
        "The file opens, everything in it reads, and every reference holds.",
        (
            "Rows: answer 1, application 1, attendance 1, brief_choice 1, calendar_event 1, "
            "card_grade 1, contact 1, cue 1, draft 1, draft_edit 1, draft_field 1, forecast 1, "
            "import_change 1, import_line 1, import_made 1, import_mapping 1, import_run 1, "
            "interview 1, lesson 1, lesson_source 1, lesson_trial 1, letter 1, "
            "letter_template 1, other_question 1, preference 1, question 1, rating 2, "
            "reference 1, reference_told 1, review 1, review_version 1, same_question 1, "
            "step_call 1, step_mark 1, story 1, story_name 1."
        ),
        "The newest backup was made on 13 October 2026 at 16:30 UTC.",
    )


def test_an_empty_database_is_sound_and_has_no_backup_yet(path: Path) -> None:
    report = actions.check(opened(path))
    assert report.is_sound
    assert report.backup is None
    assert "There is no backup yet." in report.sentences()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            "update cue set question_id = uuid()",
            "; no question has this id.",
        ),
        (
            "update interview set application_id = uuid()",
            "; no application has this id.",
        ),
        (
            "update interview set zone = 'Mars/Olympus'",
            'interview 1: zone is "Mars/Olympus"; use a time zone such as Europe/Berlin.',
        ),
    ],
)
def test_a_rule_that_only_the_actions_keep_is_checked(
    path: Path, change: str, sentence: str
) -> None:
    database = filled(path)
    with database.write() as cursor:
        cursor.execute(change)
    report = actions.check(database)
    [problem] = report.problems
    assert sentence in problem
    assert report.sentences()[0] == f"{len(report.problems)} problem was found."


def test_saves_that_the_ledger_knows_and_the_file_does_not_are_told(path: Path) -> None:
    database = filled(path)
    with database.read() as cursor:
        [(database_id, saves)] = cursor.execute("select * from save_count").fetchall()
    Ledger(path).note(database_id, saves + 2)
    assert actions.check(database).problems == ("2 of 3 saves are missing.",)


def test_a_newest_backup_that_does_not_read_back_is_told_by_its_name(path: Path) -> None:
    database = filled(path)
    backup = keep_snapshot(database, reason="by-hand", now=NOW)
    backup.path.write_bytes(b"")
    [problem] = actions.check(database).problems
    assert problem.startswith(f"The newest backup, {backup.path.name}, does not read back.")
