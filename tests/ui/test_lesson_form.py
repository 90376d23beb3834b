"""Writing a lesson down by hand, and changing one."""

from dataclasses import replace

from afterview.actions.lessons import change_lesson
from afterview.domain.vocabulary import Stage
from afterview.store import lessons
from afterview.store.database import Database
from tests.learning import learned_in, lesson, written
from tests.ui.lessons import key, lessons_page
from tests.ui.rounds import corrected, reviewed
from tests.ui.screen import seen, tap, texts, words


def test_a_lesson_is_added_with_where_it_applies(db: Database) -> None:
    screen = tap(tap(lessons_page(), "lessons.add"), "lesson.back")
    screen = tap(screen, "lessons.add")
    screen.text_area(key=key("then_text")).set_value("I slow down").run()
    screen.selectbox(key=key("stage")).set_value("case").run()
    screen.selectbox(key=key("category")).set_value("salary").run()
    screen.text_input(key=key("company")).set_value("Südhafen").run()
    screen = tap(screen, "lesson.save")
    with db.read() as cursor:
        [known] = lessons.known(cursor)
    stored = lesson(db, known.id)
    assert (stored.then_text, stored.stage, stored.category, stored.company) == (
        "I slow down",
        Stage.CASE,
        "salary",
        "Südhafen",
    )
    assert screen.query_params["id"] == stored.id.hex
    assert "Added." in words(screen)
    assert "Where it applies: Case · Salary · Südhafen" in words(screen)


def test_one_half_is_enough_and_none_is_too_little() -> None:
    screen = tap(lessons_page(add="1"), "lesson.save")
    assert "Both halves are empty" in words(screen)
    screen.text_area(key=key("if_text")).set_value("it gets loud").run()
    assert "Both halves are empty" not in words(screen)
    assert "Added." in words(tap(screen, "lesson.save"))


def test_one_that_is_here_already_is_pointed_out(db: Database) -> None:
    known = written(db, "I slow down and breathe")
    screen = lessons_page(add="1")
    screen.text_area(key=key("then_text")).set_value("i SLOW down, and breathe!").run()
    assert "You have one that says nearly the same:" in words(screen)
    assert tap(screen, "lesson.known").query_params["id"] == known.hex


def test_a_change_survives_the_correction_of_something_else(db: Database) -> None:
    met = reviewed(db, lessons=[("it gets loud", "I slow down")])
    lesson_id = learned_in(db, met)
    screen = tap(lessons_page(id=lesson_id.hex), "lesson.change")
    screen.text_area(key=key("then_text", lesson_id.hex)).set_value("I breathe").run()
    screen = tap(screen, "lesson.save")
    assert "If it gets loud, then I breathe" in texts(screen)
    assert "If it gets loud, then I slow down" in texts(screen)
    corrected(db, met, {"note": "only this"})
    assert lesson(db, lesson_id).then_text == "I breathe"


def test_a_category_of_ones_own_and_a_cleared_stage_are_kept(db: Database) -> None:
    lesson_id = written(db, "I slow down", stage=Stage.CASE, category="Robots")
    screen = lessons_page(id=lesson_id.hex, change="1")
    assert screen.selectbox(key=key("category", lesson_id.hex)).value == "Robots"
    screen.selectbox(key=key("stage", lesson_id.hex)).set_value(None).run()
    tap(screen, "lesson.save")
    assert (lesson(db, lesson_id).stage, lesson(db, lesson_id).category) == (None, "Robots")


def test_a_change_made_meanwhile_in_another_tab_is_not_overwritten(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    screen = lessons_page(id=lesson_id.hex, change="1")
    screen.text_area(key=key("then_text", lesson_id.hex)).set_value("Mine").run()
    change_lesson(db, replace(lesson(db, lesson_id), then_text="Theirs"))
    screen = tap(screen, "lesson.save")
    assert "changed or deleted in another tab meanwhile" in words(screen)
    assert lesson(db, lesson_id).then_text == "Theirs"
    again = seen(tap(screen, "lesson.reload"))
    shown = [area.value for area in again.text_area]
    assert "Theirs" in shown
