"""The brief: everything on the page before one interview, in the order in which it is read.

All of it is words as typed or sentences of ours; how they look is for the page and the exports.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Self
from uuid import UUID

from afterview.domain.interview import Occasion
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Format, Stage


@dataclass(frozen=True, slots=True)
class Ahead:
    """The round that the brief is for: an interview, or a company, role and stage in mind.

    ``company`` and ``role`` may be empty, ``stage`` None; instants are naive UTC.
    """

    company: str
    role: str
    stage: Stage | None
    interview_id: UUID | None = None
    format: Format | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    zone: str = "UTC"

    @classmethod
    def of(cls, occasion: Occasion, interview_id: UUID | None = None) -> Self:
        """The round that an interview is, planned or held."""
        return cls(
            company=occasion.company,
            role=occasion.role,
            stage=occasion.stage,
            interview_id=interview_id,
            format=occasion.format,
            starts_at=occasion.starts_at,
            ends_at=occasion.ends_at,
            zone=occasion.zone,
        )


@dataclass(frozen=True, slots=True)
class BriefLesson:
    """A lesson that applies; ``why`` says in sentences why it was chosen, the strongest first.

    ``n_met`` counts the interviews that it came from; ``score`` is what ordered it.
    """

    id: UUID
    if_text: str
    then_text: str
    life: Life
    n_met: int
    score: float
    why: tuple[str, ...]
    is_pinned: bool = False


@dataclass(frozen=True, slots=True)
class BriefQuestion:
    """A question likely to come; ``words`` are its plain words, ``text`` the latest as typed.

    ``answer`` is the best so far, empty where there is none; ``handled`` (1 to 5) how it went
    last, None where it was not rated; ``n_met`` counts the interviews that asked it.
    """

    words: str
    text: str
    category: str
    answer: str
    handled: int | None
    n_met: int
    score: float
    why: tuple[str, ...]
    is_pinned: bool = False


@dataclass(frozen=True, slots=True)
class SaidHere:
    """Something of an earlier round at this company: ``label`` says what, ``text`` is as typed."""

    label: str
    text: str
    stage: Stage
    held_on: date


@dataclass(frozen=True, slots=True)
class BriefPerson:
    """Somebody there; ``known`` are sentences, ``note`` is as typed.

    ``is_expected`` where the interview ahead names them, in its plan or its note.
    """

    contact_id: UUID
    name: str
    role: str
    known: tuple[str, ...]
    note: str = ""
    is_expected: bool = False


@dataclass(frozen=True, slots=True)
class BriefStory:
    """A story worth having ready; ``landed`` says where it was told and how that went.

    ``key`` names it in ``brief_choice``: its id as hex, or the plain words of its title.
    """

    title: str
    situation: str
    action: str
    result: str
    figure: str
    landed: str
    is_pinned: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """Something to have ready; ``key`` names it in ``brief_choice``."""

    key: str
    text: str
    is_ticked: bool = False


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step still open at this company, worded; ``due_on`` None where any day will do."""

    text: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Brief:
    """The page before one interview.

    ``made_at`` is naive UTC. ``said_here`` holds what they asked, doubted and promised, and what
    was said of salary, the latest round first. ``strengths`` are sentences that may quote the
    person, ``my_questions`` are as typed.
    ``n_more`` counts the lessons, questions and stories that apply and were not taken onto the
    one page; it is 0 in a brief with all of it.
    ``is_one_page`` where it was shortened to the best of each part, to stand on one sheet.
    """

    ahead: Ahead
    made_at: datetime
    lessons: tuple[BriefLesson, ...] = ()
    questions: tuple[BriefQuestion, ...] = ()
    said_here: tuple[SaidHere, ...] = ()
    people: tuple[BriefPerson, ...] = ()
    strengths: tuple[str, ...] = ()
    stories: tuple[BriefStory, ...] = ()
    my_questions: tuple[str, ...] = ()
    checklist: tuple[Check, ...] = ()
    steps: tuple[OpenStep, ...] = ()
    n_more: int = 0
    is_one_page: bool = False
