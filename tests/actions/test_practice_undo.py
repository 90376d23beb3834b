from datetime import timedelta
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterview.actions.practice import (
    answers_to,
    grade_card,
    last_answer,
    take_back,
    would_come_back_at,
)
from afterview.domain.card import Recall
from afterview.store import practice
from afterview.store.database import Database
from afterview.store.practice import Grade
from tests.actions.practised import DAY, VIENNA, answered, desk, rated, the_card
from tests.builders import NOW, utc


def test_each_grade_says_when_the_card_will_be_due(db: Database) -> None:
    rated(db, "Why us?")
    card = the_card(db, "Why us?")
    told = would_come_back_at(db, desk(db), card, now=NOW)
    for recall in Recall:
        answer_id = answered(db, "Why us?", recall)
        assert desk(db).plan.next_at() == told[recall]
        take_back(db, answer_id)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12)
@given(
    st.lists(st.tuples(st.sampled_from(Recall), st.integers(0, 40)), max_size=6),
    st.sampled_from(Recall),
    st.integers(0, 40),
)
def test_taking_back_restores_the_very_schedule(
    db: Database, history: list[tuple[Recall, int]], recall: Recall, days: int
) -> None:
    if not desk(db).every:
        rated(db, "Why us?", {"handled": 2})
    at = NOW
    with db.write() as cursor:
        cursor.execute("delete from card_grade")
        for before, gap in history:
            at += gap * DAY
            practice.add(cursor, Grade(uuid4(), None, "why us", before, "", at))
    at += days * DAY
    stood = desk(db, at)
    answer_id = db.new_id()
    grade_card(db, stood.every[0], recall, answer="", answer_id=answer_id, now=at)
    assert desk(db, at) != stood
    take_back(db, answer_id)
    assert desk(db, at) == stood


def test_the_last_answer_of_the_day_is_the_one_to_take_back(db: Database) -> None:
    rated(db, "Why us?")
    answered(db, "Why us?", now=NOW - DAY)
    assert last_answer(db, now=NOW, zone=VIENNA) is None
    answer_id = answered(db, "Why us?", now=NOW)
    last = last_answer(db, now=NOW, zone=VIENNA)
    assert last is not None
    assert last.id == answer_id
    tomorrow = utc("2026-10-13 22:00")
    assert last_answer(db, now=tomorrow - timedelta(seconds=1), zone=VIENNA) == last
    assert last_answer(db, now=tomorrow, zone=VIENNA) is None


def test_two_taps_are_one_answer(db: Database) -> None:
    rated(db, "Why us?")
    card, answer_id = the_card(db, "Why us?"), db.new_id()
    for recall in (Recall.GOOD, Recall.AGAIN):
        grade_card(db, card, recall, answer="x\x00y", answer_id=answer_id, now=NOW)
    [grade] = answers_to(db, card)
    assert (grade.grade, grade.answer) == (3, "x\x00y")
