"""Planning an interview, changing it, recording how it ended, deleting it and bringing it back."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeAlias
from uuid import UUID

from afterview.actions.drafts import storable
from afterview.actions.filing import file_application, keep_up, refile_application
from afterview.actions.lesson_lives import settle_lives_of_interview
from afterview.domain.application import with_outcome
from afterview.domain.draft import Fields
from afterview.domain.draft_values import DraftValues
from afterview.domain.interview import Interview, Occasion, Result
from afterview.domain.occasion_check import read_occasion
from afterview.domain.problem import Problem
from afterview.domain.spoken import plain_day
from afterview.domain.vocabulary import Outcome, Status
from afterview.errors import ChangedElsewhere
from afterview.store import applications, interviews
from afterview.store.database import Cursor, Database

Planned: TypeAlias = UUID | list[Problem]
EARLIEST_CLOCK = timedelta(hours=14)
"""How far the first place to see a new day is ahead of UTC; later days are ahead for everybody."""


def plan_interview(db: Database, fields: Fields, *, now: datetime) -> Planned:
    """Store a planned interview from the fields of a form; return its id, or every problem."""
    form = _read(fields)
    if isinstance(form, list):
        return form
    occasion, note = form
    interview_id = db.new_id()
    with db.write() as cursor:
        filed = file_application(cursor, occasion, new_id=db.new_id, now=now)
        planned = Interview(interview_id, filed, occasion, Status.SCHEDULED, Result(), note, 1)
        interviews.save(cursor, planned, now=now)
        keep_up(cursor, filed, occasion.stage, held=False)
    return interview_id


def change_interview(
    db: Database, interview: Interview, fields: Fields, *, status: Status, now: datetime
) -> Planned:
    """Store the changed interview; return its id, or every problem.

    Raises ``ChangedElsewhere`` where another tab was faster.
    """
    form = _read(fields)
    if isinstance(form, list):
        return form
    occasion, note = form
    with db.write() as cursor:
        filed = refile_application(cursor, interview, occasion, new_id=db.new_id, now=now)
        changed = replace(
            interview, application_id=filed, occasion=occasion, status=status, note=note
        )
        interviews.change(cursor, changed)
        _follow(cursor, changed)
        settle_lives_of_interview(cursor, interview.id)
    return interview.id


def record_outcome(  # noqa: PLR0913 - one argument for each part of the answer
    db: Database,
    interview: Interview,
    outcome: Outcome,
    *,
    heard_on: date | None,
    stated_reason: str,
    guessed_reason: str,
    now: datetime,
) -> list[Problem]:
    """Store how the round ended, or return what cannot be.

    The instant at which an outcome was first recorded is kept: from then on the forecast stands.
    A planned interview that has begun by ``now`` counts as held. Raises ``ChangedElsewhere``
    where another tab was faster.
    """
    values = _storable({"stated_reason": stated_reason, "guessed_reason": guessed_reason})
    reasons = values.text("stated_reason"), values.text("guessed_reason")
    if heard_on is not None:
        _check_heard(values, heard_on, interview, now=now)
    if values.problems:
        return values.problems
    open_again = outcome is Outcome.PENDING
    recorded_at = None if open_again else (interview.result.recorded_at or now)
    result = Result(outcome, heard_on, *reasons, recorded_at)
    status = interview.status
    if status is Status.SCHEDULED and not open_again and interview.occasion.starts_at <= now:
        status = Status.COMPLETED
    with db.write() as cursor:
        interviews.change(cursor, replace(interview, result=result, status=status))
        _follow(cursor, replace(interview, status=status))
        _settle_application(cursor, interview, outcome)
    return []


def remove_interview(db: Database, interview_id: UUID, *, now: datetime) -> None:
    """Delete an interview with its review; ``bring_back_interview`` undoes it."""
    with db.write() as cursor:
        if interviews.find(cursor, interview_id) is None:
            raise ChangedElsewhere("This interview has been deleted already.")
        interviews.mark_removed(cursor, interview_id, now)
        settle_lives_of_interview(cursor, interview_id)


def bring_back_interview(db: Database, interview_id: UUID) -> None:
    """Undo ``remove_interview``; its application comes back with it."""
    with db.write() as cursor:
        interviews.mark_removed(cursor, interview_id, None)
        interview = interviews.find(cursor, interview_id)
        if interview is not None:
            applications.mark_removed(cursor, interview.application_id, None)
        settle_lives_of_interview(cursor, interview_id)


def _follow(cursor: Cursor, interview: Interview) -> None:
    """Let the application follow a round that is booked or was held."""
    is_held = interview.status is Status.COMPLETED
    if is_held or interview.status is Status.SCHEDULED:
        keep_up(cursor, interview.application_id, interview.occasion.stage, held=is_held)


def _settle_application(cursor: Cursor, interview: Interview, outcome: Outcome) -> None:
    application = applications.find(cursor, interview.application_id)
    if application is None:
        return
    settled = with_outcome(application, before=interview.result.outcome, after=outcome)
    if settled != application:
        applications.change(cursor, settled)


def _read(fields: Fields) -> tuple[Occasion, str] | list[Problem]:
    values = _storable(fields)
    occasion = read_occasion(values, now=None)
    note = values.text("note")
    if values.problems or occasion is None:
        return values.problems
    return occasion, note


def _storable(fields: Fields) -> DraftValues:
    return DraftValues({name: storable(value) for name, value in fields.items()})


def _check_heard(
    values: DraftValues, heard_on: date, interview: Interview, *, now: datetime
) -> None:
    held_on = interview.starts_locally().date()
    if heard_on > (now + EARLIEST_CLOCK).date():
        values.refuse("heard_on", f"{plain_day(heard_on)} is still ahead; pick the day you heard.")
    elif heard_on < held_on:
        values.refuse(
            "heard_on",
            f"{plain_day(heard_on)} is before the interview on {plain_day(held_on)}; "
            "pick the day you heard.",
        )
