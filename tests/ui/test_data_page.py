from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from afterview.actions.backups import back_up
from afterview.actions.preferences import prefer, preferences_of
from afterview.domain.preferences import Theme, WeekStart
from afterview.domain.spoken import moment
from afterview.store import backups
from afterview.store.backups import Backup
from afterview.store.database import Database
from afterview.ui import shell
from tests.store.faults.full_disk import FULL, disk_with_room_for
from tests.store.sample_rows import document, sample
from tests.ui.data import data_page
from tests.ui.people import everybody, noted
from tests.ui.rounds import reviewed
from tests.ui.screen import keys, labels, seen, tap, tap_named, words


def rows(screen: AppTest) -> dict[str, str]:
    """The table that says what is stored now and what a snapshot holds."""
    column = screen.table[0].value.iloc[:, 0]
    return {str(name): str(value).replace("\\", "") for name, value in column.items()}


def backed_up(db: Database, *, days_ago: int = 0) -> Backup:
    return back_up(db, now=shell.now() - timedelta(days=days_ago))


def test_an_empty_search_is_told_that_there_is_nothing_to_back_up() -> None:
    assert "There is nothing to back up yet." in words(data_page())


def test_what_is_in_no_backup_is_warned_of_until_it_is_in_one(db: Database) -> None:
    noted(db, "Ada Lind")
    screen = data_page()
    assert "What you have stored is in no backup yet. Back up now." in words(screen)
    said = words(tap(screen, "backup.now"))
    assert "Backed up: " in said
    assert "The last good backup is from" in said
    assert len(backups.every(db.path)) == 1


@pytest.mark.parametrize(("days", "is_old"), [(6, False), (8, True)])
def test_an_old_backup_is_warned_of_where_something_changed_since(
    db: Database, days: int, *, is_old: bool
) -> None:
    backed_up(db, days_ago=days)
    noted(db, "Ada Lind")
    assert ("more than a week ago" in words(data_page())) is is_old


def test_an_old_backup_that_still_holds_everything_is_no_reason_to_worry(db: Database) -> None:
    noted(db, "Ada Lind")
    backed_up(db, days_ago=30)
    assert "more than a week ago" not in words(data_page())


def test_a_backup_that_does_not_read_back_is_not_the_last_good_one(db: Database) -> None:
    noted(db, "Ada Lind")
    backed_up(db).path.write_text("half a sna")
    screen = data_page()
    assert "in no backup yet" in words(screen)
    assert "Does not read back" in words(tap(screen, "data.backups"))


def test_a_backup_is_listed_with_its_reason_and_opens(db: Database) -> None:
    backup = backed_up(db)
    screen = data_page(show="backups")
    assert "Made by hand" in words(screen)
    said = words(tap(screen, f"open.{backup.stamp}"))
    assert "exactly what is stored now" in said
    assert backup.path.name in said


def test_restoring_says_what_it_replaces_and_is_undone_by_a_tap(db: Database) -> None:
    noted(db, "Ada Lind")
    backup = backed_up(db)
    noted(db, "Bo Berg")
    reviewed(db)
    screen = data_page(backup=backup.stamp)
    assert rows(screen) | {"People": "2 now, 1 in it"} == rows(screen)
    assert rows(screen)["Reviews"] == "1 now, 0 in it"
    screen = tap(tap(screen, "restore.ask"), "restore.yes")
    assert list(everybody(db)) == ["Ada Lind"]
    assert "Restored." in words(screen)
    tap(screen, "restore.undo")
    assert list(everybody(db)) == ["Ada Lind", "Bo Berg"]


def test_a_question_that_is_answered_with_no_restores_nothing(db: Database) -> None:
    backup = backed_up(db)
    noted(db, "Bo Berg")
    screen = tap(data_page(backup=backup.stamp), "restore.ask")
    tap_named(screen, "Leave it as it is")
    assert list(everybody(db)) == ["Bo Berg"]


def test_the_question_before_restoring_is_asked_about_one_backup_only(db: Database) -> None:
    asked_of = backed_up(db, days_ago=1)
    noted(db, "Ada Lind")
    other = backed_up(db)
    noted(db, "Bo Berg")
    screen = tap(data_page(backup=asked_of.stamp), "restore.ask")
    assert "restore.yes" in keys(screen)
    screen.query_params["backup"] = other.stamp
    assert "restore.yes" not in keys(seen(screen.run()))
    assert "restore.yes" in keys(tap(screen, "restore.ask"))


def test_a_damaged_backup_says_why_and_offers_no_restore(db: Database) -> None:
    backup = backed_up(db)
    backup.path.write_text("{")
    screen = data_page(backup=backup.stamp)
    assert "This is no snapshot: line 1, column 2 is not JSON." in words(screen)
    assert not [one for one in screen.button if one.key == "restore.ask"]


@pytest.mark.parametrize("stamp", ["", "../../etc/passwd", "20200101T000000.000000Z"])
def test_an_address_that_names_no_backup_says_so(db: Database, stamp: str) -> None:
    backed_up(db)
    assert "This backup is no longer there" in words(data_page(backup=stamp))


