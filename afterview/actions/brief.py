"""The brief of a round: gathering what is known, and what is chosen for it by hand."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from afterview.actions.aftermath import SETTLED_STAYS, aftermaths, open_steps
from afterview.brief.brief import Ahead, Brief, BriefLesson, OpenStep
from afterview.brief.compose import Known, compose, one_page
from afterview.brief.strengths import LATELY
from afterview.brief.without_names import without_names
from afterview.domain.brief_choice import BriefChoice, BriefPart, Chosen
from afterview.domain.interview import Interview, local
from afterview.domain.known_here import PersonHere, RoundHere
from afterview.domain.scales import WELL_FROM
from afterview.domain.step import StepKind
from afterview.domain.wording import if_then, label
from afterview.store import brief_choices, contacts, interviews, preferences
from afterview.store.database import Cursor, Database
from afterview.store.facts.brief_here import (
    interviews_here,
    people_here,
    rounds_here,
)
from afterview.store.facts.brief_lessons import lesson_evidence
from afterview.store.facts.brief_questions import question_evidence
from afterview.store.facts.brief_stories import known_stories
from afterview.store.facts.brief_strengths import latest_ratings, my_questions, worked


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was left out of a brief by hand, and how it reads."""

    part: BriefPart
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A brief, and what was left out of it by hand."""

    brief: Brief
    left_out: tuple[LeftOut, ...]


def ahead_of(interview: Interview) -> Ahead:
    """The round that an interview is, as a brief names it."""
    return Ahead.of(interview.occasion, interview.id)


def lessons_due(
    cursor: Cursor, ahead: Ahead, *, now: datetime, today: date, before: datetime
) -> tuple[BriefLesson, ...]:
    """The lessons on the one page of the round's brief as it was ``before``, the best first.

    Without those written down since then (naive UTC).
    """
    known = Known(
        lessons=lesson_evidence(cursor, company=ahead.company, role=ahead.role, before=before),
        chosen=brief_choices.of_occasion(cursor, _occasion(cursor, ahead)),
    )
    return one_page(compose(known, ahead, now=now, today=today)).lessons


def prepare(
    db: Database, ahead: Ahead, *, now: datetime, today: date, whole: bool = False
) -> Prepared:
    """What belongs on the page before the round, with what was left out of it by hand.

    ``whole`` leaves nothing out for its length.
    """
    known = _known(db, ahead, now=now, today=today)
    brief = compose(known, ahead, now=now, today=today)
    return Prepared(brief if whole else one_page(brief), _left_out(known))


def without_people(db: Database, brief: Brief) -> Brief:
    """The brief without the name of anybody who was ever noted."""
    with db.read() as cursor:
        return without_names(brief, contacts.names_of_people(cursor))


def choose(db: Database, ahead: Ahead, chosen: Chosen, *, now: datetime) -> None:
    """Pin, leave out or tick something in the brief of the round."""
    with db.write() as cursor:
        brief_choices.save(cursor, _occasion(cursor, ahead), chosen, now=now)


def take_back(db: Database, ahead: Ahead, part: BriefPart, name: str) -> None:
    """Undo what was chosen about something in the brief of the round."""
    with db.write() as cursor:
        brief_choices.remove(cursor, _occasion(cursor, ahead), part, name)


def _occasion(cursor: Cursor, ahead: Ahead) -> str:
    if ahead.interview_id is not None:
        return ahead.interview_id.hex
    return brief_choices.in_mind(cursor, ahead.company, ahead.role, ahead.stage or "")


def _known(db: Database, ahead: Ahead, *, now: datetime, today: date) -> Known:
    company, role, is_known = ahead.company, ahead.role, bool(ahead.company.strip())
    with db.read() as cursor:
        note = _note(cursor, ahead.interview_id)
        rounds = rounds_here(cursor, company, ahead=ahead.interview_id, now=now) if is_known else ()
        there = interviews_here(cursor, company) if is_known else frozenset[UUID]()
        known = Known(
            lessons=lesson_evidence(cursor, company=company, role=role),
            questions=question_evidence(cursor, company=company, role=role),
            rounds=(*_own_note(ahead, note, today=today), *rounds),
            people=_people(cursor, ahead) if is_known else (),
            stories=known_stories(cursor, company),
            ratings=latest_ratings(cursor, reviews=LATELY),
            worked=worked(cursor),
            my_questions=my_questions(cursor, company, rated_from=WELL_FROM),
            note=note,
            chosen=brief_choices.of_occasion(cursor, _occasion(cursor, ahead)),
        )
    return replace(known, steps=_steps(db, there, now=now, today=today) if there else ())


def _people(cursor: Cursor, ahead: Ahead) -> tuple[PersonHere, ...]:
    """Who is there; when letters went out is told on the person's own clock where that is set."""
    zone = preferences.chosen(cursor).zone or ahead.zone
    return people_here(cursor, ahead.company, zone=zone, ahead=ahead.interview_id)


def _note(cursor: Cursor, interview_id: UUID | None) -> str:
    interview = None if interview_id is None else interviews.find(cursor, interview_id)
    return "" if interview is None else interview.note


def _own_note(ahead: Ahead, note: str, *, today: date) -> tuple[RoundHere, ...]:
    """The note of the interview ahead, which stands before what earlier rounds left."""
    if ahead.stage is None or not note.strip():
        return ()
    held_on = today if ahead.starts_at is None else local(ahead.starts_at, ahead.zone).date()
    return (RoundHere(ahead.stage, held_on, note=note),)


def _steps(
    db: Database, there: frozenset[UUID], *, now: datetime, today: date
) -> tuple[OpenStep, ...]:
    """The steps still open at the company; that the search goes on is said elsewhere.

    Only the company's own interviews are worked out: a long search follows thousands.
    """
    with db.read() as cursor:
        followed = interviews.still_followed(cursor, until=now, ended_since=now - SETTLED_STAYS)
        here = [interview for interview in followed if interview.id in there]
        afters = aftermaths(cursor, here, now=now, today=today)
    return tuple(
        OpenStep(f"{label(step.kind)}: {step.why}", step.due_on)
        for _, step in open_steps(afters)
        if step.kind is not StepKind.SEARCH
    )


def _left_out(known: Known) -> tuple[LeftOut, ...]:
    words = {
        BriefPart.LESSON: {
            one.lesson.id.hex: if_then(one.lesson.if_text, one.lesson.then_text)
            for one in known.lessons
        },
        BriefPart.QUESTION: {one.words: one.text for one in known.questions},
        BriefPart.STORY: {one.key: one.title for one in known.stories},
    }
    return tuple(
        LeftOut(one.part, one.name, words[one.part][one.name])
        for one in known.chosen
        if one.choice is BriefChoice.LEFT_OUT and one.name in words.get(one.part, {})
    )
