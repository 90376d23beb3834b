"""Putting an interview under its application and people among the contacts, known ones first.

What a correction renames is renamed in its place, unless somebody else's words hang on it too:
a slip of the pen shall not stay behind as a company or a person.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from afterview.domain.application import Application, with_round
from afterview.domain.interview import Interview, Occasion, Result
from afterview.domain.review import Person
from afterview.domain.vocabulary import Stage, Status
from afterview.errors import ChangedElsewhere
from afterview.store import applications, contacts, interviews
from afterview.store.database import Cursor

NewId: TypeAlias = Callable[[], UUID]


def file_application(cursor: Cursor, occasion: Occasion, *, new_id: NewId, now: datetime) -> UUID:
    """The application of this company and role, made where there is none."""
    known = applications.like(cursor, occasion.company, occasion.role)
    if known is not None:
        return known.id
    fresh = Application(new_id(), occasion.company, occasion.role)
    applications.save(cursor, fresh, now=now)
    return fresh.id


def refile_application(
    cursor: Cursor, interview: Interview, occasion: Occasion, *, new_id: NewId, now: datetime
) -> UUID:
    """The application of an interview that is now said to have been this occasion."""
    own_id = interview.application_id
    known = applications.like(cursor, occasion.company, occasion.role)
    is_own = known is not None and known.id == own_id
    is_unknown = known is None and not applications.is_shared(
        cursor, own_id, except_interview=interview.id
    )
    if is_own or is_unknown:
        own = applications.find(cursor, own_id)
        spelled = (occasion.company, occasion.role)
        if own is not None and spelled != (own.company, own.role):
            applications.change(cursor, replace(own, company=occasion.company, role=occasion.role))
        return own_id
    return file_application(cursor, occasion, new_id=new_id, now=now)


def file_interview(
    cursor: Cursor,
    occasion: Occasion,
    *,
    interview_id: UUID | None,
    new_id: NewId,
    now: datetime,
) -> UUID:
    """The interview that was reviewed, marked as held; a new one where ``interview_id`` is None.

    Raises ``ChangedElsewhere`` where the interview is gone.
    """
    if interview_id is None:
        filed = file_application(cursor, occasion, new_id=new_id, now=now)
        fresh = Interview(new_id(), filed, occasion, Status.COMPLETED, Result(), "", version=1)
        interviews.save(cursor, fresh, now=now)
        keep_up(cursor, filed, occasion.stage, held=True)
        return fresh.id
    interview = interviews.find(cursor, interview_id)
    if interview is None:
        message = "The interview of this review was deleted. Bring it back, then finish."
        raise ChangedElsewhere(message)
    held = replace(
        interview,
        application_id=refile_application(cursor, interview, occasion, new_id=new_id, now=now),
        occasion=occasion,
        status=Status.COMPLETED,
    )
    if held != interview:
        interviews.change(cursor, held)
    keep_up(cursor, held.application_id, occasion.stage, held=True)
    return interview_id


def keep_up(cursor: Cursor, application_id: UUID, stage: Stage, *, held: bool) -> None:
    """Let the application follow a round that was booked, or ``held``."""
    application = applications.find(cursor, application_id)
    if application is None:
        return
    moved = with_round(application, stage, held=held)
    if moved != application:
        applications.change(cursor, moved)


def file_people(  # noqa: PLR0913 - the people, their company now and before
    cursor: Cursor,
    people: Sequence[Person],
    *,
    company: str,
    before: str,
    new_id: NewId,
    now: datetime,
) -> dict[UUID, UUID]:
    """The contact of each person met, by the person's id; new ones are made.

    ``before`` is the company that the review named so far.
    """
    return {
        person.id: _kept(cursor, person, before=before)
        or contacts.like(cursor, person.name, company)
        or _renamed(cursor, person, company=company)
        or _new(cursor, person, company=company, contact_id=new_id(), now=now)
        for person in people
    }


def _kept(cursor: Cursor, person: Person, *, before: str) -> UUID | None:
    """The contact that was changed or merged since: a correction of other words leaves it alone."""
    found = contacts.as_noted(cursor, person.id)
    if found is None:
        return None
    contact, noted = found
    is_as_noted = (contact.name, contact.role, contact.company) == (noted.name, noted.role, before)
    return contact.id if noted == person and not is_as_noted else None


def _renamed(cursor: Cursor, person: Person, *, company: str) -> UUID | None:
    contact_id = contacts.of_person(cursor, person.id)
    if contact_id is None or contacts.is_shared(cursor, contact_id, except_person=person.id):
        return None
    contacts.respell(cursor, replace(person, id=contact_id), company=company)
    return contact_id


def _new(cursor: Cursor, person: Person, *, company: str, contact_id: UUID, now: datetime) -> UUID:
    contacts.save(cursor, replace(person, id=contact_id), company=company, now=now)
    return contact_id
