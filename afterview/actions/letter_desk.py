"""The desk at which letters are written: what they are made from, and to whom they go."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from afterview.domain.contact import Contact
from afterview.domain.interview import Interview, local
from afterview.domain.letter import Letter, LetterKind, Wording
from afterview.domain.reference import Answer
from afterview.domain.review import Person, Review
from afterview.domain.step import StepKind, missed_since
from afterview.errors import ChangedElsewhere
from afterview.letters.compose import compose
from afterview.letters.gather import Extra, facts_for
from afterview.letters.names import is_named
from afterview.letters.template import TemplateProblem
from afterview.store import (
    contacts,
    interviews,
    letters,
    preferences,
    references,
    reviews,
    step_marks,
)
from afterview.store.database import Cursor

_TO_EVERYONE_MET: Final = (
    LetterKind.THANK_YOU,
    LetterKind.LINKEDIN_NOTE,
    LetterKind.THANKS_AFTER_NO,
)
TO_REFERENCES: Final = (LetterKind.REFERENCE_PACKET, LetterKind.REFERENCE_RESULT)


@dataclass(frozen=True, slots=True)
class Desk:
    """All that letters of a kind about an interview are written from."""

    kind: LetterKind
    interview: Interview
    review: Review | None
    template: Wording | None
    extra: Extra
    note_limit: int


def desk_of(cursor: Cursor, interview_id: UUID, kind: LetterKind) -> Desk:
    """What there is to write from; raises ``ChangedElsewhere`` where the interview is gone."""
    interview = interview_of(cursor, interview_id)
    stored = reviews.find(cursor, interview_id)
    chosen = preferences.chosen(cursor)
    sent = [
        one.sent_at
        for one in letters.of_interview(cursor, interview_id)
        if one.sent_at is not None and one.kind not in TO_REFERENCES
    ]
    noted_at = step_marks.calls(cursor, interview_id).get(StepKind.MISSED_CALL)
    wrote_on = local(max(sent), interview.occasion.zone).date() if sent else None
    return Desk(
        kind,
        interview,
        None if stored is None else stored.review,
        letters.template(cursor, kind),
        Extra(
            my_name=chosen.my_name.strip(),
            wrote_on=wrote_on,
            call_at=missed_since(interview, noted_at),
        ),
        chosen.linkedin_limit,
    )


def addressees(cursor: Cursor, desk: Desk) -> Iterator[tuple[Contact | None, Person | None]]:
    """Everybody who is to have a letter, as contact and as person of the review.

    A letter that goes to one of those met goes to nobody by name where no name was noted.
    """
    if desk.kind in TO_REFERENCES:
        for one in _references(cursor, desk):
            yield one, Person(one.id, one.name, one.role)
        return
    met = _met(cursor, desk)
    if desk.kind in _TO_EVERYONE_MET:
        yield from met
    else:
        yield from met[:1] or [(None, None)]


def _references(cursor: Cursor, desk: Desk) -> Iterator[Contact]:
    told = {one.contact_id for one in references.told_of(cursor, desk.interview.application_id)}
    for reference in references.every(cursor):
        is_wanted = (
            reference.contact_id in told
            if desk.kind is LetterKind.REFERENCE_RESULT
            else reference.answer is not Answer.DECLINED
        )
        if is_wanted and (found := contacts.find(cursor, reference.contact_id)) is not None:
            yield found


def _met(cursor: Cursor, desk: Desk) -> list[tuple[Contact | None, Person | None]]:
    """Those met who have a name, each once, however often they were noted."""
    people = () if desk.review is None else desk.review.people
    met: dict[UUID, tuple[Contact | None, Person | None]] = {}
    for person in people:
        if is_named(person.name) and (contact := _contact(cursor, person)) is not None:
            met.setdefault(contact.id, (contact, person))
    return list(met.values())


def _contact(cursor: Cursor, person: Person) -> Contact | None:
    contact_id = contacts.of_person(cursor, person.id)
    return None if contact_id is None else contacts.find(cursor, contact_id)


def composed(desk: Desk, person: Person | None, number: int) -> Wording:
    """The words of one letter.

    By the person's own template; by the built-in one where theirs has come to be at fault.
    """
    facts = facts_for(desk.interview, desk.review, person=person, number=number, extra=desk.extra)
    try:
        return compose(desk.kind, facts, desk.template, note_limit=desk.note_limit)
    except TemplateProblem:
        return compose(desk.kind, facts, note_limit=desk.note_limit)


def drafted(
    desk: Desk, contact: Contact | None, wording: Wording, *, letter_id: UUID, now: datetime
) -> Letter:
    """The letter as it is first drafted."""
    return Letter(
        id=letter_id,
        kind=desk.kind,
        interview_id=desk.interview.id,
        contact_id=None if contact is None else contact.id,
        to_name="" if contact is None else contact.name,
        to_email="" if contact is None else contact.email,
        wording=wording,
        made_at=now,
        changed_at=now,
        sent_at=None,
        version=1,
    )


def interview_of(cursor: Cursor, interview_id: UUID) -> Interview:
    """The interview; raises ``ChangedElsewhere`` where it is gone."""
    interview = interviews.find(cursor, interview_id)
    if interview is None:
        raise ChangedElsewhere(
            "This interview was deleted. Bring it back on its page, then write the letter."
        )
    return interview
