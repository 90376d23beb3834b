"""One question whole: each time that it was asked, how its answer grew, and what goes with it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from afterview.domain.scales import WELL_FROM
from afterview.domain.vocabulary import Reaction, Stage
from afterview.store import practice, same_questions
from afterview.store.database import Cursor
from afterview.store.facts.question_bank import BankQuestion, WantedQuestions, question_bank
from afterview.store.practice import Grade

_FOLDER: Final = Path(__file__).parent
_MET: Final = (_FOLDER / "question_bank_met.sql").read_text("utf-8")
_ASKINGS: Final = _MET + (_FOLDER / "question_bank_whole.sql").read_text("utf-8")
_VERSIONS: Final = _MET + (_FOLDER / "question_bank_answers.sql").read_text("utf-8")
_FOLDED: Final = """
select words from same_question where as_words = $only order by decided_at, words
"""


@dataclass(frozen=True, slots=True)
class Asking:
    """One time that the question was asked; ``own_words`` are the plain words of that wording."""

    question_id: UUID
    interview_id: UUID
    company: str
    stage: Stage
    starts_at: datetime
    zone: str
    text: str
    own_words: str
    handled: int | None
    said: str
    reaction: Reaction | None
    story: str


@dataclass(frozen=True, slots=True)
class AnswerVersion:
    """A better answer, and when it was written (naive UTC).

    From the review of an interview, or with ``written_id`` written on its own; then there is no
    interview.
    """

    text: str
    written_at: datetime
    written_id: UUID | None
    interview_id: UUID | None
    company: str
    stage: Stage | None


@dataclass(frozen=True, slots=True)
class FoldedWording:
    """A question that goes with this one, as the person said; ``text`` is its latest wording."""

    words: str
    text: str


@dataclass(frozen=True, slots=True)
class WholeQuestion:
    """Everything known of one question, the latest first."""

    known: BankQuestion
    askings: tuple[Asking, ...]
    versions: tuple[AnswerVersion, ...]
    folded: tuple[FoldedWording, ...]
    apart: tuple[BankQuestion, ...]
    grades: tuple[Grade, ...]


def whole_question(cursor: Cursor, words: str) -> WholeQuestion | None:
    """All about the question with these plain words, None where no review has it."""
    found = question_bank(cursor, WantedQuestions(only=[words]))
    if not found:
        return None
    askings = _askings(cursor, words)
    return WholeQuestion(
        known=found[0],
        askings=askings,
        versions=_versions(cursor, words),
        folded=_folded(cursor, words, askings),
        apart=_apart(cursor, words),
        grades=practice.grades_of(cursor, question=words),
    )


def _askings(cursor: Cursor, words: str) -> tuple[Asking, ...]:
    rows = cursor.execute(_ASKINGS, {"only": [words], "well_from": WELL_FROM}).fetchall()
    return tuple(
        Asking(
            question_id=row[0],
            interview_id=row[1],
            company=row[2],
            stage=Stage(row[3]),
            starts_at=row[4],
            zone=row[5],
            text=row[6],
            own_words=row[7],
            handled=row[8],
            said=row[9],
            reaction=Reaction(row[10]) if row[10] else None,
            story=row[11],
        )
        for row in rows
    )


def _versions(cursor: Cursor, words: str) -> tuple[AnswerVersion, ...]:
    rows = cursor.execute(_VERSIONS, {"only": [words], "well_from": WELL_FROM}).fetchall()
    return tuple(
        AnswerVersion(
            text=row[0],
            written_at=row[1],
            written_id=row[2],
            interview_id=row[3],
            company=row[4] or "",
            stage=Stage(row[5]) if row[5] else None,
        )
        for row in rows
    )


def _folded(cursor: Cursor, lead: str, askings: tuple[Asking, ...]) -> tuple[FoldedWording, ...]:
    latest = {asking.own_words: asking.text for asking in reversed(askings)}
    rows = cursor.execute(_FOLDED, {"only": lead}).fetchall()
    return tuple(FoldedWording(row[0], latest.get(row[0], row[0])) for row in rows)


def _apart(cursor: Cursor, words: str) -> tuple[BankQuestion, ...]:
    pairs = same_questions.apart(cursor, words)
    others = [one if one != words else other for one, other in pairs]
    if not others:
        return ()
    known = {one.words: one for one in question_bank(cursor, WantedQuestions(only=others))}
    return tuple(known[other] for other in others if other in known)
