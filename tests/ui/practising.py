"""The Practice page, and what a person does on it."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from streamlit.testing.v1 import AppTest

from afterview.actions.practice import answers_to, grade_card, practice_desk
from afterview.domain.card import Card, Recall
from afterview.store.database import Database
from tests.ui.rounds import reviewed
from tests.ui.screen import app, seen, tap

PRACTICE: Final = "pages/prepare/practice.py"
HOSTILE: Final = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>*z*"
NOW: Final = datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def practice_page(**address: str) -> AppTest:
    """The Practice page at an address."""
    screen = app().switch_page(PRACTICE)
    for name, value in address.items():
        screen.query_params[name] = value
    return seen(screen.run())


def the_card(db: Database, front: str) -> Card:
    """The card with these words on its front."""
    desk = practice_desk(db, now=NOW, zone="UTC")
    [card] = [one for one in desk.every if one.front == front]
    return card


def answers(db: Database, front: str) -> list[tuple[int, str]]:
    """The grade and the words of each answer to a card, the latest first."""
    return [(one.grade, one.answer) for one in answers_to(db, the_card(db, front))]


def answered(db: Database, front: str, recall: Recall = Recall.GOOD, answer: str = "") -> None:
    """Answer a card in another sitting."""
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    grade_card(db, the_card(db, front), recall, answer=answer, answer_id=db.new_id(), now=now)


def show(screen: AppTest) -> AppTest:
    """The screen after looking at the back."""
    return tap(screen, key(screen, "practice.show."))


def graded(screen: AppTest, recall: Recall) -> AppTest:
    """The screen after a tap on a grade."""
    return tap(screen, key(screen, f"practice.grade.{recall.value}."))


def typed(screen: AppTest, answer: str) -> AppTest:
    """The screen after an answer was typed."""
    return seen(screen.text_area[0].set_value(answer).run())


def key(screen: AppTest, start: str) -> str:
    """The key of the one button whose key begins so."""
    [found] = [str(one.key) for one in screen.button if str(one.key).startswith(start)]
    return found


def keys(screen: AppTest) -> list[str]:
    """The keys of the buttons, in order."""
    return [str(one.key) for one in screen.button]


def shown(screen: AppTest) -> str:
    """The id of the card in the address."""
    return str(screen.query_params["card"])


def asked(db: Database, *questions: str, lessons: Sequence[tuple[str, str]] = ()) -> None:
    """An interview with these questions, none of them rated, and these lessons."""
    reviewed(db, questions=questions, lessons=lessons)
