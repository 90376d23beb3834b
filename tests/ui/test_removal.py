from afterview.store.database import Database
from tests.doing import planned
from tests.store.faults.full_disk import FULL, disk_with_room_for
from tests.ui.rounds import AHEAD, reviewed
from tests.ui.screen import INTERVIEWS, interviews_page, keys, labels, seen, tap, words

LESSON = ("they ask for a number", "ask for the range first")


def test_deleting_says_first_what_goes(db: Database) -> None:
    one = reviewed(db, questions=("Why us?", "Why now?"), lessons=(LESSON,))
    screen = tap(interviews_page(id=one.hex), "interview.delete")
    assert "What goes: the outcome and the review, 2 questions, 1 lesson." in words(screen)
    assert labels(screen)[-3:] == ["Delete it", "Keep it", "Erase it for good instead"]


def test_an_interview_without_a_review_says_that_it_has_none(db: Database) -> None:
    screen = tap(interviews_page(id=planned(db, AHEAD).hex), "interview.delete")
    assert "It has no review." in words(screen)


def test_keeping_it_closes_the_question_and_keeps_it(db: Database) -> None:
    one = reviewed(db)
    screen = tap(tap(interviews_page(id=one.hex), "interview.delete"), "removal.no")
    assert "What goes" not in words(screen)
    assert "1 interview" in words(interviews_page())


def test_a_deleted_interview_comes_back_even_after_a_look_elsewhere(db: Database) -> None:
    one = reviewed(db, questions=("Why us?",))
    screen = tap(tap(interviews_page(id=one.hex), "interview.delete"), "removal.yes")
    assert "Deleted: Nordhavn Maritime A/S · Technical" in words(screen)
    assert "Nothing here yet" in words(screen)
    seen(screen.switch_page("pages/today/today.py").run())
    seen(screen.switch_page(INTERVIEWS).run())
    screen = tap(screen, f"undo.{one.hex}")
    assert "It is back" in words(screen)
    assert "Deleted" not in words(screen)
    assert "Why us?" in words(interviews_page(id=one.hex))


def test_a_way_back_that_fails_says_why_and_stays(db: Database) -> None:
    one = reviewed(db)
    screen = tap(tap(interviews_page(id=one.hex), "interview.delete"), "removal.yes")
    with disk_with_room_for(FULL):
        screen = tap(screen, f"undo.{one.hex}")
    assert "is full" in words(screen)
    assert "Nothing here yet" in words(screen)
    assert f"undo.{one.hex}" in keys(screen)
    screen = tap(screen, f"undo.{one.hex}")
    assert "It is back" in words(screen)
    assert f"undo.{one.hex}" not in keys(screen)


def test_from_the_question_it_is_a_tap_to_erasing_it_for_good(db: Database) -> None:
    one = reviewed(db)
    screen = tap(interviews_page(id=one.hex), "interview.delete")
    screen = tap(screen, "removal.erase")
    assert screen.title[0].value == "Erase for good"
    assert "Nordhavn Maritime" in words(screen)
