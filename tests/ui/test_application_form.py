from datetime import date
from uuid import UUID

from streamlit.testing.v1 import AppTest

from afterview.actions.applications import change_application
from afterview.domain.application import Application, Details, Phase, Resolution
from afterview.store.database import Database
from afterview.ui import shell
from tests.doing import interview
from tests.ui.applying import APPLICATIONS, added, known, page, stored
from tests.ui.rounds import reviewed
from tests.ui.screen import seen, tap, tap_named, words


def key(name: str, form: str = "new") -> str:
    """The key of a field's widget in the first edition of a form."""
    return f"application.{form}.0.{name}"


def filled(screen: AppTest) -> AppTest:
    """The form with all that an application needs."""
    screen.text_input(key=key("company")).set_value("Łódź & Söhne")
    screen.text_input(key=key("role")).set_value("Analyst :red[x]")
    return seen(screen.run())


def test_company_and_role_are_enough_and_it_counts_as_sent_today(db: Database) -> None:
    screen = tap(filled(page(add="1")), "application.save")
    assert "Added." in words(screen)
    [one] = known(db)
    assert screen.query_params["id"] == one.hex
    assert stored(db, one) == Application(
        one, "Łódź & Söhne", "Analyst :red[x]", details=Details(applied_on=shell.today())
    )


def test_everything_in_the_form_is_stored(db: Database) -> None:
    screen = filled(page(add="1"))
    for name in ("source", "link", "salary", "next_action"):
        screen.text_input(key=key(name)).set_value(f"{name} *as typed*")
    for name in ("advert", "note"):
        screen.text_area(key=key(name)).set_value(f"{name}\n as typed ")
    screen.date_input(key=key("applied_on")).set_value(date(2026, 10, 1))
    screen.date_input(key=key("next_action_on")).set_value(date(2026, 10, 20))
    screen.toggle(key=key("public_sector")).set_value(True)
    tap(screen, "application.save")
    [one] = known(db)
    assert stored(db, one).details == Details(
        applied_on=date(2026, 10, 1),
        source="source *as typed*",
        link="link *as typed*",
        advert="advert\n as typed ",
        salary="salary *as typed*",
        next_action="next_action *as typed*",
        next_action_on=date(2026, 10, 20),
        public_sector=True,
        note="note\n as typed ",
    )


def test_one_that_is_only_planned_has_no_day_of_applying(db: Database) -> None:
    screen = filled(page(add="1"))
    screen.button_group(key=key("phase")).set_value("planned")
    screen = seen(screen.run())
    assert [str(field.key) for field in screen.date_input] == [key("next_action_on")]
    tap(screen, "application.save")
    [one] = known(db)
    assert stored(db, one).phase is Phase.PLANNED
    assert stored(db, one).details.applied_on is None


def test_what_is_missing_is_said_beside_its_field_and_nothing_is_lost(db: Database) -> None:
    screen = page(add="1")
    assert not screen.warning
    screen.text_area(key=key("advert")).set_value("We want\nyou")
    screen = tap(screen, "application.save")
    assert "The company is empty" in words(screen)
    assert "The role is empty" in words(screen)
    assert screen.text_area(key=key("advert")).value == "We want\nyou"
    assert "is empty" not in words(filled(screen))
    tap(screen, "application.save")
    [one] = known(db)
    assert stored(db, one).details.advert == "We want\nyou"


def test_closing_it_asks_how_it_ended(db: Database) -> None:
    one = added(db)
    screen = page(id=one.hex, change="1")
    screen.button_group(key=key("phase", one.hex)).set_value("closed")
    screen = tap(seen(screen.run()), "application.save")
    assert "It is closed; say how it ended." in words(screen)
    screen.button_group(key=key("resolution", one.hex)).set_value("offer_accepted")
    screen = tap(seen(screen.run()), "application.save")
    assert "Offer accepted" in words(screen)
    assert stored(db, one).resolution is Resolution.OFFER_ACCEPTED


def test_one_that_is_there_already_is_not_added_twice(db: Database) -> None:
    added(db, role="Analyst :red[x]")
    screen = tap(filled(page(add="1")), "application.save")
    assert "is in the list already" in words(screen)
    assert len(known(db)) == 1
    screen.text_input(key=key("company")).set_value("Another firm")
    assert "is in the list already" not in words(seen(screen.run()))


def test_what_was_typed_outlives_a_look_at_another_page() -> None:
    screen = tap(filled(page(add="1")), "menu.today")
    screen.switch_page(APPLICATIONS).query_params["add"] = "1"
    assert seen(screen.run()).text_input(key=key("role")).value == "Analyst :red[x]"


def test_the_form_begins_afresh_after_one_was_added() -> None:
    screen = tap(filled(page(add="1")), "application.save")
    screen.switch_page(APPLICATIONS).query_params["add"] = "1"
    assert seen(screen.run()).text_input[0].value == ""


def test_a_known_company_fills_in_at_a_tap(db: Database) -> None:
    added(db)
    screen = page(add="1")
    screen.text_input(key=key("company")).set_value("łód").run()
    screen = tap_named(screen, "Łódź & Söhne")
    assert screen.text_input(key=key("company")).value == "Łódź & Söhne"


def test_changing_begins_with_what_is_stored_and_keeps_the_rest(db: Database) -> None:
    reviewed(db)
    one = known(db)[0]
    screen = page(id=one.hex, change="1")
    assert screen.text_input(key=key("role", one.hex)).value == "Senior Data Engineer"
    assert screen.button_group(key=key("phase", one.hex)).value == "in_process"
    screen.text_input(key=key("salary", one.hex)).set_value("60 k")
    screen = tap(screen, "application.save")
    assert "Changed." in words(screen)
    whole = stored(db, one)
    assert (whole.details.salary, whole.phase) == ("60 k", Phase.IN_PROCESS)
    assert whole.furthest_stage is not None


def test_a_renamed_application_renames_its_interviews(db: Database) -> None:
    held = reviewed(db)
    one = known(db)[0]
    screen = page(id=one.hex, change="1")
    screen.text_input(key=key("company", one.hex)).set_value("Nordhavn Group")
    tap(screen, "application.save")
    assert interview(db, held).occasion.company == "Nordhavn Group"


def changed_elsewhere(db: Database, one: UUID) -> None:
    """Another tab changes the note."""
    whole = stored(db, one)
    changed = Application(
        one, whole.company, whole.role, details=Details(note="Theirs"), version=whole.version
    )
    assert change_application(db, changed) == []


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(db: Database) -> None:
    one = added(db)
    screen = page(id=one.hex, change="1")
    screen.text_area(key=key("note", one.hex)).set_value("Mine").run()
    changed_elsewhere(db, one)
    screen = tap(screen, "application.save")
    assert "was changed or deleted in another tab" in words(screen)
    assert screen.text_area(key=key("note", one.hex)).value == "Mine"
    screen = tap(screen, "application.reload")
    assert screen.text_area[1].value == "Theirs"
    assert stored(db, one).details.note == "Theirs"


def test_a_form_left_as_it_was_follows_what_is_stored(db: Database) -> None:
    one = added(db)
    screen = page(id=one.hex, change="1")
    changed_elsewhere(db, one)
    assert seen(screen.run()).text_area[1].value == "Theirs"
