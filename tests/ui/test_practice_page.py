from uuid import UUID

import pytest

from afterview.actions.preferences import prefer, preferences_of
from afterview.domain.card import Recall
from afterview.store.database import Database
from tests.doing import planned
from tests.ui.practising import (
    HOSTILE,
    answered,
    answers,
    asked,
    graded,
    keys,
    practice_page,
    show,
    shown,
    typed,
)
from tests.ui.rounds import AHEAD, reviewed
from tests.ui.screen import headings, seen, tap, words


def test_without_reviews_it_says_where_cards_come_from() -> None:
    screen = practice_page()
    assert headings(screen) == ["Nothing to practise yet."]
    assert "Cards come by themselves from your reviews" in words(screen)
    assert "start.review" in keys(screen)


def test_it_begins_with_how_many_and_how_long(db: Database) -> None:
    asked(db, "Why us?", "Why you?", lessons=[("they ask why", "name one thing")])
    said = words(practice_page())
    assert "3 cards are due." in said
    assert "About 5 minutes." in said
    assert "For " not in said


def test_it_says_for_which_interview(db: Database) -> None:
    asked(db, "Why us?")
    reviewed(db, {"stage": "panel", "company": "Fjordbro", "day": "2020-10-12"})
    planned(db, {**AHEAD, "company": HOSTILE, "stage": "panel"})
    said = words(practice_page())
    assert f"1 of them for Panel at {HOSTILE}, Tue 13 October, 14:00." in said


def test_a_sitting_goes_from_card_to_card_to_a_quiet_end(db: Database) -> None:
    asked(db, "Why us?", "Why you?")
    screen = tap(practice_page(), "practice.start")
    assert "Card 1 of 2" in words(screen)
    first = shown(screen)
    screen = typed(screen, "  Because\n\nof the lakes ")
    assert not any(one.startswith("practice.grade.") for one in keys(screen))
    screen = graded(show(screen), Recall.GOOD)
    assert "Card 2 of 2" in words(screen)
    assert shown(screen) != first
    assert screen.text_area[0].value == ""
    screen = graded(show(screen), Recall.EASY)
    assert headings(screen) == ["That is all for now."]
    assert "The next card comes in 2 days." in words(screen)
    assert "card" not in screen.query_params
    kept = sorted([*answers(db, "Why us?"), *answers(db, "Why you?")])
    assert kept == [(3, "  Because\n\nof the lakes "), (4, "")]


def test_more_can_be_asked_for_than_is_due(db: Database) -> None:
    questions = [f"Question {letter}" for letter in "abcdefg"]
    asked(db, *questions)
    for front in questions:
        answered(db, front, Recall.EASY)
    screen = practice_page()
    assert headings(screen) == ["That is all for now."]
    assert "The next card comes in 8 days." in words(screen)
    assert screen.button(key="practice.anyway").label == "Practise the 5 weakest anyway"
    screen = tap(screen, "practice.anyway")
    assert "Card 1 of 5" in words(screen)


def test_a_card_left_for_now_comes_at_the_end(db: Database) -> None:
    asked(db, "Why us?", "Why you?")
    screen = tap(practice_page(), "practice.start")
    first = shown(screen)
    screen = tap(screen, f"practice.later.{first}")
    second = shown(screen)
    assert second != first
    assert "Card 1 of 2" in words(screen)
    screen = graded(show(screen), Recall.GOOD)
    assert shown(screen) == first
    assert f"practice.later.{first}" not in keys(screen)


def test_stopping_leads_back_and_keeps_what_was_graded(db: Database) -> None:
    asked(db, "Why us?", "Why you?")
    screen = graded(show(tap(practice_page(), "practice.start")), Recall.GOOD)
    screen = tap(screen, "practice.stop")
    assert "1 card is due." in words(screen)


@pytest.mark.parametrize("named", [UUID(int=5).hex, "no id", ""])
def test_an_address_that_names_no_card_says_so(db: Database, named: str) -> None:
    asked(db, "Why us?")
    screen = practice_page(card=named)
    assert "There is no such card here" in words(screen)
    assert "1 card is due." in words(tap(screen, "practice.all"))


def test_how_often_cards_come_is_stored_and_told_in_days(db: Database) -> None:
    prefer(db, "retention", 5000)
    screen = practice_page()
    screen.session_state["practice.often"] = True
    screen.run()
    assert screen.slider(key="practice.retention").value == 90
    assert "comes back after 2 days" in words(screen)
    screen = seen(screen.slider(key="practice.retention").set_value(75).run())
    assert preferences_of(db).retention == 75
    assert "comes back after 2 days" not in words(screen)
