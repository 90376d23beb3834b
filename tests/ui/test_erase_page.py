from uuid import UUID

import pytest

from afterview.actions.backups import back_up
from afterview.store import backups
from afterview.store.database import Database
from tests.builders import NOW
from tests.ui.data import data_page
from tests.ui.people import everybody, noted
from tests.ui.rounds import reviewed
from tests.ui.screen import begins, keys, seen, tap, words

NAME = "Zoë Quack"


def met(db: Database, **fields: str) -> UUID:
    reviewed(db, fields, people=(NAME,))
    return everybody(db)[NAME].id


def test_nothing_to_erase_is_told() -> None:
    said = words(data_page(show="erase"))
    assert "Nobody is noted." in said
    assert "None is noted." in said


def test_a_person_is_chosen_looked_at_and_erased(db: Database) -> None:
    met(db)
    screen = data_page(show="erase")
    screen.selectbox(key="erase.who").select_index(0).run()
    screen = tap(screen, "erase.person")
    said = words(screen)
    assert "What you noted of 1 interview with them stays, without them." in said
    assert "Their name stands nowhere else." in said
    screen = tap(screen, "erase.ask")
    assert "This cannot be undone." in words(screen)
    screen = tap(screen, "erase.yes")
    assert "Erased." in words(screen)
    assert everybody(db) == {}


def test_keeping_somebody_erases_nothing(db: Database) -> None:
    one = met(db)
    screen = tap(data_page(show="erase", person=one.hex), "erase.ask")
    tap(screen, "erase.no")
    assert list(everybody(db)) == [NAME]


def test_the_question_is_asked_about_one_person_only(db: Database) -> None:
    one, other = met(db), noted(db, "Bo Berg")
    screen = tap(data_page(show="erase", person=one.hex), "erase.ask")
    screen.query_params["person"] = other.hex
    assert "erase.yes" not in keys(seen(screen.run()))
    assert "erase.yes" in keys(tap(screen, "erase.ask"))


def test_the_question_is_closed_once_another_page_was_looked_at(db: Database) -> None:
    one = met(db).hex
    screen = tap(data_page(show="erase", person=one), "erase.ask")
    assert "erase.yes" in keys(screen)
    seen(screen.switch_page("pages/library/lessons.py").run())
    screen = screen.switch_page("pages/settings/data.py")
    screen.query_params["show"], screen.query_params["person"] = "erase", one
    assert "erase.yes" not in keys(seen(screen.run()))


def test_after_erasing_the_browser_drops_every_copy(db: Database) -> None:
    screen = tap(data_page(show="erase", person=met(db).hex), "erase.ask")
    assert begins(screen) == []
    screen = tap(screen, "erase.yes")
    assert begins(screen) == ["afterview:"]
    assert begins(seen(screen.run())) == []


def test_the_name_in_free_text_is_listed_with_a_way_to_it(db: Database) -> None:
    one = met(db, worked=f"{NAME} laughed, Zoë clapped")
    screen = data_page(show="erase", person=one.hex)
    assert "Nobody but you can tell" in words(screen)
    screen = tap(tap(screen, "erase.place.0"), "interviews.all")


def test_another_way_of_writing_of_them_is_looked_for_too(db: Database) -> None:
    one = met(db, worked="Quacky laughed")
    screen = data_page(show="erase", person=one.hex)
    assert "Their name stands nowhere else." in words(screen)
    screen = seen(screen.text_input(key="erase.other").set_value(" Quacky ").run())
    [found] = screen.pills(key="erase.words").options
    assert found.startswith("Quacky ")


def test_what_was_written_of_them_meanwhile_is_listed(db: Database) -> None:
    one = met(db, worked=f"{NAME} laughed")
    screen = data_page(show="erase", person=one.hex)
    assert "Where it stands: 1" in [part.label for part in screen.expander]
    noted(db, "Bo Berg", note=f"knows {NAME}")
    assert "Where it stands: 2" in [part.label for part in seen(screen.run()).expander]


def test_chosen_words_are_replaced(db: Database) -> None:
    one = met(db, worked=f"{NAME} laughed, Zoë clapped")
    back_up(db, now=NOW)
    screen = data_page(show="erase", person=one.hex)
    screen.pills(key="erase.words").set_value([NAME, "Zoë"]).run()
    tap(tap(screen, "erase.ask"), "erase.yes")
    for path in db.path.parent.rglob("*"):
        assert not path.is_file() or "Zoë".encode() not in path.read_bytes()


def test_an_interview_is_erased_after_a_look(db: Database) -> None:
    interview_id = reviewed(db, {"note": "a quokka"}, lessons=(("a", "b"),))
    screen = data_page(show="erase", interview=interview_id.hex)
    assert "1 review, 1 wording of it, 1 question, 1 lesson, 1 draft" in words(screen)
    screen.checkbox(key="erase.application").check().run()
    tap(tap(screen, "erase.ask"), "erase.yes")
    for path in db.path.parent.rglob("*"):
        assert not path.is_file() or b"quokka" not in path.read_bytes()


def test_everything_is_erased_only_once_it_is_typed(db: Database) -> None:
    noted(db, NAME)
    back_up(db, now=NOW)
    screen = data_page(show="erase", all="1")
    assert "1 person, your preferences" in words(screen)
    assert not [one for one in screen.button if one.key == "erase.ask"]
    screen.text_input(key="erase.typed").set_value("Erase everything").run()
    tap(tap(screen, "erase.ask"), "erase.yes")
    assert everybody(db) == {}
    assert backups.every(db.path) == ()


@pytest.mark.parametrize("asked", ["person", "interview"])
def test_what_is_no_longer_there_is_told(asked: str) -> None:
    said = words(data_page(show="erase", **{asked: UUID(int=7).hex}))
    assert "any more" in said
