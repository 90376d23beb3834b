from datetime import datetime, timedelta
from uuid import UUID

import pytest

from afterview.domain.card import Recall
from afterview.store import practice
from afterview.store.database import Database
from afterview.store.practice import Grade
from tests.builders import utc

T = utc("2026-06-10 09:00")
HOSTILE = "![x](http://127.0.0.1/p.png) :red[y] $a$ <b>'; drop table card_grade; --\n\t  end"


def graded(db: Database, question: str = "", at: datetime = T, **rest: object) -> Grade:
    plain: dict[str, object] = {"lesson_id": None, "grade": 3, "answer": ""}
    grade = Grade(id=db.new_id(), question=question, graded_at=at, **{**plain, **rest})  # type: ignore[arg-type]  # a column each
    with db.write() as cursor:
        practice.add(cursor, grade)
    return grade


def of(db: Database, question: str) -> list[UUID]:
    with db.read() as cursor:
        return [one.id for one in practice.grades_of(cursor, question=question)]


def folded(db: Database, words: str, as_words: str) -> None:
    with db.write() as cursor:
        cursor.execute("insert into same_question values ($1, $2, $3)", [words, as_words, T])


def test_an_answer_is_kept_word_for_word(db: Database) -> None:
    stored = graded(db, "why us", answer=HOSTILE, grade=1)
    with db.read() as cursor:
        assert practice.grades_of(cursor, question="Why us?") == (stored,)


def test_the_latest_stands_first_and_in_the_same_second_the_later_id(db: Database) -> None:
    first, second = graded(db, "why us"), graded(db, "why us")
    before = graded(db, "why us", at=T - timedelta(days=1))
    assert of(db, "why us") == [second.id, first.id, before.id]


@pytest.mark.parametrize("asked", ["Why us?", "why  us", "Why this company?", "why this company"])
def test_a_question_has_the_answers_of_what_was_folded_with_it(db: Database, asked: str) -> None:
    one, other = graded(db, "Why us?"), graded(db, "Why this company", at=T - timedelta(days=1))
    graded(db, "why me")
    folded(db, "why us", "why this company")
    assert of(db, asked) == [one.id, other.id]


def test_an_answer_goes_by_the_words_of_the_question_that_leads(db: Database) -> None:
    graded(db, "Why us?")
    folded(db, "why us", "why this company")
    with db.read() as cursor:
        latest = practice.latest(cursor, since=T)
    assert latest is not None
    assert latest.question == "why this company"


def test_a_lesson_has_its_own_answers(db: Database) -> None:
    lesson = UUID(int=6)
    mine = graded(db, lesson_id=lesson)
    graded(db, lesson_id=UUID(int=7))
    with db.read() as cursor:
        assert practice.grades_of_lesson(cursor, lesson) == (mine,)
        assert practice.grades_of(cursor, question="") == ()


def test_the_last_answer_is_the_latest_since_then(db: Database) -> None:
    graded(db, "why us", at=T - timedelta(days=1))
    with db.read() as cursor:
        assert practice.latest(cursor, since=T) is None
    last = graded(db, "why me", at=T)
    with db.read() as cursor:
        assert practice.latest(cursor, since=T) == last


def test_an_answer_is_kept_once_and_can_be_taken_back(db: Database) -> None:
    grade = graded(db, "why us", answer="first")
    with db.write() as cursor:
        practice.add(cursor, Grade(grade.id, None, "why us", Recall.AGAIN, "second", T))
    with db.read() as cursor:
        assert practice.grades_of(cursor, question="why us") == (grade,)
    with db.write() as cursor:
        practice.remove(cursor, grade.id)
    assert of(db, "why us") == []
