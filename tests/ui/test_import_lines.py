"""What becomes of each line, on the screen before anything is brought in."""

from streamlit.testing.v1 import AppTest

from afterview.actions.applications import add_application
from afterview.domain.application import Application
from afterview.store.database import Database
from tests.actions.importing import by_company, sample
from tests.builders import NOW
from tests.ui.bringing_in import offered
from tests.ui.screen import seen, words

HEAD = "Company,Role,Date applied,Status,Phone screen,Onsite\n"
SURE = "".join(f"Firm {n},Clerk,2026-03-02,Applied,,\n" for n in range(30))


def only_doubtful(screen: AppTest) -> AppTest:
    """The screen once only the lines with something to look at are asked for."""
    [control] = screen.button_group
    return seen(control.set_value("doubtful").run())


def test_a_line_says_how_its_status_was_read_and_what_stands_there_then(db: Database) -> None:
    said = words(offered(f"{HEAD}Ash,Clerk,2026-03-02,Rejcted after onsite,2026-03-10,N\n"))
    assert "Line 2 · Ash · Clerk" in said
    assert "New application" in said
    assert "Status “Rejcted after onsite” read as: Closed · Rejected" in said
    assert "Applied Mon 2 March 2026" in said
    assert "Phone screen · Tue 10 March 2026 · Took place · Rejected" in said
    assert "On-site day · Not held, so no interview" in said
    assert "As far as: On-site day" in said
    assert by_company(db) == {}


def test_a_status_that_cannot_be_read_says_how_it_will_stand(db: Database) -> None:
    assert db
    said = words(offered(f"{HEAD}Ash,Clerk,,Ghosted?? 3/4,Y,\n"))
    assert "Status “Ghosted?? 3/4” is left open; it will stand as: In process" in said
    assert "Its question mark leaves open how it stands" in said
    assert "Phone screen · Took place, no day given, so no interview" in said


def test_a_line_that_goes_with_another_names_it_as_it_is_written_there(db: Database) -> None:
    add_application(db, Application(db.new_id(), "Yahoo!", "Editor"), now=NOW)
    said = words(
        offered(
            f"{HEAD}Acme Inc.,Clerk,2026-03-02,Applied,,\nACME Inc,Clerk,2026-04-02,Rejected,,\n"
            "Yahoo,Editor,,Rejected,2026-05-04,\n"
        )
    )
    assert "With line 2\nWritten “Acme Inc.” there" in said
    assert "read as: Closed · Rejected; with line 2 it will stand as: Applied" in said
    assert "Applied Mon 2 March 2026 stays; Thu 2 April 2026 is kept in the note" in said
    assert "Added to one in your list\nWritten “Yahoo!” there" in said
    assert "read as: Closed · Rejected; in your list it will stand as: In process" in said


def test_what_is_skipped_and_left_out_says_so(db: Database) -> None:
    assert db
    said = words(offered("Company,Role,Notes\n,,first\nAsh,Clerk,\nAsh,Clerk,\n,,second\n"))
    assert "Left out\n" in said
    assert "Skipped: the same as line 3" in said
    assert "Line 5 · Ash · Clerk\nWith line 4" in said


def test_the_rounds_of_a_table_of_interviews_are_told_with_their_outcome(db: Database) -> None:
    assert db
    said = words(offered(sample("interviews.tsv")))
    assert "Outcome “passed” read as: Through to the next round" in said
    assert "Phone screen · Fri 3 April 2026, 14:30 · Took place · Through to the next round" in said
    assert "On-site day · Wed 2 December 2026 · Planned" in said
    assert "The application will stand as: Closed · Rejected" in said


def test_only_the_lines_to_look_at_can_be_asked_for(db: Database) -> None:
    assert db
    screen = offered(f"{HEAD}{SURE}Elm,Cook,soon,Applied,,\n")
    assert screen.button_group[0].options[1] == "To look at (1)"
    assert "Line 21 · Firm 19 · Clerk" in words(screen)
    assert "Line 32" not in words(screen)
    said = words(only_doubtful(screen))
    assert "Line 32 · Elm · Cook" in said
    assert "Date applied “soon”: No day could be read in it. The cell is kept in the note." in said
    assert "Firm 1 " not in said


def test_without_a_doubt_there_is_nothing_to_choose(db: Database) -> None:
    assert db
    screen = offered(HEAD + SURE)
    assert not screen.button_group
    assert "Every cell was read for certain." in words(screen)


def test_what_a_line_holds_is_shown_as_typed(db: Database) -> None:
    assert db
    said = words(offered(f"{HEAD}:red[c],**b**,,pinged $x$,,\n"))
    assert "Line 2 · :red[c] · **b**" in said
    assert "Status “pinged $x$” is left open" in said
