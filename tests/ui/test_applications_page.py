from datetime import date, timedelta

from afterview.actions.applications import change_application
from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.store.database import Database
from afterview.ui import shell
from tests.doing import planned
from tests.ui.applying import added, known, page, stored
from tests.ui.rounds import AHEAD, reviewed
from tests.ui.screen import headings, labels, seen, tap, words


def days_ago(n: int) -> date:
    return shell.today() - timedelta(days=n)


def test_an_empty_board_invites_and_offers_one_thing_to_do() -> None:
    screen = page()
    assert "Nothing here yet" in words(screen)
    assert labels(screen) == ["Add an application"]


def test_the_board_has_four_groups_and_folds_what_has_ended(db: Database) -> None:
    added(db, company="Eyed", phase=Phase.PLANNED)
    added(db, company="Sent")
    ended = added(db, company="Over", phase=Phase.CLOSED, resolution=Resolution.NO_RESPONSE)
    planned(db, AHEAD)
    screen = page()
    assert headings(screen) == ["Planned (1)", "Applied (1)", "In process (1)", "Closed (1)"]
    assert labels(screen)[1:] == ["Eyed", "Sent", "Nordhavn Maritime A/S"]
    screen.session_state["folded-closed"] = True
    screen = seen(screen.run())
    assert "Never heard back" in words(screen)
    assert screen.button(key=f"open.{ended.hex}")


def test_an_empty_group_says_what_stands_there(db: Database) -> None:
    added(db)
    said = words(page())
    assert "Roles that you have an eye on stand here." in said
    assert "What has ended stands here." in said


def test_a_card_tells_role_stage_next_action_and_last_touch(db: Database) -> None:
    reviewed(db)
    one = known(db)[0]
    whole = stored(db, one)
    ahead = Details(
        applied_on=days_ago(3), next_action="Ask *Zoë*", next_action_on=date(2099, 3, 2)
    )
    changed = Application(
        one,
        whole.company,
        whole.role,
        whole.phase,
        furthest_stage=whole.furthest_stage,
        details=ahead,
        version=whole.version,
    )
    assert change_application(db, changed) == []
    said = words(page())
    for line in (
        "Senior Data Engineer",
        "As far as: Technical",
        "Next: Ask *Zoë* · Mon 2 March 2099",
        "Last touch 3 days ago",
    ):
        assert line in said


def test_what_has_the_nearest_day_stands_on_top(db: Database) -> None:
    planned(db, AHEAD)
    planned(db, {**AHEAD, "company": "Tomorrow", "day": f"{days_ago(-1)}"})
    assert labels(page())[1:] == ["Tomorrow", "Nordhavn Maritime A/S"]
    assert "Interview Tue 13 October 2099" in words(page())


def test_the_next_action_counts_like_an_interview(db: Database) -> None:
    added(db, company="No day")
    added(db, {"next_action_on": date(2099, 5, 1)}, company="Later")
    added(db, {"next_action_on": date(2099, 3, 1)}, company="Sooner")
    assert labels(page())[1:] == ["Sooner", "Later", "No day"]


def test_a_long_group_folds_all_but_thirty(db: Database) -> None:
    for number in range(32):
        added(db, company=f"Firm {number}")
    screen = page()
    assert len(labels(screen)) == 31
    screen.session_state["folded-applied"] = True
    assert len(labels(seen(screen.run()))) == 33


def test_the_first_line_says_how_the_search_stands(db: Database) -> None:
    added(db, {"applied_on": days_ago(3)})
    planned(db, {**AHEAD, "company": "Łódź & Söhne", "role": "Analyst"})
    said = words(page())
    assert "Last new application 3 days ago · next interview Tue 13 October 2099" in said
    assert "good moment" not in said


def test_a_quiet_week_gives_one_friendly_nudge(db: Database) -> None:
    added(db, {"applied_on": days_ago(7)})
    screen = page()
    assert len(screen.info) == 1
    assert "7 days since the last new application, and there is room" in words(screen)
    assert "Last new application" not in words(screen)


def test_a_tap_on_a_card_opens_the_application_at_its_address(db: Database) -> None:
    one = added(db)
    screen = tap(page(), f"open.{one.hex}")
    assert screen.query_params["id"] == one.hex
    assert "Łódź" in screen.title[0].value


def test_a_deleted_application_comes_back(db: Database) -> None:
    one = added(db)
    screen = tap(page(id=one.hex), "application.delete")
    assert "What goes: all that you noted of it." in words(screen)
    screen = tap(screen, "removal.yes")
    assert "Deleted: Łódź & Söhne · Analyst" in words(screen)
    assert known(db) == []
    screen = tap(screen, f"undo.{one.hex}")
    assert "It is back" in words(screen)
    assert known(db) == [one]


def test_keeping_it_closes_the_question_and_keeps_it(db: Database) -> None:
    one = added(db)
    screen = tap(tap(page(id=one.hex), "application.delete"), "removal.no")
    assert "What goes" not in words(screen)
    assert known(db) == [one]


def test_one_with_interviews_says_why_it_cannot_be_deleted(db: Database) -> None:
    planned(db, AHEAD)
    screen = page(id=known(db)[0].hex)
    assert "Delete this application" not in labels(screen)
    assert "With interviews it cannot be deleted" in words(screen)


def test_one_that_got_an_interview_meanwhile_is_not_deleted(db: Database) -> None:
    one = added(db)
    screen = tap(page(id=one.hex), "application.delete")
    planned(db, {**AHEAD, "company": "Łódź & Söhne", "role": "Analyst"})
    screen = tap(screen, "removal.yes")
    assert "With interviews it cannot be deleted" in words(screen)
    assert known(db) == [one]
