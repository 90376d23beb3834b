"""A card of practice: a question that is weak, or a lesson that is not proven yet."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, TypeAlias
from uuid import UUID

from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import CouldAnswer, Stage

WEAK_UP_TO: Final = 3
"""A question handled this well or less is practised, of 5; the cut is our own."""
QUESTION_SECONDS: Final = 120
LESSON_SECONDS: Final = 40
"""How long a card takes to answer aloud and to grade; our own guess, for the words "about"."""
Key: TypeAlias = UUID | str
"""What its answers are kept under: the id of a lesson, or the plain words of a question."""


class Recall(IntEnum):
    """How an answer came, on the scale of FSRS (py-fsrs): from not at all to without effort."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


@dataclass(frozen=True, slots=True)
class Card:
    """What is asked, what is to be compared with, and where it belongs.

    ``named`` is the id of the lesson, or that of the question's latest time, since an address holds
    no text of a person; ``words`` are the plain words of a question, empty for a lesson. ``back``
    is empty where there is nothing yet. ``weakness`` sorts the weakest first, from 0; None where
    the card needs no practice.
    """

    named: UUID
    words: str
    front: str
    back: str
    category: str
    stages: frozenset[Stage]
    companies: frozenset[str]
    weakness: float | None

    @property
    def key(self) -> Key:
        """What its answers are kept under."""
        return self.words or self.named

    @property
    def is_lesson(self) -> bool:
        """Whether it is a lesson, and no question."""
        return not self.words


@dataclass(frozen=True, slots=True)
class Fits:
    """An occasion that cards may fit.

    ``companies`` are the spellings of its company; ``categories`` are those usual at its stage, and
    those of the questions met there so far, wherever that was.
    """

    stage: Stage
    companies: frozenset[str]
    categories: frozenset[str]

    def takes(self, card: Card) -> bool:
        """Whether the card belongs to the occasion.

        A question does by its stage, its company or its category; a lesson unless one of these,
        where it names it, is another.
        """
        named = [
            fits
            for is_named, fits in (
                (card.stages, self.stage in card.stages),
                (card.companies, bool(self.companies & card.companies)),
                (card.category, card.category in self.categories),
            )
            if is_named
        ]
        return all(named) if card.is_lesson else any(named)

    def keys(self, cards: Collection[Card]) -> frozenset[Key]:
        """The keys of the cards that belong; of all, where none does."""
        fitting = frozenset(card.key for card in cards if self.takes(card))
        return fitting or frozenset(card.key for card in cards)


def question_weakness(
    *, handled: int | None, could_answer: CouldAnswer | None, has_answer: bool
) -> float | None:
    """How weak a question is by the last time it was met; None where it needs no practice.

    Not answered is the weakest, then 1 to 3 as handled; one that was not rated counts as a 3 until
    a better answer is written.
    """
    if could_answer is CouldAnswer.NO:
        return 0
    if handled is not None:
        return handled if handled <= WEAK_UP_TO else None
    return None if has_answer else WEAK_UP_TO


def lesson_weakness(life: Life) -> float | None:
    """How weak a lesson is among the questions; None where it is kept or retired."""
    return {Life.OPEN: 2.0, Life.TRIED: 3.0}.get(life)


def minutes(cards: Iterable[Card]) -> int:
    """About how many minutes it takes to practise the cards, at least 1."""
    seconds = sum(LESSON_SECONDS if card.is_lesson else QUESTION_SECONDS for card in cards)
    return max(1, round(seconds / 60))
