"""The words in which the sample search is told: meetings, and what was done after them.

Days are counted from today, so that the past is negative. Questions and people of one review
are pointed at by their place (from 1) and their name.
"""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field

from afterview.domain.draft import Value
from afterview.domain.lesson_life import Helped
from afterview.domain.letter import LetterKind
from afterview.domain.review import Notes
from afterview.domain.step import Mark, StepKind
from afterview.domain.vocabulary import (
    CouldAnswer,
    CueEffect,
    Format,
    Outcome,
    Part,
    PromiseKind,
    Reaction,
    Reading,
    Stage,
    Status,
    Structure,
    TimeFeel,
    WhyNot,
)


@dataclass(frozen=True, slots=True)
class Firm:
    """A role at a company, and the zone whose clock it goes by."""

    company: str
    role: str
    zone: str


@dataclass(frozen=True, slots=True)
class Asked:
    """One question; ``competencies`` are keys with blanks between them."""

    text: str
    handled: int | None
    _: KW_ONLY
    category: str
    competencies: str = ""
    could_answer: CouldAnswer | None = None
    why_not: WhyNot | None = None
    said: str = ""
    better_answer: str = ""
    story: str = ""
    reaction: Reaction | None = None
    time_feel: TimeFeel | None = None
    surprised: bool = False


@dataclass(frozen=True, slots=True)
class Theirs:
    """A cue of the interviewer; ``whose`` is a person's name, ``during`` a question's place."""

    word: str
    observed: str
    _: KW_ONLY
    reading: Reading
    strength: int = 2
    part: Part = Part.THEIR_QUESTIONS
    whose: str = ""
    during: int | None = None


@dataclass(frozen=True, slots=True)
class Mine:
    """A cue of my own; ``during`` is a question's place."""

    word: str
    observed: str
    _: KW_ONLY
    effect: CueEffect
    strength: int = 2
    part: Part = Part.THROUGHOUT
    during: int | None = None


@dataclass(frozen=True, slots=True)
class Learned:
    """A lesson as an if-then, and the place of the question it comes from."""

    if_text: str
    then_text: str
    _: KW_ONLY
    after: int | None = None


@dataclass(frozen=True, slots=True)
class Tried:
    """What became of a lesson learned before, which is told by its if."""

    if_text: str
    _: KW_ONLY
    came: bool = True
    done: bool | None = None
    helped: Helped | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """When they said they would answer, in days after the meeting.

    ``{from}`` and ``{until}`` in ``words`` become the days.
    """

    kind: PromiseKind
    words: str = ""
    _: KW_ONLY
    from_days: int | None = None
    until_days: int | None = None
    asked: bool | None = None


@dataclass(frozen=True, slots=True)
class Corrected:
    """What was changed in a finished review, and how many hours after it was finished."""

    hours_later: float
    changes: Mapping[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One review: begun ``hours_after`` the end of the meeting, written in ``minutes``.

    ``ratings`` gives the ten dimensions in their order: 1 to 5, ``-`` not observed, ``.`` skipped.
    """

    hours_after: float
    minutes: int
    feeling: int
    forecast: int
    ratings: str
    questions: tuple[Asked, ...]
    notes: Notes
    people: Mapping[str, str] = field(default_factory=dict)
    cues: tuple[Theirs | Mine, ...] = ()
    lessons: tuple[Learned, ...] = ()
    trials: tuple[Tried, ...] = ()
    promise: Promised | None = None
    correction: Corrected | None = None


@dataclass(frozen=True, slots=True)
class Ending:
    """How a round ended, how many days after it, and why: their words and my guess.

    A round that ended in silence has a day on which it was given up, and none to have heard on.
    """

    outcome: Outcome
    days_later: int
    _: KW_ONLY
    stated: str = ""
    guessed: str = ""
    heard: bool = True


@dataclass(frozen=True, slots=True)
class Sent:
    """Letters of one kind that went out, to everybody who was to have one but ``not_to``.

    They went out in the morning ``days_later`` than the meeting, None right after its review.
    """

    kind: LetterKind
    _: KW_ONLY
    days_later: int | None = None
    not_to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Marked:
    """What was said of a step, at a time told as that of ``Sent``.

    ``until_days`` counts from the meeting to the day on which one put off comes back.
    """

    kind: StepKind
    mark: Mark
    reason: str = ""
    _: KW_ONLY
    days_later: int | None = None
    until_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One interview of the story, held or ahead.

    ``booked`` says how many days before it was put into the app, None that it came in with its
    review. ``at_home`` reads its time on the clock at home and not on the firm's. ``after`` is
    what was done once it was over.
    """

    firm: Firm
    stage: Stage
    day: int
    start: str
    minutes: int
    format: Format
    structure: Structure | None = None
    at_home: bool = False
    booked: int | None = None
    note: str = ""
    status: Status = Status.SCHEDULED
    review: Told | None = None
    after: tuple[Sent | Marked, ...] = ()
    ending: Ending | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOpen:
    """A draft that was begun at ``start`` on ``day`` and not finished."""

    day: int
    start: str
    minutes: int
    fields: Mapping[str, Value]
