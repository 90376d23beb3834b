"""What the cards of practice are made of: questions and lessons, their answers, rounds ahead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final, TypeAlias

from afterview.domain.card import Key, Recall
from afterview.domain.interview import Interview
from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.scales import WELL_FROM
from afterview.domain.vocabulary import CouldAnswer
from afterview.store import interviews, lessons
from afterview.store.database import Cursor
from afterview.store.facts.question_bank import EVERY_QUESTION, BankQuestion, question_bank

_FOLDER: Final = Path(__file__).parent
_MET: Final = (_FOLDER / "question_bank_met.sql").read_text("utf-8")
_LAST_TIMES: Final = (_FOLDER / "cards.sql").read_text("utf-8")
_GIVEN: Final = """
select g.lesson_id, coalesce(s.as_words, g.question), g.grade, g.graded_at
from card_grade g left join same_question s on s.words = g.question
order by g.graded_at, g.id
"""
_PLANNED: Final = """
select id, created_at from interview
where removed_at is null and status = 'scheduled' and starts_at > $after order by id
"""
Given: TypeAlias = tuple[Recall, datetime]
"""How an answer in practice came, and when (naive UTC)."""


@dataclass(frozen=True, slots=True)
class LastTime:
    """How a question went the last time that it was met.

    ``said`` is what was said the last time that this was noted, at ``company``, both empty where it
    never was.
    """

    could_answer: CouldAnswer | None
    said: str
    company: str


@dataclass(frozen=True, slots=True)
class RoundAhead:
    """An interview ahead, and when it was planned (naive UTC)."""

    interview: Interview
    planned_at: datetime


@dataclass(frozen=True, slots=True)
class CardFacts:
    """All questions and lessons that there are, and what was answered in practice.

    ``last_times`` goes by the plain words of questions; ``given`` by the key of the card, the
    answers in the order in which they were given.
    """

    questions: Sequence[BankQuestion]
    last_times: Mapping[str, LastTime]
    lessons: Sequence[LearnedLesson]
    given: Mapping[Key, Sequence[Given]]
    ahead: Sequence[RoundAhead]


def card_facts(cursor: Cursor, *, now: datetime) -> CardFacts:
    """What there is to practise at ``now`` (naive UTC); the rounds ahead stand in their order."""
    return CardFacts(
        questions=question_bank(cursor, EVERY_QUESTION),
        last_times=last_times(cursor),
        lessons=lessons.in_sight(cursor),
        given=_given(cursor),
        ahead=_ahead(cursor, now),
    )


def last_times(cursor: Cursor, *, only: Sequence[str] = ()) -> dict[str, LastTime]:
    """How each question went the last time; with ``only``, those of these plain words."""
    rows = cursor.execute(
        f"{_MET},\n{_LAST_TIMES}", {"only": list(only), "well_from": WELL_FROM}
    ).fetchall()
    return {
        words: LastTime(CouldAnswer(could) if could else None, said, company)
        for words, could, said, company in rows
    }


def _given(cursor: Cursor) -> dict[Key, list[Given]]:
    found: dict[Key, list[Given]] = {}
    for lesson_id, words, grade, graded_at in cursor.execute(_GIVEN).fetchall():
        key: Key = words if lesson_id is None else lesson_id
        found.setdefault(key, []).append((Recall(grade), graded_at))
    return found


def _ahead(cursor: Cursor, now: datetime) -> tuple[RoundAhead, ...]:
    planned_at = dict(cursor.execute(_PLANNED, {"after": now}).fetchall())
    return tuple(
        RoundAhead(interview, planned_at[interview.id])
        for interview in interviews.coming(cursor, after=now)
    )
