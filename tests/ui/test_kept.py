"""What a session keeps: whatever was saved since, by whomever, stands on the screen at once."""

import shutil
from collections.abc import Callable
from uuid import UUID

import pytest

from afterview.actions.backups import back_up, restore
from afterview.actions.erase import Reach, erase_everything, erase_interview
from afterview.actions.preferences import prefer, preferences_of
from afterview.domain.spoken import moment
from afterview.errors import DiskFull
from afterview.store import preferences
from afterview.store.backups import Backup, every
from afterview.store.database import Database
from afterview.store.start import close, opened
from tests.builders import NOW
from tests.facts.search import told
from tests.store.faults.full_disk import FULL, disk_with_room_for
from tests.ui.bank import asked, questions_page
from tests.ui.data import data_page
from tests.ui.lessons import lessons_page
from tests.ui.screen import app, labels, seen, words

TRENDS = "pages/insights/trends.py"
EAST, WEST = "Pacific/Kiritimati", "Pacific/Pago_Pago"


def backed_up(db: Database) -> Backup:
    back_up(db, now=NOW)
    [backup] = every(db.path)
    return backup


def stored_but_failed(db: Database, *, zone: str) -> None:
    """A save whose commit is on the disk by the time that it is said to have failed."""
    with db.write() as cursor:
        preferences.save(cursor, "zone", zone)
        cursor.execute("update save_count set saves = saves + 1")
        cursor.commit()
        raise ConnectionError


def test_another_session_shows_a_preference_at_its_next_run(db: Database) -> None:
    backup = backed_up(db)
    mine, theirs = data_page(show="backups"), data_page(show="preferences")
    for zone in (EAST, WEST):
        seen(theirs.selectbox(key="preferences.zone").select(zone).run())
        assert moment(backup.made_at, zone) in labels(seen(mine.run()))
        assert moment(backup.made_at, zone) in labels(data_page(show="backups"))


def test_what_is_saved_in_one_session_counts_at_once_in_the_other(db: Database) -> None:
    told(db, "2026-03-02", ratings={"structure": 2})
    mine, theirs = (seen(app().switch_page(TRENDS).run()) for _ in range(2))
    told(db, "2026-03-09", ratings={"structure": 4})
    for screen in (mine, theirs):
        assert "From 2 reviewed interviews." in words(seen(screen.run()))


def test_a_save_that_found_no_room_changes_nothing_that_is_shown(db: Database) -> None:
    backup = backed_up(db)
    prefer(db, "zone", EAST)
    screen = data_page(show="backups")
    with disk_with_room_for(FULL), pytest.raises(DiskFull):
        prefer(db, "zone", WEST)
    assert moment(backup.made_at, EAST) in labels(seen(screen.run()))
    prefer(db, "zone", WEST)
    assert moment(backup.made_at, WEST) in labels(seen(screen.run()))


def test_a_save_that_failed_and_is_there_all_the_same_is_shown(db: Database) -> None:
    backup = backed_up(db)
    prefer(db, "zone", EAST)
    screen = data_page(show="backups")
    with pytest.raises(ConnectionError):
        stored_but_failed(db, zone=WEST)
    assert preferences_of(db).zone == WEST
    assert moment(backup.made_at, WEST) in labels(seen(screen.run()))


def test_what_was_restored_is_shown_and_what_was_replaced_is_not(db: Database) -> None:
    asked(db, {"text": "Why us?"})
    backup = backed_up(db)
    asked(db, {"text": "Why now?"})
    screen = questions_page()
    assert "2 questions" in words(screen)
    restore(db, backup.snapshot(), now=NOW)
    said = words(seen(screen.run()))
    assert "1 question" in said
    assert "Why now?" not in said


def erased(db: Database, _: UUID) -> None:
    erase_everything(db)


def erased_interview(db: Database, interview_id: UUID) -> None:
    erase_interview(db, interview_id, with_application=True, reach=Reach())


@pytest.mark.parametrize("erase", [erased, erased_interview])
def test_nothing_that_was_erased_is_shown_by_a_session_that_had_it(
    db: Database, erase: Callable[[Database, UUID], None]
) -> None:
    prefer(db, "zone", WEST)
    held = asked(db, {"text": "Why us?"}, company="Quokka Works")
    told(db, "2026-03-02", {"company": "Łódź Works"}, ratings={"structure": 2})
    screens = [questions_page(), lessons_page(), seen(app().switch_page(TRENDS).run())]
    assert "Why us?" in words(screens[0])
    erase(db, held)
    for screen in screens:
        seen(screen.run())
        shown = [words(screen), *(str(one.options) for one in screen.multiselect)]
        assert not [one for one in shown if "Why us?" in one or "Quokka" in one]


def test_the_preferences_go_with_everything(db: Database) -> None:
    prefer(db, "zone", WEST)
    screen = data_page(show="backups")
    erase_everything(db)
    backup = backed_up(db)
    assert moment(backup.made_at, "UTC") in labels(seen(screen.run()))


def test_an_older_copy_in_the_place_of_the_file_is_another_one(db: Database) -> None:
    backup = backed_up(db)
    prefer(db, "zone", EAST)
    close(db.path)
    copy = db.path.with_name("copy.duckdb")
    shutil.copy(db.path, copy)
    prefer(opened(db.path), "zone", EAST)
    screen = data_page(show="backups")
    assert moment(backup.made_at, EAST) in labels(screen)
    saves = opened(db.path).saves()
    close(db.path)
    shutil.copy(copy, db.path)
    db.path.with_name(f"{db.path.name}.ledger.json").unlink()
    prefer(opened(db.path), "zone", WEST)
    assert opened(db.path).saves() == saves
    assert moment(backup.made_at, WEST) in labels(seen(screen.run()))
