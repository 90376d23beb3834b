from afterview.actions.drafts import discard_draft
from afterview.store.database import Database
from afterview.store.facts.question_bank import question_bank
from afterview.ui import shell
from tests.doing import begun, planned
from tests.store.faults.full_disk import FULL, disk_with_room_for
from tests.ui.bank import asked, questions_page
from tests.ui.rounds import AHEAD
from tests.ui.screen import app, keys, seen, tap, tap_named, words


def n_questions(db: Database) -> int:
    with db.read() as cursor:
        return len(question_bank(cursor))


def test_an_undo_that_fails_says_why_and_can_be_tried_again(db: Database) -> None:
    asked(
        db,
        {"text": "What are your salary expectations?"},
        {"text": "So, your salary expectations"},
    )
    screen = tap_named(questions_page(), "They are one")
    with disk_with_room_for(FULL):
        screen = tap(screen, "questions.undo")
    assert "is full" in words(screen)
    assert n_questions(db) == 1
    screen = tap(screen, "questions.undo")
    assert n_questions(db) == 2
    assert "They are two questions again." in words(screen)
    assert "questions.undo" not in keys(screen)


def test_a_discarded_draft_that_cannot_be_brought_back_yet_stays_in_reach(db: Database) -> None:
    draft_id = begun(db, {"company": "Fjordbro"}, now=shell.now())
    discard_draft(db, draft_id, now=shell.now())
    back = f"undo.{draft_id.hex}"
    screen = app()
    with disk_with_room_for(FULL):
        screen = tap(screen, back)
    assert "is full" in words(screen)
    assert back in keys(screen)
    assert f"resume.{draft_id.hex}" in keys(tap(screen, back))


def test_a_tick_in_the_brief_that_could_not_be_stored_is_taken_back(db: Database) -> None:
    planned(db, AHEAD)
    screen = seen(app().switch_page("pages/prepare/brief.py").run())
    tick = str(screen.checkbox[0].key)
    with disk_with_room_for(FULL):
        seen(screen.checkbox(key=tick).check().run())
    assert "is full" in words(screen)
    assert screen.checkbox(key=tick).value is False
    assert seen(screen.checkbox(key=tick).check().run()).checkbox(key=tick).value is True
