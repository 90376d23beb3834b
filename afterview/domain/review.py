"""The finished self-review of one interview; never incomplete, unlike the draft it came from."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from afterview.domain.interview import Occasion
from afterview.domain.lesson_life import Helped
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Side,
    TimeFeel,
    WhyNot,
)


@dataclass(frozen=True, slots=True)
class Question:
    """Something that was asked, and how it was handled (1 to 5, anchors in ``scales.HANDLED``)."""

    id: UUID
    text: str
    category: str = ""
    competencies: tuple[str, ...] = ()
    handled: int | None = None
    could_answer: CouldAnswer | None = None
    why_not: WhyNot | None = None
    said: str = ""
    better_answer: str = ""
    story: str = ""
    reaction: Reaction | None = None
    time_feel: TimeFeel | None = None
    surprised: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A sign in body language: what was observed, and apart from it how the person reads it.

    ``word`` is a key of the vocabulary or the person's own words; ``strength`` runs from 1 to 3.
    ``reading`` belongs to the interviewer's cues, ``effect`` to the person's own.
    """

    id: UUID
    side: Side
    word: str
    observed: str = ""
    reading: Reading | None = None
    effect: CueEffect | None = None
    strength: int | None = None
    part: Part | None = None
    question_id: UUID | None = None
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Rating:
    """A judgement of one dimension from 1 to 5; ``score`` is None for "not observed"."""

    dimension: str
    score: int | None


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the person will do differently, as an if-then, worded as in this review.

    ``same_as`` names the lesson, learned earlier, that this one meets again.
    """

    id: UUID
    if_text: str
    then_text: str
    question_id: UUID | None = None
    same_as: UUID | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """What became of a lesson learned before: whether its moment came, and what then.

    ``done`` is None where its moment did not come or it was not said, ``helped`` where it was not
    done or that was not said.
    """

    lesson_id: UUID
    came: bool
    done: bool | None = None
    helped: Helped | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody met in the interview."""

    id: UUID
    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """What was said about when they will be in touch, and whether the person asked.

    An exact date has ``from_on`` equal to ``until_on``; a window has both; within some days has
    ``until_on`` only; None is the kind where only words were kept. ``words`` is what they said, as
    typed.
    """

    kind: PromiseKind | None
    from_on: date | None = None
    until_on: date | None = None
    words: str = ""
    asked: bool | None = None


@dataclass(frozen=True, slots=True)
class Notes:
    """The free texts of a review, each as typed and each optional."""

    best_moment: str = ""
    worst_moment: str = ""
    worked: str = ""
    did_not_work: str = ""
    their_doubt: str = ""
    interviewer_would_say: str = ""
    my_questions: str = ""
    salary_said: str = ""
    thanks_remark: str = ""
    references_wanted: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Review:
    """One finished self-review.

    ``feeling`` runs from 1 to 5, ``forecast`` is the chance of getting through in percent.
    ``trials`` are ordered by their lessons' ids.
    """

    occasion: Occasion
    feeling: int | None = None
    forecast: int | None = None
    questions: tuple[Question, ...] = ()
    cues: tuple[Cue, ...] = ()
    ratings: tuple[Rating, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    trials: tuple[Trial, ...] = ()
    people: tuple[Person, ...] = ()
    promise: Promise | None = None
    notes: Notes = Notes()
