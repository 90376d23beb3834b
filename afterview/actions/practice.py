"""Practising: the cards and when each is due, answering one, and taking the last answer back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from afterview.actions import schedule
from afterview.actions.drafts import storable_text
from afterview.brief.kinds import USUAL
from afterview.domain.card import Card, Fits, Key, Recall, lesson_weakness, question_weakness
from afterview.domain.interview import Occasion
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.practice_plan import Plan, Practised, Rehearsal
from afterview.domain.rehearsal_rule import morning, rehearsals
from afterview.store import practice, preferences
from afterview.store.database import Cursor, Database
from afterview.store.facts.cards import CardFacts, Given, RoundAhead, card_facts
from afterview.store.facts.question_bank import BankQuestion, words_of
from afterview.store.likeness import alike
from afterview.store.practice import Grade


@dataclass(frozen=True, slots=True)
class Desk:
    """All cards there are, weak or not, and the plan of those that are practised.

    ``given`` are the answers by the key of the card, in the order in which they were given;
    ``retention`` is how many answers in a hundred shall still be there on the day.
    """

    every: Sequence[Card]
    given: Mapping[Key, Sequence[Given]]
    plan: Plan
    retention: int

    def named(self, named: UUID) -> Practised | None:
        """The card of a lesson, or of a question by the id of its latest time."""
        return self._first(card for card in self.every if card.named == named)

    def worded(self, words: str) -> Practised | None:
        """The card of the question with these plain words."""
        return self._first(card for card in self.every if card.words == words)

    def answered(self, grade: Grade) -> Practised | None:
        """The card that an answer was given to."""
        return self._first(card for card in self.every if card.key == grade.key)

    def _first(self, cards: Iterator[Card]) -> Practised | None:
        card = next(cards, None)
        if card is None:
            return None
        return _practised(card, self.given.get(card.key, ()), self.retention)


def practice_desk(db: Database, *, now: datetime, zone: str) -> Desk:
    """What there is to practise at ``now`` (naive UTC) for a person in ``zone``."""
    with db.read() as cursor:
        found = card_facts(cursor, now=now)
        retention = preferences.chosen(cursor).retention
        every = tuple(_cards(found))
        weak = [card for card in every if card.weakness is not None]
        ahead = tuple(
            _rehearsal(one, weak, _fits(cursor, one.interview.occasion, weak, found.questions))
            for one in found.ahead
        )
    replayed = tuple(_practised(card, found.given.get(card.key, ()), retention) for card in weak)
    return Desk(every, found.given, Plan(replayed, ahead, now, zone), retention)


def card_named(db: Database, desk: Desk, named: UUID) -> Practised | None:
    """The card that an address names: by a lesson, or by any time that its question was met."""
    practised = desk.named(named)
    if practised is not None:
        return practised
    with db.read() as cursor:
        words = words_of(cursor, named)
    return desk.worded(words) if words else None


def would_come_back_at(
    db: Database, desk: Desk, card: Card, *, now: datetime
) -> dict[Recall, datetime]:
    """When the card is due again after each grade, given now."""
    with db.read() as cursor:
        grades = _grades(cursor, card)
    answers = [(one.grade, one.graded_at) for one in reversed(grades)]
    known = schedule.memory(answers, retention=desk.retention)
    return {
        recall: desk.plan.back_at(
            card,
            schedule.would_come_back_at(known, recall, retention=desk.retention, now=now),
            answered_at=now,
        )
        for recall in Recall
    }


def grade_card(  # noqa: PLR0913 - one argument for each part of the answer
    db: Database, card: Card, recall: Recall, *, answer: str, answer_id: UUID, now: datetime
) -> None:
    """Keep an answer with its grade; a second tap with the same ``answer_id`` changes nothing."""
    grade = Grade(
        id=answer_id,
        lesson_id=card.named if card.is_lesson else None,
        question=card.words,
        grade=recall,
        answer=storable_text(answer),
        graded_at=now,
    )
    with db.write() as cursor:
        practice.add(cursor, grade)


def take_back(db: Database, answer_id: UUID) -> None:
    """Undo ``grade_card``: the card stands as it did before."""
    with db.write() as cursor:
        practice.remove(cursor, answer_id)


def last_answer(db: Database, *, now: datetime, zone: str) -> Grade | None:
    """The latest answer of this day in ``zone``, None where there is none yet."""
    with db.read() as cursor:
        return practice.latest(cursor, since=morning(now, zone))


def answers_to(db: Database, card: Card) -> tuple[Grade, ...]:
    """All answers given to the card in practice, the latest first."""
    with db.read() as cursor:
        return _grades(cursor, card)


def _grades(cursor: Cursor, card: Card) -> tuple[Grade, ...]:
    if card.is_lesson:
        return practice.grades_of_lesson(cursor, card.named)
    return practice.grades_of(cursor, question=card.words)


def _practised(card: Card, given: Sequence[Given], retention: int) -> Practised:
    known = schedule.memory(given, retention=retention)
    if known is None:
        return Practised(card)
    return Practised(
        card,
        began_at=given[0][1],
        answered_at=given[-1][1],
        faded_at=schedule.comes_back_at(known),
    )


def _fits(
    cursor: Cursor, occasion: Occasion, cards: Sequence[Card], questions: Sequence[BankQuestion]
) -> Fits:
    stage = occasion.stage
    companies = alike(cursor, (one for card in cards for one in card.companies), occasion.company)
    met = frozenset(one.category for one in questions if stage in one.stages) - {""}
    return Fits(stage, companies, met.union(USUAL[stage]))


def _rehearsal(ahead: RoundAhead, cards: Sequence[Card], fits: Fits) -> Rehearsal:
    occasion = ahead.interview.occasion
    moments = rehearsals(ahead.planned_at, occasion.starts_at, occasion.zone)
    return Rehearsal(ahead.interview, moments, fits.keys(cards))


def _cards(found: CardFacts) -> Iterator[Card]:
    for question in found.questions:
        yield _of_question(question, found)
    for lesson in found.lessons:
        if lesson.then_text.strip():
            yield _of_lesson(lesson)


def _of_question(question: BankQuestion, found: CardFacts) -> Card:
    last_time = found.last_times.get(question.words)
    return Card(
        named=question.latest_id,
        words=question.words,
        front=question.text,
        back=question.answer,
        category=question.category,
        stages=frozenset(question.stages),
        companies=frozenset(question.companies),
        weakness=question_weakness(
            handled=question.last_handled,
            could_answer=None if last_time is None else last_time.could_answer,
            has_answer=question.has_better_answer,
        ),
    )


def _of_lesson(lesson: LearnedLesson) -> Card:
    return Card(
        named=lesson.id,
        words="",
        front=lesson.if_text,
        back=lesson.then_text,
        category=lesson.category,
        stages=frozenset() if lesson.stage is None else frozenset({lesson.stage}),
        companies=frozenset({lesson.company}) if lesson.company.strip() else frozenset(),
        weakness=lesson_weakness(lesson.life),
    )
