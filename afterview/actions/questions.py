"""Questions met: saying which are one and which are two, and writing a better answer."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.actions.question_pairs import MOST_COMPARED, Pair, likely_pairs
from afterview.domain.problem import Problem
from afterview.errors import ChangedElsewhere
from afterview.store import answers, same_questions
from afterview.store.database import Cursor, Database
from afterview.store.facts.question_bank import (
    BankQuestion,
    Sorting,
    WantedQuestions,
    question_bank,
    words_met,
)
from afterview.store.same_questions import KeptApart

_COMPARED: Final = WantedQuestions(sorting=Sorting.OFTEN, most=MOST_COMPARED)


@dataclass(frozen=True, slots=True)
class Fold:
    """That a question went with ``lead``, and those that went with it until then.

    ``two`` is what was forgotten by it: that questions of the one and of the other are two.
    """

    words: str
    lead: str
    along: tuple[str, ...] = ()
    two: tuple[KeptApart, ...] = ()


def likely_same(cursor: Cursor) -> tuple[tuple[BankQuestion, BankQuestion], ...]:
    """The questions that may be one, in pairs, the likeliest first; nothing is done to them.

    Compares the ``MOST_COMPARED`` that were met most often. What the person said are two is left
    out.
    """
    known = {one.words: one for one in question_bank(cursor, _COMPARED)}
    pairs = likely_pairs(list(known), apart=same_questions.apart(cursor))
    return tuple((known[one], known[other]) for one, other in pairs)


def likely_same_as(cursor: Cursor, words: str) -> BankQuestion | None:
    """The likeliest of the questions that may be the one of these words, None where none may be."""
    every = words_met(cursor, most=MOST_COMPARED)
    pairs = likely_pairs(every, same_questions.apart(cursor), only=words)
    if not pairs:
        return None
    [other] = {*pairs[0]} - {words}
    return next(iter(question_bank(cursor, WantedQuestions(only=[other]))), None)


def fold_questions(db: Database, one: str, other: str, *, now: datetime) -> Fold | None:
    """Make two questions one, which goes by the words of the one that was met more often.

    None where they are one already. Raises ``ChangedElsewhere`` where one of them is gone.
    """
    with db.write() as cursor:
        leads = [same_questions.lead_of(cursor, words) for words in (one, other)]
        if leads[0] == leads[1]:
            return None
        first, second = (_there(cursor, words) for words in leads)
        lead, folded = (first, second) if first.n_met >= second.n_met else (second, first)
        two = same_questions.forget_apart(cursor, lead.words, folded.words)
        along = same_questions.fold(cursor, folded.words, lead.words, now=now)
    return Fold(folded.words, lead.words, along, two)


def take_out(db: Database, fold: Fold) -> None:
    """Let a question stand by itself again, with those that went with it before.

    What was two before is two again. Where the question went elsewhere since, nothing changes.
    """
    with db.write() as cursor:
        lead = same_questions.lead_of(cursor, fold.lead)
        if fold.words == lead or same_questions.lead_of(cursor, fold.words) != lead:
            return
        same_questions.take_out(cursor, fold.words, lead=lead, along=fold.along)
        for pair in fold.two:
            same_questions.keep_apart(cursor, pair.one, pair.other, now=pair.decided_at)


def put_back(db: Database, fold: Fold, *, now: datetime) -> None:
    """Undo ``take_out``; where other things were said since, nothing changes."""
    with db.write() as cursor:
        lead = same_questions.lead_of(cursor, fold.lead)
        words = same_questions.lead_of(cursor, fold.words)
        if words == fold.words and lead != words:
            same_questions.fold(cursor, words, lead, now=now)


def keep_apart(db: Database, one: str, other: str, *, now: datetime) -> Pair:
    """Note that two questions are two, so that they are proposed no more; the pair comes back."""
    with db.write() as cursor:
        leads = sorted(same_questions.lead_of(cursor, words) for words in (one, other))
        if leads[0] != leads[1]:
            same_questions.keep_apart(cursor, leads[0], leads[1], now=now)
    return leads[0], leads[1]


def ask_again(db: Database, pair: Pair) -> None:
    """Undo ``keep_apart``."""
    with db.write() as cursor:
        leads = [same_questions.lead_of(cursor, words) for words in pair]
        same_questions.forget_apart(cursor, leads[0], leads[1])


def write_answer(db: Database, words: str, text: str, *, now: datetime) -> UUID | list[Problem]:
    """Store the next version of the answer to a question, or return why it cannot be.

    Raises ``ChangedElsewhere`` where the question is gone.
    """
    if not text.strip():
        return [Problem("answer", "Nothing is written yet; a few key words are enough.")]
    answer_id, text = db.new_id(), storable_text(text)
    with db.write() as cursor:
        question = _there(cursor, same_questions.lead_of(cursor, words))
        if question.has_better_answer and question.answer == text:
            return [Problem("answer", "This is the version that is kept already, word for word.")]
        answers.add(cursor, answer_id, question=question.words, text=text, now=now)
    return answer_id


def remove_answer(db: Database, answer_id: UUID, *, now: datetime) -> None:
    """Take a version that was written here out of sight; ``bring_back_answer`` undoes it."""
    with db.write() as cursor:
        answers.mark_removed(cursor, answer_id, now)


def bring_back_answer(db: Database, answer_id: UUID) -> None:
    """Undo ``remove_answer``."""
    with db.write() as cursor:
        answers.mark_removed(cursor, answer_id, None)


def _there(cursor: Cursor, words: str) -> BankQuestion:
    found = question_bank(cursor, WantedQuestions(only=[words]))
    if not found:
        raise ChangedElsewhere(
            "This question was taken out of its review in another tab meanwhile."
        )
    return found[0]
