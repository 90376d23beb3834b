from dataclasses import replace

from streamlit.testing.v1 import AppTest

from afterview.actions.people import (
    change_contact,
)
from afterview.store.database import Database
from tests.ui.people import PEOPLE, agreed, everybody, key, noted, people_page
from tests.ui.rounds import reviewed
from tests.ui.screen import seen, tap, words


def filled(screen: AppTest) -> AppTest:
    """The form of somebody new with what matters."""
    screen.text_input(key=key("name")).set_value("Łucja :red[x]")
    screen.text_input(key=key("company")).set_value("Łódź & Söhne")
    screen.text_area(key=key("note")).set_value("Likes\nboats")
    return seen(screen.run())


def test_somebody_added_is_stored_as_typed_and_shown(db: Database) -> None:
    screen = tap(filled(people_page(add="1")), "person.save")
    assert list(everybody(db)) == ["Łucja :red[x]"]
    assert screen.query_params["id"] == everybody(db)["Łucja :red[x]"].id.hex
    for word in ("Added.", "Łucja :red[x]", "Łódź & Söhne", "Likes\nboats"):
        assert word in words(screen)


def test_a_problem_is_said_beside_its_field_and_nothing_typed_is_lost(db: Database) -> None:
    screen = filled(people_page(add="1"))
    screen.text_input(key=key("name")).set_value(" ")
    screen.text_input(key=key("email")).set_value("ann at firm")
    screen = tap(screen, "person.save")
    said = words(screen)
    assert "The name is empty" in said
    assert "ann at firm is no e-mail address" in said
    assert screen.text_area(key=key("note")).value == "Likes\nboats"
    assert everybody(db) == {}
    screen.text_input(key=key("name")).set_value("Ann").run()
    assert "The name is empty" not in words(screen)


def test_what_was_typed_outlives_a_look_at_another_page() -> None:
    screen = tap(filled(people_page(add="1")), "menu.today")
    screen.switch_page(PEOPLE).query_params["add"] = "1"
    seen(screen.run())
    assert screen.text_input(key=key("company")).value == "Łódź & Söhne"


def test_the_form_begins_afresh_after_somebody_was_added(db: Database) -> None:
    screen = tap(filled(people_page(add="1")), "person.save")
    screen.switch_page(PEOPLE).query_params["add"] = "1"
    seen(screen.run())
    assert screen.text_input[0].value == ""
    screen.text_input[0].set_value("Another")
    tap(screen, "person.save")
    assert set(everybody(db)) == {"Łucja :red[x]", "Another"}


def test_somebody_who_is_here_already_is_named_while_adding(db: Database) -> None:
    one = noted(db, "Ada Lind", company="Łódź & Söhne")
    screen = filled(people_page(add="1"))
    screen.text_input(key=key("name")).set_value("ada lind").run()
    assert "is here already" in words(screen)
    assert tap(screen, "person.known").query_params["id"] == one.hex


def test_a_change_is_stored(db: Database) -> None:
    one = noted(db, "Ada Lind", note="first")
    screen = people_page(id=one.hex, change="1")
    assert screen.text_input(key=key("name", one.hex)).value == "Ada Lind"
    screen.text_input(key=key("email", one.hex)).set_value("ada@firm.example")
    screen.text_area(key=key("note", one.hex)).set_value("")
    assert "Changed." in words(tap(screen, "person.save"))
    stored = everybody(db)["Ada Lind"]
    assert (stored.email, stored.note) == ("ada@firm.example", "")


def test_a_change_made_elsewhere_meanwhile_is_not_overwritten(db: Database) -> None:
    one = noted(db, "Ada Lind")
    screen = people_page(id=one.hex, change="1")
    screen.text_area(key=key("note", one.hex)).set_value("Mine").run()
    change_contact(db, replace(everybody(db)["Ada Lind"], role="CTO"))
    screen = tap(screen, "person.save")
    assert "was changed or deleted in another tab" in words(screen)
    assert screen.text_area(key=key("note", one.hex)).value == "Mine"
    screen = tap(screen, "person.reload")
    assert screen.text_input[1].value == "CTO"
    assert everybody(db)["Ada Lind"].note == ""


def test_a_form_left_as_it_was_follows_what_is_stored(db: Database) -> None:
    one = noted(db, "Ada Lind")
    screen = people_page(id=one.hex, change="1")
    change_contact(db, replace(everybody(db)["Ada Lind"], role="CTO"))
    assert seen(screen.run()).text_input[1].value == "CTO"


def test_deleting_says_first_what_goes_and_what_stays(db: Database) -> None:
    reviewed(db, people=("Ada Lind",))
    one = everybody(db)["Ada Lind"]
    change_contact(db, replace(one, note="tall"))
    agreed(db, one.id)
    said = words(tap(people_page(id=one.id.hex), "person.delete"))
    assert "What goes: the name, note and answer as a reference." in said
    assert "What stays: 1 interview" in said


def test_keeping_them_closes_the_question(db: Database) -> None:
    one = noted(db, "Ada Lind")
    screen = tap(tap(people_page(id=one.hex), "person.delete"), "removal.no")
    assert "What goes" not in words(screen)
    assert list(everybody(db)) == ["Ada Lind"]


def test_somebody_deleted_comes_back_whole(db: Database) -> None:
    one = noted(db, "Ada Lind", note="tall")
    agreed(db, one)
    screen = tap(tap(people_page(id=one.hex), "person.delete"), "removal.yes")
    assert "Deleted: Ada Lind" in words(screen)
    seen(screen.switch_page("pages/today/today.py").run())
    seen(screen.switch_page(PEOPLE).run())
    screen = tap(screen, f"undo.{one.hex}")
    assert "They are back" in words(screen)
    said = words(people_page(id=one.hex))
    assert "tall" in said
    assert "Agreed" in said
