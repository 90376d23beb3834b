import time
from datetime import timedelta
from uuid import UUID

import pytest

from afterview.actions.interviews import remove_interview
from afterview.actions.lessons import choose_life
from afterview.actions.practice import answers_to, card_named, last_answer
from afterview.actions.preferences import prefer
from afterview.actions.questions import fold_questions, write_answer
from afterview.domain.card import Recall
from afterview.domain.draft import Fields
from afterview.domain.lesson_life import Life
from afterview.store import same_questions
from afterview.store.database import Database
from tests.actions.practised import DAY, VIENNA, answered, desk, due, rated, the_card
from tests.builders import NOW, row, utc
from tests.doing import planned, review_of, reviewed
from tests.learning import written

AHEAD: Fields = {"day": "2026-10-23", "start": "10:00", "zone": VIENNA}


@pytest.mark.parametrize(
    ("fields", "is_due"),
    [
        ({}, True),
        ({"better_answer": "Better"}, False),
        ({"handled": 3, "better_answer": "Better"}, True),
        ({"handled": 4}, False),
        ({"could_answer": "no", "better_answer": "Better"}, True),
        ({"could_answer": "partly", "better_answer": "Better"}, False),
    ],
)
def test_the_questions_that_are_weak_are_due(
    db: Database,
    fields: Fields,
    is_due: bool,  # noqa: FBT001 - a column of the table
) -> None:
    rated(db, "Why us?", fields)
    assert due(db) == ["Why us?"] * is_due


def test_a_lesson_is_practised_while_it_is_open_or_tried(db: Database) -> None:
    reviewed(db, questions=(), lessons=[("they ask why", "name one thing")])
    lesson = the_card(db, "they ask why")
    assert lesson.back == "name one thing"
    for life, n in ((Life.OPEN, 1), (Life.TRIED, 1), (Life.KEPT, 0), (Life.RETIRED, 0)):
        choose_life(db, lesson.named, life, now=NOW)
        assert len(due(db)) == n


def test_a_lesson_without_a_then_is_no_card(db: Database) -> None:
    reviewed(db, questions=(), lessons=[("they ask why", " ")])
    assert desk(db).every == ()


def test_what_a_deleted_interview_left_is_no_card(db: Database) -> None:
    interview_id = reviewed(db, lessons=[("they ask why", "name one thing")])
    assert len(due(db)) == 2
    remove_interview(db, interview_id, now=NOW)
    assert due(db) == []


def test_a_card_stays_while_it_is_weak_and_leaves_without_a_word(db: Database) -> None:
    rated(db, "Why us?", {"handled": 2})
    answered(db, "Why us?", Recall.EASY)
    assert due(db) == []
    assert due(db, NOW + 8 * DAY) == ["Why us?"]
    rated(db, "Why us?", {"handled": 5}, now=NOW + DAY)
    assert desk(db, NOW + 8 * DAY).plan.cards == ()
    assert len(answers_to(db, the_card(db, "Why us?"))) == 1


def test_questions_folded_into_one_are_one_card_with_all_answers(db: Database) -> None:
    rated(db, "Why us?")
    rated(db, "Why this company?")
    answered(db, "Why us?", answer="one")
    answered(db, "Why this company?", answer="other", now=NOW + DAY)
    fold_questions(db, "why us", "why this company", now=NOW)
    [card] = desk(db).every
    assert len(desk(db).given[card.key]) == 2
    assert [grade.answer for grade in answers_to(db, card)] == ["other", "one"]
    last = last_answer(db, now=NOW + DAY, zone=VIENNA)
    assert last is not None
    one = desk(db).answered(last)
    assert one is not None
    assert one == desk(db).named(card.named)
    assert one.card == card
    with db.write() as cursor:
        lead = same_questions.lead_of(cursor, "why us")
    assert card.words == lead


def test_an_address_names_a_card_by_any_time_that_its_question_was_met(db: Database) -> None:
    first = review_of(db, rated(db, "Why us?")).review.questions[0].id
    again = review_of(db, rated(db, "why us", now=NOW + DAY)).review.questions[0].id
    for named in (first, again):
        found = card_named(db, desk(db), named)
        assert found is not None
        assert found.card.words == "why us"
    assert card_named(db, desk(db), UUID(row(77))) is None


def test_an_interview_ahead_brings_a_card_before_its_day(db: Database) -> None:
    rated(db, "Why us?", {"handled": 2})
    planned(db, AHEAD, now=NOW)
    answered(db, "Why us?", Recall.EASY, now=NOW)
    starts_at = utc("2026-10-23 08:00")
    a_fifth = NOW + 0.2 * (starts_at - NOW)
    assert desk(db).plan.next_at() == a_fifth
    assert due(db, a_fifth - timedelta(seconds=1)) == []
    assert due(db, a_fifth) == ["Why us?"]
    answered(db, "Why us?", Recall.EASY, now=a_fifth)
    assert desk(db, a_fifth).plan.next_at() == NOW + 0.5 * (starts_at - NOW)
    answered(db, "Why us?", Recall.EASY, now=NOW + 5 * DAY)
    assert desk(db, NOW + 5 * DAY).plan.next_at() == utc("2026-10-22 16:00")
    answered(db, "Why us?", Recall.EASY, now=utc("2026-10-22 16:30"))
    assert desk(db, utc("2026-10-22 16:30")).plan.next_at() == utc("2026-10-23 07:30")
    # Once it has begun, FSRS alone speaks.
    after = desk(db, starts_at)
    assert after.plan.due() == ()
    assert after.plan.rehearsals == ()


def test_a_lesson_is_rehearsed_for_a_round_that_its_kind_is_usual_in_however_spelled(
    db: Database,
) -> None:
    fitting = written(db, "Aloud", category="system_design_architecture", company="SUDHAFEN")
    written(db, "Elsewhere", company="Fjordbro")
    planned(db, {**AHEAD, "stage": "system_design", "company": "Südhafen"}, now=NOW)
    [rehearsal] = desk(db).plan.rehearsals
    assert rehearsal.keys == {fitting}


def test_a_better_answer_shows_on_the_card(db: Database) -> None:
    rated(db, "Why us?", {"handled": 2})
    assert isinstance(write_answer(db, "why us", "Because", now=NOW), UUID)
    assert the_card(db, "Why us?").back == "Because"


def test_a_changed_retention_goes_for_answers_given_before(db: Database) -> None:
    rated(db, "Why us?")
    answered(db, "Why us?", Recall.EASY)
    days = []
    for retention in (75, 90, 95):
        prefer(db, "retention", retention)
        next_at = desk(db).plan.next_at()
        assert next_at is not None
        days.append((next_at - NOW).days)
    assert days == sorted(days, reverse=True)
    assert len(set(days)) == 3


def test_five_hundred_cards_with_twenty_answers_each_are_planned_within_a_second(
    db: Database,
) -> None:
    fields = {"question": [row(n + 1) for n in range(500)]} | {
        f"question.{row(n + 1)}.text": f"Question number {n}" for n in range(500)
    }
    reviewed(db, fields, questions=())
    with db.write() as cursor:
        cursor.execute(
            "insert into card_grade select uuid(), null, plain_words('Question number ' || n), "
            "1 + (n + m) % 4, '', $now - to_days(cast(60 - 3 * m as integer)) "
            "from range(500) q(n), range(20) g(m)",
            {"now": NOW},
        )
    began = time.perf_counter()
    found = desk(db)
    assert time.perf_counter() - began < 1
    assert [len(found.given[one.card.key]) for one in found.plan.cards] == [20] * 500
