from datetime import timedelta

from afterview.actions.lessons import choose_life
from afterview.actions.practice import grade_card, practice_desk
from afterview.domain.card import Recall
from afterview.domain.lesson_life import Life
from afterview.store.database import Database
from tests.ui.practising import (
    HOSTILE,
    NOW,
    answered,
    answers,
    asked,
    graded,
    keys,
    practice_page,
    show,
    shown,
    the_card,
    typed,
)
from tests.ui.rounds import reviewed
from tests.ui.screen import begins, labels, tap, texts, words


def test_each_grade_says_when_the_card_comes_back(db: Database) -> None:
    asked(db, "Why us?")
    screen = show(practice_page(card=the_card(db, "Why us?").named.hex))
    grades = [one for one in labels(screen) if one.split()[0] in {"Again", "Hard", "Good", "Easy"}]
    assert [" ".join(one.split()) for one in grades] == [
        "Again tomorrow",
        "Hard tomorrow",
        "Good in 2 days",
        "Easy in 8 days",
    ]


def test_undo_brings_back_the_card_with_its_answer_and_the_schedule(db: Database) -> None:
    asked(db, "Why us?", "Why you?")
    screen = tap(practice_page(), "practice.start")
    first = shown(screen)
    stood = practice_desk(db, now=NOW, zone="UTC")
    screen = graded(show(typed(screen, HOSTILE)), Recall.AGAIN)
    screen = tap(screen, "practice.undo")
    assert shown(screen) == first
    assert "Card 1 of 2" in words(screen)
    assert screen.text_area[0].value == HOSTILE
    assert practice_desk(db, now=NOW, zone="UTC") == stood
    screen = graded(screen, Recall.GOOD)
    assert "Card 2 of 2" in words(screen)
    assert sorted([*answers(db, "Why us?"), *answers(db, "Why you?")]) == [(3, HOSTILE)]


def test_the_browser_forgets_an_answer_once_it_is_graded(db: Database) -> None:
    asked(db, "Why us?", "Why you?")
    screen = typed(tap(practice_page(), "practice.start"), HOSTILE)
    first = shown(screen)
    screen = show(screen)
    assert begins(screen) == []
    screen = graded(screen, Recall.GOOD)
    assert begins(screen) == [f"afterview:{first}:"]
    assert begins(typed(screen, "and now this")) == []


def test_undo_is_there_after_a_reload_and_for_today_only(db: Database) -> None:
    asked(db, "Why us?", "Why you?")
    answered(db, "Why us?", Recall.HARD)
    screen = practice_page()
    [undo] = [one for one in labels(screen) if one.startswith("Undo")]
    assert undo == "Undo Hard: Why us?"
    assert answers(db, "Why us?") == [(2, "")]
    tap(screen, "practice.undo")
    assert answers(db, "Why us?") == []
    grade_card(
        db,
        the_card(db, "Why us?"),
        Recall.HARD,
        answer="",
        answer_id=db.new_id(),
        now=NOW - timedelta(days=2),
    )
    assert "practice.undo" not in keys(practice_page())


def test_the_back_shows_all_that_is_known_as_typed(db: Database) -> None:
    row = "0199d8a0-6c1e-7a52-9a6e-3f1d5c20b7e4"
    reviewed(
        db,
        {
            "question": [row],
            f"question.{row}.text": HOSTILE,
            f"question.{row}.handled": 2,
            f"question.{row}.said": f"said {HOSTILE}",
            f"question.{row}.better_answer": f"better {HOSTILE}",
            f"question.{row}.story": f"story {HOSTILE}",
        },
        questions=(),
    )
    answered(db, HOSTILE, Recall.HARD, f"typed {HOSTILE}")
    screen = practice_page(card=the_card(db, HOSTILE).named.hex)
    assert HOSTILE in words(screen)
    assert f"better {HOSTILE}" not in texts(screen)
    screen = show(screen)
    for what in ("said", "better", "story", "typed"):
        assert f"{what} {HOSTILE}" in texts(screen)
    assert "graded Hard" in words(screen)


def test_a_lesson_asks_for_its_then(db: Database) -> None:
    reviewed(db, questions=(), lessons=[("they ask why", "name one thing")])
    screen = tap(practice_page(), "practice.start")
    assert "they ask why" in words(screen)
    assert "name one thing" not in texts(screen)
    screen = show(screen)
    assert "name one thing" in texts(screen)
    graded(screen, Recall.GOOD)
    assert answers(db, "they ask why") == [(3, "")]


def test_what_was_typed_can_become_the_better_answer(db: Database) -> None:
    asked(db, "Why us?")
    card = the_card(db, "Why us?")
    screen = show(typed(practice_page(card=card.named.hex), HOSTILE))
    screen = tap(screen, f"practice.better.{card.named.hex}")
    assert the_card(db, "Why us?").back == HOSTILE
    assert "What you typed is your better answer now." in words(screen)
    assert screen.text_area[0].value == HOSTILE
    graded(screen, Recall.GOOD)
    assert answers(db, "Why us?") == [(3, HOSTILE)]


def test_a_chosen_card_can_be_practised_though_it_is_not_weak(db: Database) -> None:
    reviewed(db, questions=(), lessons=[("they ask why", "name one thing")])
    card = the_card(db, "they ask why")
    choose_life(db, card.named, Life.KEPT, now=NOW)
    screen = practice_page(card=card.named.hex)
    screen = graded(show(screen), Recall.GOOD)
    assert "Noted. This card comes back in 2 days." in words(screen)
    assert answers(db, "they ask why") == [(3, "")]


def test_an_answer_in_another_tab_is_another_answer(db: Database) -> None:
    asked(db, "Why us?")
    named = the_card(db, "Why us?").named.hex
    here, there = practice_page(card=named), practice_page(card=named)
    graded(show(typed(here, "here")), Recall.GOOD)
    graded(show(typed(there, "there")), Recall.HARD)
    assert sorted(answers(db, "Why us?")) == [(2, "there"), (3, "here")]
