"""The lessons of the library: their list, and the evidence for one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from afterview.domain.lesson_learned import LearnedLesson
from afterview.domain.lesson_life import Life
from afterview.domain.review import Trial
from afterview.domain.vocabulary import Stage
from afterview.store.database import Cursor
from afterview.store.lesson_trials import trial_of
from afterview.store.lessons import IN_SIGHT, N_COLUMNS, learned

_FOLDER = Path(__file__).parent
_LINES = (_FOLDER / "lesson_lines.sql").read_text("utf-8")
_EVIDENCE = (_FOLDER / "lesson_evidence.sql").read_text("utf-8")
_CHOICES = """
select count(*), coalesce(list(distinct stage) filter (stage <> ''), []),
       coalesce(list(distinct category) filter (category <> ''), []),
       coalesce(list(distinct company) filter (company <> ''), [])
from in_sight
"""


@dataclass(frozen=True, slots=True)
class LessonLine:
    """One lesson in the list.

    ``n_met`` counts the interviews that it was learned in. ``last_at`` (naive UTC) is when it was
    met or its moment came last, or else when it was written down. Of the interviews in which its
    moment came (``n_came``) it was done in ``n_done`` and helped in ``n_helped``.
    """

    lesson: LearnedLesson
    n_met: int
    last_at: datetime
    n_came: int
    n_done: int
    n_helped: int


@dataclass(frozen=True, slots=True)
class WantedLessons:
    """What the list is narrowed to; each empty part leaves it as wide as it was."""

    words: str = ""
    lives: Sequence[Life] = ()
    stages: Sequence[Stage] = ()
    categories: Sequence[str] = ()
    companies: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class LessonChoices:
    """How many lessons there are, and what their list can be narrowed to."""

    n_lessons: int
    stages: tuple[Stage, ...]
    categories: tuple[str, ...]
    companies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """An interview that says something of a lesson; ``starts_at`` is naive UTC."""

    interview_id: UUID
    company: str
    role: str
    stage: Stage
    starts_at: datetime
    zone: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One time that a lesson was met: where, in which words, and from which question, if any."""

    round: Round
    source_id: UUID
    if_text: str
    then_text: str
    question: str


@dataclass(frozen=True, slots=True)
class TrialLine:
    """What one interview made of a lesson."""

    round: Round
    trial: Trial


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that interviews say of a lesson, the latest first."""

    meetings: tuple[Meeting, ...]
    trials: tuple[TrialLine, ...]


def lesson_lines(cursor: Cursor, wanted: WantedLessons) -> tuple[LessonLine, ...]:
    """The lessons that fit, the one met or tried last first.

    Every word searched for has to occur in the lesson, in its wordings, or in the questions and
    companies that it came from; case and accents make no difference.
    """
    return _lines(cursor, wanted, lesson_id=None)


def lesson_line(cursor: Cursor, lesson_id: UUID) -> LessonLine | None:
    """One lesson as in the list; None where it is not there."""
    found = _lines(cursor, WantedLessons(), lesson_id=lesson_id)
    return found[0] if found else None


def lesson_choices(cursor: Cursor) -> LessonChoices:
    """The stages, categories and companies that lessons apply to, in order."""
    rows = cursor.execute(f"{IN_SIGHT}\n{_CHOICES}", {"except_review": None}).fetchall()
    n, stages, categories, companies = rows[0]
    return LessonChoices(
        n,
        tuple(stage for stage in Stage if stage.value in stages),
        tuple(sorted(categories)),
        tuple(sorted(companies)),
    )


def evidence(cursor: Cursor, lesson_id: UUID) -> Evidence:
    """Where a lesson was met, and what came of it."""
    rows = cursor.execute(_EVIDENCE, {"lesson": lesson_id}).fetchall()
    return Evidence(
        tuple(Meeting(_round(row), *row[6:10]) for row in rows if row[6] is not None),
        tuple(
            TrialLine(_round(row), trial_of((lesson_id, *row[10:13])))
            for row in rows
            if row[6] is None
        ),
    )


def _lines(
    cursor: Cursor, wanted: WantedLessons, *, lesson_id: UUID | None
) -> tuple[LessonLine, ...]:
    rows = cursor.execute(
        f"{IN_SIGHT},\n{_LINES}",
        {
            "words": wanted.words.split(),
            "lives": [life.value for life in wanted.lives],
            "stages": [stage.value for stage in wanted.stages],
            "categories": list(wanted.categories),
            "companies": list(wanted.companies),
            "lesson": lesson_id,
            "except_review": None,
        },
    ).fetchall()
    return tuple(LessonLine(learned(row), *row[N_COLUMNS:]) for row in rows)


def _round(row: tuple[Any, ...]) -> Round:
    return Round(row[0], row[1], row[2], Stage(row[3]), row[4], row[5])
