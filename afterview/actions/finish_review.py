"""Finishing a review: the draft becomes one, or says what stands in the way."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from afterview.actions.draft_rows import LINE_FIELDS, add_waiting
from afterview.actions.filing import NewId, file_interview, file_people
from afterview.actions.lesson_lives import settle_lives
from afterview.actions.recognise import same_lesson
from afterview.domain.draft import NOT_THE_SAME, Draft, row_field
from afterview.domain.draft_of_review import fields_of_occasion
from afterview.domain.forecast_rule import forecast_problem
from afterview.domain.problem import Problem
from afterview.domain.review import Lesson, Review
from afterview.domain.validate import Verdict, validate
from afterview.errors import ChangedElsewhere, StoreError
from afterview.store import (
    drafts,
    interviews,
    lesson_sources,
    lesson_trials,
    lessons,
    review_rows,
    reviews,
)
from afterview.store.backups import after_review
from afterview.store.database import Cursor, Database
from afterview.store.reviews import Forecast, StoredReview


@dataclass(frozen=True, slots=True)
class Finished:
    """A review that was stored; ``warning`` says what did not work besides, if anything."""

    interview_id: UUID
    warning: str = ""


Ending: TypeAlias = Finished | list[Problem]


def finish_review(db: Database, draft_id: UUID, *, now: datetime) -> Ending:
    """Store the review that the draft describes and back it up, or return every problem."""
    stored = store_review(db, draft_id, now=now)
    return stored if isinstance(stored, list) else Finished(stored, _keep_safe(db, now=now))


def store_review(db: Database, draft_id: UUID, *, now: datetime) -> UUID | list[Problem]:
    """The interview whose review is stored, or every problem; ``now`` is naive UTC.

    Lines still waiting become rows first. The forecast is stamped with ``now``. Finishing a
    draft that is finished already changes nothing and returns the same interview; where its
    interview was reviewed meanwhile in another draft, it becomes a new wording of that review.
    """
    with db.write() as cursor:
        draft = _draft(cursor, draft_id)
        if draft.finished_at is not None and draft.interview_id is not None:
            return draft.interview_id
        draft = _with_lines_as_rows(cursor, draft, new_id=db.new_id, now=now)
        draft = _with_newer_occasion(cursor, draft)
        verdict = validate(draft, now=now)
        problems = _every_problem(cursor, draft, verdict)
        if problems or isinstance(verdict, list):
            return problems
        return _store(cursor, draft, verdict, new_id=db.new_id, now=now)


def problems_of(db: Database, draft: Draft, *, now: datetime) -> list[Problem]:
    """What stands in the way of finishing the draft as it is now."""
    with db.read() as cursor:
        return _every_problem(cursor, draft, validate(draft, now=now))


def _every_problem(cursor: Cursor, draft: Draft, verdict: Verdict) -> list[Problem]:
    problems = verdict if isinstance(verdict, list) else []
    said = {problem.field for problem in problems}
    return [*problems, *(one for one in _forecast_problems(cursor, draft) if one.field not in said)]


def _with_newer_occasion(cursor: Cursor, draft: Draft) -> Draft:
    """The draft with what was changed meanwhile at the interview itself, where it was left alone.

    A correction begun before the interview was moved must not move it back.
    """
    interview = None
    if draft.interview_id is not None:
        interview = interviews.find(cursor, draft.interview_id)
    if interview is None:
        return draft
    began = drafts.began_with(cursor, draft.id)
    newer = {
        name: value
        for name, value in fields_of_occasion(interview.occasion).items()
        if draft.fields.get(name) == began.get(name)
    }
    return replace(draft, fields={**draft.fields, **newer})


def _draft(cursor: Cursor, draft_id: UUID) -> Draft:
    draft = drafts.find(cursor, draft_id)
    if draft is None:
        raise ChangedElsewhere("This draft was discarded. Bring it back on the Today page.")
    return draft


def _with_lines_as_rows(cursor: Cursor, draft: Draft, *, new_id: NewId, now: datetime) -> Draft:
    for name in LINE_FIELDS:
        if add_waiting(cursor, draft, name, new_id=new_id, now=now):
            draft = _draft(cursor, draft.id)
    return draft


def _forecast_problems(cursor: Cursor, draft: Draft) -> list[Problem]:
    if draft.interview_id is None:
        return []
    interview = interviews.find(cursor, draft.interview_id)
    if interview is None:
        return []
    stated = [one.chance for one in reviews.forecasts(cursor, draft.interview_id)]
    problem = forecast_problem(draft.fields.get("forecast"), stated, interview)
    return [] if problem is None else [problem]


def _store(cursor: Cursor, draft: Draft, review: Review, *, new_id: NewId, now: datetime) -> UUID:
    earlier = None if draft.interview_id is None else reviews.find(cursor, draft.interview_id)
    interview_id = file_interview(
        cursor, review.occasion, interview_id=draft.interview_id, new_id=new_id, now=now
    )
    review_id = new_id() if earlier is None else earlier.id
    review = _with_lessons_recognised(cursor, draft, review, review_id=review_id)
    review = _with_known_trials(cursor, review)
    if earlier is None:
        fresh = StoredReview(
            review_id, interview_id, 1, draft.begun_at, now, None, forecasts=(), review=review
        )
        reviews.insert(cursor, fresh)
    else:
        reviews.correct(cursor, review, review_id=review_id, now=now)
    contacts = file_people(
        cursor,
        review.people,
        company=review.occasion.company,
        before=(earlier.review if earlier else review).occasion.company,
        new_id=new_id,
        now=now,
    )
    review_rows.clear(cursor, review_id)
    review_rows.write_people(cursor, interview_id, review.people, contacts)
    review_rows.write_questions(cursor, review_id, review.questions)
    review_rows.write_cues(cursor, review_id, review.cues)
    review_rows.write_ratings(cursor, review_id, review.ratings)
    _write_lessons(cursor, review_id, review, now=now)
    stated = reviews.forecasts(cursor, interview_id)
    if review.forecast is not None and (not stated or stated[-1].chance != review.forecast):
        reviews.state_forecast(
            cursor,
            Forecast(review.forecast, now),
            forecast_id=new_id(),
            interview_id=interview_id,
            review_id=review_id,
        )
    drafts.attach(cursor, draft.id, interview_id=interview_id, review_id=review_id)
    drafts.mark(cursor, draft.id, finished_at=now)
    return interview_id


def _with_lessons_recognised(
    cursor: Cursor, draft: Draft, review: Review, *, review_id: UUID
) -> Review:
    """The review with each new lesson linked to the known one that says the same, if any.

    What was linked before stays with the lesson that it belongs to by now, be it merged or split.
    """
    known = lessons.known(cursor, except_review=review_id)
    settled = {one.id: one.same_as for one in lesson_sources.of_review(cursor, review_id)}

    def recognised(lesson: Lesson) -> Lesson:
        if lesson.id in settled:
            return replace(lesson, same_as=settled[lesson.id])
        said = draft.fields.get(row_field("lesson", str(lesson.id), "same_as"))
        if lesson.same_as is not None or said == NOT_THE_SAME:
            return lesson
        met = same_lesson(lesson.if_text, lesson.then_text, known)
        return lesson if met is None else replace(lesson, same_as=met.id)

    return replace(review, lessons=tuple(recognised(lesson) for lesson in review.lessons))


def _with_known_trials(cursor: Cursor, review: Review) -> Review:
    """The review without answers about lessons that were never stored."""
    known = lessons.wordings(cursor, [trial.lesson_id for trial in review.trials])
    return replace(review, trials=tuple(one for one in review.trials if one.lesson_id in known))


def _write_lessons(cursor: Cursor, review_id: UUID, review: Review, *, now: datetime) -> None:
    """Store the lessons and the trials, and let the lives of all that they concern follow."""
    before = lesson_trials.concerned(cursor, review_id)
    lesson_sources.write(cursor, review_id, review.lessons, now=now)
    lesson_trials.write(cursor, review_id, review.trials, now=now)
    after = lesson_trials.concerned(cursor, review_id)
    settle_lives(cursor, {*before, *after})


def _keep_safe(db: Database, *, now: datetime) -> str:
    """Fold the log in and write a backup; the review is stored even where these fail."""
    try:
        db.checkpoint()
        after_review(db, now=now)
    except (StoreError, OSError) as error:
        reason = str(error) if isinstance(error, StoreError) else "The disk did not take it."
        return f"Your review is saved, but no backup could be written. {reason}"
    return ""