def test_a_snapshot_from_elsewhere_is_restored_after_a_look(db: Database) -> None:
    noted(db, "Bo Berg")
    screen = data_page(show="backups")
    screen.file_uploader(key="restore.file").upload("mine.json", document(), "application/json")
    screen.run()
    assert rows(screen)["Applications"] == "0 now, 1 in it"
    tap(tap(screen, "restore.ask"), "restore.yes")
    assert "Bo Berg" not in everybody(db)


def test_a_file_that_is_no_snapshot_is_refused_place_by_place(db: Database) -> None:
    noted(db, "Bo Berg")
    screen = data_page(show="backups")
    wrong = document(sample() | {"application": [{}]})
    screen.file_uploader(key="restore.file").upload("mine.json", wrong, "application/json")
    said = words(screen.run())
    assert "nothing was restored" in said
    assert "application 1: id is missing" in said
    assert list(everybody(db)) == ["Bo Berg"]


def test_everything_can_be_taken_along_in_two_forms(db: Database) -> None:
    noted(db, "Ada Lind")
    screen = data_page(show="export")
    assert [one.proto.label for one in screen.get("download_button")] == [
        "Download as JSON",
        "Download as CSV",
    ]


def test_a_preference_is_stored_at_once_and_told_to_be(db: Database) -> None:
    screen = data_page(show="preferences")
    screen.selectbox(key="preferences.zone").select("Asia/Kathmandu").run()
    assert preferences_of(db).zone == "Asia/Kathmandu"
    assert "Saved. Today" in words(screen)
    screen.selectbox(key="preferences.country").select("NP").run()
    screen.slider(key="preferences.retention").set_value(80).run()
    screen.segmented_control(key="preferences.linkedin_limit").set_value(300).run()
    screen.segmented_control(key="preferences.theme").set_value(Theme.DARK).run()
    screen.segmented_control(key="preferences.week_start").set_value(WeekStart.SUNDAY).run()
    stored = preferences_of(db)
    assert (stored.country, stored.retention, stored.linkedin_limit) == ("NP", 80, 300)
    assert (stored.theme, stored.week_start) == (Theme.DARK, WeekStart.SUNDAY)
    again = data_page(show="preferences")
    assert again.selectbox(key="preferences.zone").value == "Asia/Kathmandu"
    assert again.slider(key="preferences.retention").value == 80


def test_the_name_is_stored_and_shown_again(db: Database) -> None:
    screen = data_page(show="preferences")
    screen.text_input[0].set_value("Ines :red[Berg]").run()
    assert preferences_of(db).my_name == "Ines :red[Berg]"
    assert data_page(show="preferences").text_input[0].value == "Ines :red[Berg]"


def test_a_name_that_could_not_be_stored_stays_and_is_not_called_saved(db: Database) -> None:
    screen = data_page(show="preferences")
    with disk_with_room_for(FULL):
        screen.text_input[0].set_value("Ines Berg").run()
    assert screen.text_input[0].value == "Ines Berg"
    assert "is full" in words(screen)
    assert "Saved." not in words(screen)
    seen(screen.run())
    assert preferences_of(db).my_name == "Ines Berg"


def test_a_choice_that_could_not_be_stored_shows_what_is_stored(db: Database) -> None:
    prefer(db, "retention", 80)
    screen = data_page(show="preferences")
    with disk_with_room_for(FULL):
        screen.slider(key="preferences.retention").set_value(95).run()
        assert "is full" in words(screen)
        screen.selectbox(key="preferences.country").select("NP").run()
        screen.toggle(key="preferences.without_names").set_value(True).run()
        screen.segmented_control(key="preferences.theme").set_value(Theme.DARK).run()
    assert "Saved." not in words(screen)
    assert screen.slider(key="preferences.retention").value == 80
    assert screen.selectbox(key="preferences.country").value == ""
    assert screen.toggle(key="preferences.without_names").value is False
    assert screen.segmented_control(key="preferences.theme").value == Theme.AS_DEVICE


def test_the_chosen_zone_is_the_clock_of_the_pages(db: Database) -> None:
    backup = backed_up(db)
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        prefer(db, "zone", zone)
        assert moment(backup.made_at, zone) in labels(data_page(show="backups"))


def test_a_zone_that_is_none_is_as_if_none_was_chosen(db: Database) -> None:
    backup = backed_up(db)
    prefer(db, "zone", "Atlantis/Capital")
    assert moment(backup.made_at, "UTC") in labels(data_page(show="backups"))


def test_the_report_of_a_period_is_shown_and_made_into_files(db: Database) -> None:
    reviewed(db)
    screen = data_page(show="report")
    assert "Nothing was sent or held in this period." in words(screen)
    screen.date_input(key="report.first").set_value(date(2020, 10, 1)).run()
    assert rows(screen)["Interviews held in this period"] == "1"
    assert "Nordhavn Maritime A/S, Senior Data Engineer" in words(screen)
    screen = tap(screen, "report.make")
    saved = [one.proto.label for one in screen.get("download_button")]
    assert saved == ["Download as CSV", "Download the PDF"]


def test_a_period_that_ends_before_it_begins_is_told() -> None:
    screen = data_page(show="report")
    screen.date_input(key="report.last").set_value(date(2019, 1, 1)).run()
    assert "pick a later last day" in words(screen)
