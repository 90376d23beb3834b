"""What is known of a company, its people and one's own stories before a round there."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from afterview.domain.letter import LetterKind
from afterview.domain.vocabulary import Reaction, Stage


@dataclass(frozen=True, slots=True)
class RoundHere:
    """An earlier round at the company: what was asked and said there, each as typed."""

    stage: Stage
    held_on: date
    asked: tuple[str, ...] = ()
    their_doubt: str = ""
    promised: str = ""
    salary_said: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MeetingOf:
    """An interview in which somebody was met, and the words of the cues that they gave."""

    stage: Stage
    held_on: date
    cues: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SentTo:
    """A letter that was sent to somebody."""

    kind: LetterKind
    sent_on: date


@dataclass(frozen=True, slots=True)
class PersonHere:
    """Somebody at the company; meetings and letters have the latest first.

    ``is_planned`` where the interview ahead has them already.
    """

    contact_id: UUID
    name: str
    role: str
    note: str
    met: tuple[MeetingOf, ...] = ()
    letters: tuple[SentTo, ...] = ()
    is_planned: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """One time that a story was told; ``question`` is what it answered, as typed."""

    company: str
    stage: Stage
    held_on: date
    handled: int | None
    reaction: Reaction | None
    is_here: bool
    question: str = ""


@dataclass(frozen=True, slots=True)
class KnownStory:
    """A story of the bank, or one that only reviews name; ``told`` has the latest first.

    ``key`` is its id as hex, or the plain words of its title where it is not in the bank.
    """

    key: str
    title: str
    situation: str = ""
    action: str = ""
    result: str = ""
    figure: str = ""
    told: tuple[Telling, ...] = ()
    is_in_bank: bool = False


@dataclass(frozen=True, slots=True)
class Rated:
    """How one dimension was rated lately: 1 to 5 in each review, the latest first."""

    dimension: str
    scores: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Worked:
    """What the person said had worked in one interview, as typed."""

    company: str
    stage: Stage
    held_on: date
    text: str
