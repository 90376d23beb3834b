"""Bringing in a table on the screen, drawn by itself as the page Your data draws it."""

import pytest

from afterview.actions.applications import add_application, remove_application
from afterview.domain.application import Application
from afterview.store.database import Database
from tests.actions.importing import by_company, rounds, sample
from tests.builders import NOW
from tests.doing import planned
from tests.store.sample_rows import document
from tests.ui.bringing_in import offered, wizard
from tests.ui.rounds import AHEAD
from tests.ui.screen import app, keys, labels, seen, tap, tap_named, words

PLANNED = "afterview.kept.import.plan"


def test_an_empty_wizard_invites_and_lists_nothing(db: Database) -> None:
    assert db
    screen = wizard()
    assert "Have you kept your search in a spreadsheet?" in words(screen)
    assert "Earlier imports" not in words(screen)


def test_a_table_is_shown_with_a_guess_and_an_example_for_each_column(db: Database) -> None:
    screen = offered(sample("rounds.csv"))
    assert "Firma" in screen.selectbox[0].label
    assert [box.value for box in screen.selectbox][:5] == [
        "company",
        "role",
        "applied_on",
        "status",
        "round:phone_screen",
    ]
    assert "Such as Käferböck" in words(screen)
    assert labels(screen)[-1] == "Bring in 4 applications"
    assert by_company(db) == {}


def test_bringing_in_says_what_came_and_one_tap_takes_it_back(db: Database) -> None:
    screen = tap(offered(sample("rounds.csv")), "import.yes")
    assert "Brought in: 4 applications and 6 interviews." in words(screen)
    assert len(rounds(db)) == 6
    assert "Earlier imports" not in words(screen)
    screen = tap(screen, "import.undo")
    assert "Taken back: 4 applications and 6 interviews." in words(screen)
    assert by_company(db) == {}
    assert "Earlier imports" in words(screen)
    assert "Taken back on" in words(screen)


def test_the_same_file_again_has_nothing_to_bring_in(db: Database) -> None:
    tap(offered(sample("rounds.csv")), "import.yes")
    screen = offered(sample("rounds.csv"))
    assert "All of it was brought in before or is in your list already." in words(screen)
    assert "import.yes" not in [button.key for button in screen.button]
    assert len(by_company(db)) == 4


def test_a_line_brought_in_before_is_not_said_to_be_in_a_list_without_it(db: Database) -> None:
    tap(offered("Company,Role\nAsh,Clerk\n"), "import.yes")
    remove_application(db, by_company(db)["Ash"].id, now=NOW)
    said = words(offered("Company,Role\nAsh,Clerk\n"))
    assert "Skipped: brought in before" in said
    assert "All of it was brought in before or is in your list already." in said
    assert "Skipped: in your list already" not in said


@pytest.mark.parametrize(
    ("nameless", "told"),
    [
        (",,call me back\n", "1 line names neither company nor role and is not brought in."),
        (",,one\n,,two\n", "2 lines name neither company nor role and are not brought in."),
    ],
)
def test_lines_that_name_nobody_are_counted_before_and_after(
    db: Database, nameless: str, told: str
) -> None:
    assert db
    screen = offered(f"Company,Role,Notes\n{nameless}Ash,Clerk,\n")
    assert told in words(screen)
    assert "Nothing is lost" not in words(screen)
    screen = tap(screen, "import.yes")
    assert told in words(screen)
    assert "kept in the notes" not in words(screen)


@pytest.mark.parametrize("content", ["Company,Role,Notes\n,,call me back\n", "Company,Role\n"])
def test_what_was_never_brought_in_is_not_said_to_be_there(db: Database, content: str) -> None:
    assert db
    said = words(offered(content))
    assert "There is nothing to bring in." in said
    assert "All of it" not in said


def test_a_line_twice_is_a_place_to_look_at_and_was_read_for_certain(db: Database) -> None:
    assert db
    screen = tap(offered("Company,Role\nAsh,Clerk\nAsh,Clerk\n"), "import.yes")
    assert "1 place to look at; what was read uncertainly is in the notes." in words(screen)
    assert "could not be read for certain" not in words(screen)


def test_what_was_planned_is_let_go_once_it_is_brought_in(db: Database) -> None:
    assert db
    screen = offered(sample("rounds.csv"))
    assert PLANNED in screen.session_state
    assert PLANNED not in tap(screen, "import.yes").session_state


