"""What was done after a meeting, on its way through the app: letters sent, steps marked."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from afterview.actions.letters import change_letter, letters_of, mark_sent
from afterview.actions.people import change_contact
from afterview.actions.steps import mark_step
from afterview.domain.letter import Letter, LetterKind
from afterview.sample.addresses import EMAILS, PROFILES
from afterview.sample.days import Days
from afterview.sample.told import Marked, Meeting, Sent
from afterview.store import contacts, letters
from afterview.store.database import Database

_TO_WRITE = timedelta(minutes=4)
_BREATH = timedelta(minutes=20)


def moments(
    meeting: Meeting, days: Days, *, over_at: datetime
) -> Iterator[tuple[datetime, Sent | Marked]]:
    """What was done, each with its instant; ``over_at`` is the end of the review or the meeting."""
    for done in meeting.after:
        if done.days_later is None:
            yield over_at + _BREATH, done
        else:
            yield days.morning(meeting.day + done.days_later), done


def do(  # noqa: PLR0913 - what is done, after which interview, and when
    db: Database,
    done: Sent | Marked,
    interview_id: UUID,
    *,
    meeting: Meeting,
    days: Days,
    now: datetime,
) -> None:
    """Send the letters or mark the step, beginning at ``now``."""
    match done:
        case Sent():
            _send(db, done, interview_id, now=now)
        case Marked():
            until = done.until_days
            mark_step(
                db,
                interview_id,
                done.kind,
                done.mark,
                reason=done.reason,
                until_on=None if until is None else days.on(meeting.day + until),
                now=now,
            )


def _send(db: Database, told: Sent, interview_id: UUID, *, now: datetime) -> None:
    written = letters_of(db, interview_id, told.kind, now=now)
    going = [letter for letter in written if letter.to_name not in told.not_to]
    if not going or len(going) + len(told.not_to) != len(written):
        raise LookupError(f"{told} of {[letter.to_name for letter in written]}")
    for number, letter in enumerate(going, start=1):
        sent_at = now + number * _TO_WRITE
        mark_sent(db, _addressed(db, letter, now=sent_at), sent=True, now=sent_at)
    if told.kind is LetterKind.LINKEDIN_NOTE:
        _keep_profiles(db, going)


def _addressed(db: Database, letter: Letter, *, now: datetime) -> Letter:
    """The letter with the address of its addressee, where one is told and not known yet."""
    address = EMAILS.get(letter.to_name, letter.to_email)
    if letter.to_email == address:
        return letter
    change_letter(db, letter, {"to_email": address}, now=now)
    with db.read() as cursor:
        return letters.find(cursor, letter.id) or letter


def _keep_profiles(db: Database, sent: Sequence[Letter]) -> None:
    for letter in sent:
        with db.read() as cursor:
            contact = contacts.find(cursor, letter.contact_id) if letter.contact_id else None
        if contact is not None and contact.name in PROFILES:
            change_contact(db, replace(contact, linkedin=PROFILES[contact.name]))
