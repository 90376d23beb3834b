from datetime import date, time
from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.actions.interviews import change_interview
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.vocabulary import Stage, Status
from afterview.store.database import Database
from tests.builders import utc
from tests.doing import interview, planned
from tests.ui.rounds import AHEAD, reviewed
from tests.ui.screen import (
    INTERVIEWS,
    cards,
    interviews_page,
    labels,
    seen,
    tap,
    tap_named,
    words,
)


def key(name: str, form: str = "new") -> str:
    """The key of a field's widget in the first edition of a form."""
    return f"plan.{form}.0.{name}"


def filled(screen: AppTest) -> AppTest:
    """The form with all that a plan needs."""
    screen.text_input(key=key("company")).set_value("Łódź & Söhne")
    screen.text_input(key=key("role")).set_value("Analyst :red[x]")
    screen.selectbox(key=key("stage")).set_value("case")
    screen.date_input(key=key("day")).set_value(date(2099, 3, 2))
    screen.time_input(key=key("start")).set_value(time(9, 30))
    screen.selectbox(key=key("zone")).set_value("Europe/Warsaw")
    return seen(screen.run())


def test_a_plan_is_stored_as_typed_and_shown() -> None:
    screen = filled(interviews_page(plan="new"))
    screen.text_area(key=key("note")).set_value("Bring\nthe roadmap")
    screen = tap(screen, "plan.save")
    said = words(screen)
    assert "Łódź & Söhne" in said
    assert "Analyst :red[x]" in said
    assert "Mon 2 March 2099, 09:30 (Europe/Warsaw)" in said
    assert "Bring\nthe roadmap" in said
    assert "Planned." in said


def test_a_plan_makes_one_interview_and_leads_to_it() -> None:
    screen = tap(filled(interviews_page(plan="new")), "plan.save")
    assert cards(interviews_page()) == [screen.query_params["id"]]


def test_what_is_missing_is_asked_for_only_after_the_tap_on_save() -> None:
    screen = interviews_page(plan="new")
    assert not screen.warning
    screen = tap(screen, "plan.save")
    assert "Which company is it?" in words(screen)
    assert "Which day?" in words(screen)


def test_what_cannot_be_is_said_at_once_and_what_was_typed_stays() -> None:
    screen = filled(interviews_page(plan="new"))
    screen.time_input(key=key("end")).set_value(time(8, 0))
    seen(screen.run())
    assert "The end, 08:00, is before the start, 09:30." in words(screen)
    screen = tap(screen, "plan.save")
    assert screen.text_input(key=key("company")).value == "Łódź & Söhne"


def test_what_was_typed_outlives_a_look_at_another_page() -> None:
    screen = filled(interviews_page(plan="new"))
    screen = tap(screen, "menu.today")
    screen.switch_page(INTERVIEWS).query_params["plan"] = "new"
    seen(screen.run())
    assert screen.text_input(key=key("role")).value == "Analyst :red[x]"
    assert screen.date_input(key=key("day")).value == date(2099, 3, 2)


def test_the_form_begins_afresh_after_a_plan_was_saved() -> None:
    screen = tap(filled(interviews_page(plan="new")), "plan.save")
    screen.switch_page(INTERVIEWS).query_params["plan"] = "new"
    seen(screen.run())
    assert screen.text_input[0].value == ""


def test_a_known_company_fills_in_at_a_tap(db: Database) -> None:
    reviewed(db)
    screen = interviews_page(plan="new")
    screen.text_input(key=key("company")).set_value("nord").run()
    screen = tap_named(screen, "Nordhavn Maritime A/S")
    assert screen.text_input(key=key("company")).value == "Nordhavn Maritime A/S"
    assert "Senior Data Engineer" in labels(screen)


def test_changing_begins_with_what_is_stored(db: Database) -> None:
    one = planned(db, {**AHEAD, "end": "15:10", "format": "phone", "note": "Call them"})
    screen = interviews_page(id=one.hex, change="1")
    form = one.hex
    assert screen.selectbox(key=key("stage", form)).value == Stage.TECHNICAL.value
    assert screen.time_input(key=key("end", form)).value == time(15, 10)
    assert screen.text_area(key=key("note", form)).value == "Call them"
    assert screen.selectbox(key=key("zone", form)).value == "Europe/Copenhagen"


def test_a_changed_status_is_stored(db: Database) -> None:
    one = planned(db, AHEAD)
    screen = interviews_page(id=one.hex, change="1")
    screen.button_group(key=key("status", one.hex)).set_value("cancelled_by_them")
    screen = tap(screen, "plan.save")
    assert interview(db, one).status is Status.CANCELLED_BY_THEM
    assert "They cancelled" in words(screen)
    assert "Review it" not in labels(screen)


def moved_elsewhere(db: Database, one: UUID) -> None:
    """Another tab moves the interview by a day."""
    stored = interview(db, one)
    fields = {**fields_of_occasion(stored.occasion), "day": "2099-10-14"}
    change_interview(db, stored, fields, status=Status.SCHEDULED, now=utc("2020-01-01 12:00"))


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(db: Database) -> None:
    one = planned(db, AHEAD)
    screen = interviews_page(id=one.hex, change="1")
    screen.text_area(key=key("note", one.hex)).set_value("Mine").run()
    moved_elsewhere(db, one)
    screen = tap(screen, "plan.save")
    assert "was changed or deleted in another tab" in words(screen)
    assert screen.text_area(key=key("note", one.hex)).value == "Mine"
    screen = tap(screen, "plan.reload")
    assert screen.date_input[0].value == date(2099, 10, 14)
    assert interview(db, one).note == ""


def test_a_form_left_as_it_was_follows_what_is_stored(db: Database) -> None:
    one = planned(db, AHEAD)
    screen = interviews_page(id=one.hex, change="1")
    moved_elsewhere(db, one)
    assert seen(screen.run()).date_input[0].value == date(2099, 10, 14)
