"""The list of lessons, one of them whole, its life set by hand, and deleting."""

from datetime import UTC, datetime, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from afterview.actions.lessons import choose_life
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Stage
from afterview.store.database import Database
from tests.builders import utc
from tests.learning import NO_HELP, YES, is_there, learned_in, life, tried, written
from tests.ui.lessons import lessons_page
from tests.ui.rounds import WRITTEN, reviewed
from tests.ui.screen import app, cards, headings, labels, tap, texts, words

HOSTILE = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>*z*"
SLOW = ("it gets loud", "I slow down")


def lately(days: int) -> datetime:
    """So many days ago: what goes stale depends on the day on which it is looked at."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0) - timedelta(days=days)


def shown_lives(screen: AppTest) -> list[str]:
    return [str(life) for life in screen.button_group(key="lessons.life").value or ()]


def test_an_empty_list_invites_to_a_review() -> None:
    screen = lessons_page()
    assert "No lessons yet. Each review asks" in words(screen)
    assert tap(screen, "start.review").title[0].value == "Review"


def test_a_card_says_the_lesson_as_typed_its_life_and_where_it_was_met(db: Database) -> None:
    lesson_id = written(db, f"  {HOSTILE}\nand more", company=HOSTILE, stage=Stage.CASE)
    screen = lessons_page()
    assert cards(screen) == [lesson_id.hex]
    assert f"\u2060  {HOSTILE}\nand more" in texts(screen)
    assert "Open" in words(screen)
    assert f"Written down by hand · Case · {HOSTILE}" in words(screen)


def test_three_interviews_prove_a_lesson(db: Database) -> None:
    for day in ("2020-10-01", "2020-10-02"):
        reviewed(db, {"day": day}, lessons=[SLOW])
    assert "Proven" not in words(lessons_page())
    lesson_id = learned_in(db, reviewed(db, lessons=[SLOW]))
    assert "Met in 3 interviews · Anywhere" in words(lessons_page())
    assert "Proven" in words(lessons_page())
    assert "Met in 3 interviews, so it is proven (from 3)." in words(lessons_page(id=lesson_id.hex))


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (80, ""),
        (100, "Neither met nor tried for 100 days."),
        (200, "for 200 days. You may want to retire it."),
    ],
)
def test_a_stale_lesson_says_for_how_long(db: Database, days: int, said: str) -> None:
    written(db, "I slow down", now=lately(days))
    screen = words(lessons_page())
    assert said in screen
    assert ("Stale" in screen) == bool(said)


def test_retired_ones_are_left_out_until_asked_for(db: Database) -> None:
    kept, retired = written(db, "I slow down"), written(db, "I joke")
    choose_life(db, retired, Life.RETIRED, now=WRITTEN)
    screen = lessons_page()
    assert cards(screen) == [kept.hex]
    assert "1 of 2 lessons" in words(screen)
    screen.button_group(key="lessons.life").set_value([Life.RETIRED]).run()
    assert cards(screen) == [retired.hex]
    assert "Stale" not in words(screen)


def test_the_address_holds_search_and_filters(db: Database) -> None:
    lesson_id = written(db, "I slow down", stage=Stage.CASE, company="Łódź Works")
    written(db, "I slow down and wait", stage=Stage.PANEL)
    screen = lessons_page(lessons__words="SLOW lodz", lessons__stage="Case")
    assert cards(screen) == [lesson_id.hex]
    assert "1 of 2 lessons: Case" in words(screen)
    screen = lessons_page(lessons__life="Kept")
    assert shown_lives(screen) == [Life.KEPT]
    assert "Nothing fits." in words(screen)
    assert len(cards(tap(screen, "lessons.clear"))) == 2


def test_a_long_list_comes_in_pages(db: Database) -> None:
    first = written(db, "I begin", now=utc("2020-01-01 09:00"))
    for number in range(30):
        written(db, f"I do thing {number:02}")
    assert len(cards(lessons_page())) == 30
    assert cards(lessons_page(lessons__page="2")) == [first.hex]


def test_one_lesson_shows_its_evidence_and_leads_to_it(db: Database) -> None:
    met = reviewed(db, {"day": "2020-10-01"}, lessons=[SLOW])
    lesson_id = learned_in(db, met)
    reviewed(db, {"day": "2020-10-05"}, lessons=[(SLOW[0], "I slow down!")])
    tried(db, lesson_id, NO_HELP, day="2020-10-07", now=WRITTEN)
    screen = lessons_page(id=lesson_id.hex)
    said = words(screen)
    assert headings(screen) == ["How it stands", "What came of it", "Where it came from"]
    assert "Its moment came once: 1 done, 0 helped." in said
    assert "Its moment came and you did it; it did not help." in said
    assert "If it gets loud, then I slow down!" in texts(screen)
    assert "Technical · Nordhavn Maritime A/S" in labels(screen)
    screen = tap(screen, f"source.{lesson_id.hex}")
    assert screen.query_params["id"] == met.hex


def test_a_lesson_without_evidence_says_so(db: Database) -> None:
    said = words(lessons_page(id=written(db, "I slow down").hex))
    assert "Not asked yet." in said
    assert "Written down by hand; no interview has met it yet." in said


def test_a_life_set_by_a_tap_is_stored_and_explained(db: Database) -> None:
    lesson_id = written(db, "I slow down")
    screen = lessons_page(id=lesson_id.hex)
    screen.button_group(key=f"lesson.life.{lesson_id.hex}").set_value("retired").run()
    assert life(db, lesson_id) is Life.RETIRED
    assert "Set aside" in words(screen)
    assert "You set it to retired on" in words(screen)


def test_deleting_says_what_goes_and_can_be_undone(db: Database) -> None:
    lesson_id = learned_in(db, reviewed(db, lessons=[SLOW]))
    tried(db, lesson_id, YES, day="2020-10-14", now=utc("2020-10-14 20:00"))
    screen = tap(lessons_page(id=lesson_id.hex), "lesson.delete")
    said = words(screen)
    assert "What goes: the lesson, where it applies and what you answered about it" in said
    assert "What stays: the review that it came from" in said
    screen = tap(screen, "removal.yes")
    assert not is_there(db, lesson_id)
    assert "If it gets loud, then I slow down" in words(screen)
    screen = tap(screen, f"undo.{lesson_id.hex}")
    assert is_there(db, lesson_id)
    assert "The lesson is back." in words(screen)


@pytest.mark.parametrize("named", ["5" * 32, "no id"])
def test_a_lesson_that_is_gone_says_so_and_leads_to_the_list(named: str) -> None:
    screen = lessons_page(id=named)
    assert "There is no such lesson here" in words(screen)
    assert "No lessons yet." in words(tap(screen, "lessons.all"))


def test_today_shows_the_latest_lesson_that_is_not_retired(db: Database) -> None:
    written(db, "I slow down", now=utc("2020-01-01 09:00"))
    retired = written(db, "I joke")
    assert "I joke" in texts(app())
    choose_life(db, retired, Life.RETIRED, now=WRITTEN)
    screen = app()
    assert "I slow down" in texts(screen)
    assert "Written down by hand" in words(screen)
