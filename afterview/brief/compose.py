"""From all that is known to the one page: what stands on it, in which order, and how much."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeVar

from afterview.brief.brief import (
    Ahead,
    Brief,
    BriefLesson,
    BriefQuestion,
    BriefStory,
    OpenStep,
)
from afterview.brief.checklist import checklist
from afterview.brief.here import people, said_here, shortest_said
from afterview.brief.order import lessons_in_order, questions_in_order
from afterview.brief.stories import stories_in_order
from afterview.brief.strengths import strengths
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.domain.evidence import LessonEvidence, QuestionEvidence
from afterview.domain.known_here import KnownStory, PersonHere, Rated, RoundHere, Worked

MOST_LESSONS, MOST_LESSONS_WITH_PINS = 3, 4
MOST_QUESTIONS, MOST_STORIES, MOST_MINE = 5, 3, 3
MOST_SAID, MOST_ASKED, MOST_PEOPLE, MOST_STRENGTHS, MOST_STEPS = 6, 2, 4, 3, 3

_Pinnable = TypeVar("_Pinnable", BriefLesson, BriefQuestion, BriefStory)


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that a brief is made of; ``note`` is that of the interview ahead, as typed."""

    lessons: Sequence[LessonEvidence] = ()
    questions: Sequence[QuestionEvidence] = ()
    rounds: Sequence[RoundHere] = ()
    people: Sequence[PersonHere] = ()
    stories: Sequence[KnownStory] = ()
    ratings: Sequence[Rated] = ()
    worked: Sequence[Worked] = ()
    my_questions: Sequence[str] = ()
    steps: Sequence[OpenStep] = ()
    note: str = ""
    chosen: Sequence[Chosen] = ()

    def names(self, part: BriefPart, choice: BriefChoice) -> frozenset[str]:
        """What of this part was chosen so."""
        return frozenset(
            one.name for one in self.chosen if one.part is part and one.choice is choice
        )


def compose(known: Known, ahead: Ahead, *, now: datetime, today: date) -> Brief:
    """The brief with everything that applies, the best first; ``one_page`` shortens it."""
    pinned = {part: known.names(part, BriefChoice.PINNED) for part in BriefPart}
    out = {part: known.names(part, BriefChoice.LEFT_OUT) for part in BriefPart}
    lesson, question, story = BriefPart.LESSON, BriefPart.QUESTION, BriefPart.STORY
    return Brief(
        ahead,
        now,
        lessons=lessons_in_order(
            known.lessons, ahead, today=today, pinned=pinned[lesson], left_out=out[lesson]
        ),
        questions=questions_in_order(
            known.questions, ahead, today=today, pinned=pinned[question], left_out=out[question]
        ),
        said_here=said_here(known.rounds),
        people=people(known.people, noted=known.note, today=today),
        strengths=strengths(known.ratings, known.worked),
        stories=stories_in_order(
            known.stories, ahead, today=today, pinned=pinned[story], left_out=out[story]
        ),
        my_questions=tuple(known.my_questions),
        checklist=checklist(ahead, ticked=known.names(BriefPart.CHECK, BriefChoice.TICKED)),
        steps=tuple(known.steps),
    )


def one_page(brief: Brief) -> Brief:
    """The best of each part; ``n_more`` counts the others.

    What is long in it is shortened only where it is printed: a screen has room for all of it.
    """
    most_lessons = (
        MOST_LESSONS_WITH_PINS if any(one.is_pinned for one in brief.lessons) else MOST_LESSONS
    )
    lessons = _first(brief.lessons, most_lessons)
    questions = _first(brief.questions, MOST_QUESTIONS)
    stories = _first(brief.stories, MOST_STORIES)
    every = len(brief.lessons) + len(brief.questions) + len(brief.stories)
    return replace(
        brief,
        lessons=lessons,
        questions=questions,
        said_here=shortest_said(brief.said_here, most=MOST_SAID, asked=MOST_ASKED),
        people=brief.people[:MOST_PEOPLE],
        strengths=brief.strengths[:MOST_STRENGTHS],
        stories=stories,
        my_questions=brief.my_questions[:MOST_MINE],
        steps=brief.steps[:MOST_STEPS],
        n_more=every - len(lessons) - len(questions) - len(stories),
        is_one_page=True,
    )


def _first(found: tuple[_Pinnable, ...], most: int) -> tuple[_Pinnable, ...]:
    """The first ``most``, and whatever else was pinned: what is asked for by hand stands there."""
    n_pinned = sum(one.is_pinned for one in found)
    return found[: max(most, n_pinned)]