def test_what_was_planned_is_let_go_once_its_table_is_taken_away(db: Database) -> None:
    assert db
    screen = wizard()
    screen.text_area[0].set_value("Company\tRole\nAsh\tClerk\n")
    assert PLANNED in seen(screen.run()).session_state
    screen.text_area[0].set_value("")
    assert PLANNED not in seen(screen.run()).session_state


def test_a_wrong_guess_is_corrected_and_the_plan_follows(db: Database) -> None:
    screen = offered("Company,Role,Place\nAsh,Clerk,a board\n")
    screen.selectbox[2].set_value("source")
    tap(seen(screen.run()), "import.yes")
    assert by_company(db)["Ash"].details.source == "a board"
    assert offered("Company,Role,Place\nElm,Cook,\n").selectbox[2].value == "source"


def test_two_columns_that_mean_the_same_are_asked_about(db: Database) -> None:
    assert db
    screen = offered("Company,Role,Place\nAsh,Clerk,a board\n")
    screen.selectbox[2].set_value("role")
    assert "“Role” and “Place” both mean “Role”." in words(seen(screen.run()))


def test_the_order_of_days_is_asked_once_with_a_day_of_the_table(db: Database) -> None:
    screen = offered(sample("either_order.csv"))
    assert "A day such as 07/08/2026 can be read in two ways." in words(screen)
    screen.radio[1].set_value("month_first")
    screen = seen(screen.run())
    assert "Every cell was read for certain." in words(screen)
    tap(screen, "import.yes")
    assert f"{by_company(db)['Ash'].details.applied_on}" == "2026-07-08"


def test_a_wrong_answer_about_the_order_of_days_can_be_changed_later(db: Database) -> None:
    screen = offered("Company,Role,Applied\nAsh,Clerk,07/08/2026\n")
    screen.radio[1].set_value("month_first")
    tap(seen(screen.run()), "import.yes")
    screen = offered("Company,Role,Applied\nElm,Cook,07/08/2026\n")
    assert screen.radio[1].value == "month_first"
    screen.radio[1].set_value("day_first")
    tap(seen(screen.run()), "import.yes")
    applied = {name: f"{one.details.applied_on}" for name, one in by_company(db).items()}
    assert applied == {"Ash": "2026-07-08", "Elm": "2026-08-07"}


def test_what_is_in_doubt_is_told_line_by_line_a_page_at_a_time(db: Database) -> None:
    assert db
    rows = "".join(f"Firm {n},Clerk,pinged {n}\n" for n in range(30))
    said = words(offered(f"Company,Role,Status\n{rows}"))
    assert "30 places to look at; what was read uncertainly goes into the notes" in said
    assert "Line 2 · Firm 0 · Clerk\nNew application\nStatus “pinged 0” is left open" in said
    assert "Status “pinged 0”: How the application stands could not be read from it." in said
    assert "pinged 25" not in said


def test_a_file_that_is_no_table_is_refused_by_its_name(db: Database) -> None:
    assert db
    said = words(offered(b"PK\x03\x04 xl/workbook.xml", "search.csv"))
    assert "This is an Excel workbook, an ODS sheet or another zip archive" in said


def test_a_snapshot_is_offered_for_restoring(db: Database) -> None:
    assert db
    screen = offered(document(), "mine.json")
    assert "This is a snapshot of Afterview. It can be restored whole." in words(screen)
    assert "Restore this snapshot" in labels(screen)


def test_pasted_cells_are_read_as_a_table(db: Database) -> None:
    screen = wizard()
    screen.text_area[0].set_value("Company\tRole\nAsh\tClerk\n")
    tap(seen(screen.run()), "import.yes")
    assert list(by_company(db)) == ["Ash"]


def test_what_is_in_the_list_and_takes_something_on_is_told_before(db: Database) -> None:
    add_application(db, Application(db.new_id(), "Ash", "Clerk"), now=NOW)
    screen = offered("Company,Role,Notes\nAsh,Clerk,they called\n")
    assert "Add to 1 application" in labels(screen)
    assert "Nothing there is replaced" in words(screen)


def test_hostile_words_stand_as_typed(db: Database) -> None:
    nasty = "![x](http://evil.example/y.png) **b** :red[c]"
    screen = offered(f"Company,Role,Status\n{nasty},Clerk,{nasty}\n")
    assert f"Such as {nasty}" in words(screen)
    screen = tap_named(screen, "Bring in 1 application")
    assert nasty in by_company(db)


def test_an_empty_search_is_offered_the_way_in_and_a_filled_one_is_not(db: Database) -> None:
    assert "Bring in what you have" in words(tap(app(), "today.import"))
    planned(db, AHEAD, now=NOW)
    assert "today.import" not in keys(app())
