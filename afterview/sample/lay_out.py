"""A review as it is told, laid out as the fields of a draft."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from uuid import UUID

from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.draft import Value
from afterview.domain.draft_of_review import fields_of
from afterview.domain.interview import Occasion
from afterview.domain.review import (
    Cue,
    Lesson,
    Person,
    Promise,
    Question,
    Rating,
    Review,
    Trial,
)
from afterview.domain.vocabulary import PromiseKind, Side
from afterview.sample.days import Days
from afterview.sample.told import Asked, Meeting, Mine, Promised, Theirs, Told

_SKIPPED = "."
_NOT_OBSERVED = "-"


def occasion_of(meeting: Meeting, days: Days) -> Occasion:
    """Which interview the meeting is."""
    return Occasion(
        company=meeting.firm.company,
        role=meeting.firm.role,
        stage=meeting.stage,
        starts_at=days.start_of(meeting),
        zone=days.clock_of(meeting),
        ends_at=days.end_of(meeting),
        format=meeting.format,
        structure=meeting.structure,
    )


def review_fields(
    meeting: Meeting,
    told: Told,
    *,
    days: Days,
    learned: Mapping[str, UUID],
    new_id: Callable[[], UUID],
) -> dict[str, Value]:
    """Everything that a person would have filled in; ``learned`` has the lessons by their if."""
    questions = tuple(_question(asked, new_id()) for asked in told.questions)
    people = tuple(Person(new_id(), name, role) for name, role in told.people.items())
    return fields_of(
        Review(
            occasion=occasion_of(meeting, days),
            feeling=told.feeling,
            forecast=told.forecast,
            questions=questions,
            people=people,
            cues=tuple(_cue(one, new_id(), questions, people) for one in told.cues),
            ratings=_ratings(told.ratings),
            lessons=tuple(
                Lesson(new_id(), one.if_text, one.then_text, _asked_at(one.after, questions))
                for one in told.lessons
            ),
            trials=tuple(
                Trial(learned[one.if_text], one.came, one.done, one.helped) for one in told.trials
            ),
            promise=_promise(told.promise, meeting, days),
            notes=told.notes,
        )
    )


def _question(asked: Asked, question_id: UUID) -> Question:
    spoken = asdict(asked) | {"competencies": tuple(asked.competencies.split())}
    return Question(id=question_id, **spoken)


def _asked_at(place: int | None, questions: Sequence[Question]) -> UUID | None:
    return None if place is None else questions[place - 1].id


def _cue(
    noticed: Theirs | Mine, cue_id: UUID, questions: Sequence[Question], people: Sequence[Person]
) -> Cue:
    cue = Cue(
        id=cue_id,
        side=Side.MINE,
        word=noticed.word,
        observed=noticed.observed,
        strength=noticed.strength,
        part=noticed.part,
        question_id=_asked_at(noticed.during, questions),
    )
    match noticed:
        case Mine():
            return replace(cue, effect=noticed.effect)
        case Theirs():
            named = {person.name: person.id for person in people}
            whose = named[noticed.whose] if noticed.whose else None
            return replace(cue, side=Side.INTERVIEWER, reading=noticed.reading, person_id=whose)


def _ratings(told: str) -> tuple[Rating, ...]:
    return tuple(
        Rating(dimension.key, None if mark == _NOT_OBSERVED else int(mark))
        for dimension, mark in zip(DIMENSIONS, told.split(), strict=True)
        if mark != _SKIPPED
    )


def _promise(promised: Promised | None, meeting: Meeting, days: Days) -> Promise | None:
    if promised is None:
        return None
    from_on = _promised_day(promised.from_days, promised, meeting, days)
    until_on = _promised_day(promised.until_days, promised, meeting, days)
    if promised.kind is PromiseKind.EXACT_DATE:
        from_on = until_on
    words = promised.words.format(**{"from": _said(from_on), "until": _said(until_on)})
    return Promise(promised.kind, from_on, until_on, words, promised.asked)


def _promised_day(
    after: int | None, promised: Promised, meeting: Meeting, days: Days
) -> date | None:
    if after is None:
        return None
    if promised.kind is PromiseKind.WITHIN_DAYS:
        return days.on(meeting.day) + timedelta(days=after)
    return max(days.on(meeting.day), days.on(meeting.day + after))


def _said(day: date | None) -> str:
    return "" if day is None else f"{day.day} {day:%B}"
