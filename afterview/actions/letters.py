"""Letters: drafting those of a step, changing them, and noting that one was sent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.actions.letter_desk import (
    TO_REFERENCES,
    addressees,
    composed,
    desk_of,
    drafted,
    interview_of,
)
from afterview.domain.contact import Contact
from afterview.domain.interview import Interview
from afterview.domain.letter import Letter, LetterKind, Wording
from afterview.letters.mail import is_address
from afterview.store import contacts, letters, references
from afterview.store.database import Cursor, Database


def letters_of(
    db: Database, interview_id: UUID, kind: LetterKind, *, now: datetime
) -> tuple[Letter, ...]:
    """The letters of a kind about an interview, one for everybody who is to have one.

    Who has none yet gets one drafted; a draft that nobody touched follows the review, and with it
    out of sight where its person left. Raises ``ChangedElsewhere`` where the interview is gone.
    """
    with db.read() as cursor:
        drafting = _drafting(cursor, db.new_id, interview_id, kind, now=now)
        if not (drafting.fresh or drafting.outdated):
            return drafting.in_sight(cursor)
    with db.write() as cursor:
        # Worked out once more: another tab may have drafted them by now.
        drafting = _drafting(cursor, db.new_id, interview_id, kind, now=now)
        for letter in drafting.fresh:
            letters.save(cursor, letter)
        for letter in drafting.outdated:
            letters.redraft(cursor, letter)
        return drafting.in_sight(cursor)


@dataclass(frozen=True, slots=True)
class _Drafting:
    """What is to be written before the letters can be shown: new ones, and new words of some."""

    interview_id: UUID
    wanted: frozenset[UUID]
    fresh: Sequence[Letter]
    outdated: Sequence[Letter]

    def in_sight(self, cursor: Cursor) -> tuple[Letter, ...]:
        found = letters.of_interview(cursor, self.interview_id)
        return tuple(letter for letter in found if letter.id in self.wanted)


def _drafting(
    cursor: Cursor,
    new_id: Callable[[], UUID],
    interview_id: UUID,
    kind: LetterKind,
    *,
    now: datetime,
) -> _Drafting:
    desk = desk_of(cursor, interview_id, kind)
    stored = letters.of_interview(cursor, interview_id, deleted=True)
    kept = [one for one in stored if one.kind is kind]
    wanted = {one.id for one in kept if not _is_untouched(one)}
    fresh, outdated = [], []
    for number, (contact, person) in enumerate(addressees(cursor, desk), start=1):
        own = [one for one in kept if _is_theirs(one, contact)]
        if not all(map(_is_untouched, own)):
            continue
        letter_id = own[0].id if own else new_id()
        letter = drafted(
            desk, contact, composed(desk, person, number), letter_id=letter_id, now=now
        )
        wanted.add(letter_id)
        if not own:
            fresh.append(letter)
        elif _reads(own[0]) != _reads(letter):
            outdated.append(letter)
    return _Drafting(interview_id, frozenset(wanted), fresh, outdated)


def _reads(letter: Letter) -> tuple[object, ...]:
    return (letter.contact_id, letter.to_name, letter.to_email, letter.wording)


def change_letter(db: Database, letter: Letter, parts: Mapping[str, str], *, now: datetime) -> None:
    """Store the ``subject``, ``body`` or ``to_email`` among ``parts`` in place of the letter's.

    A whole address is kept with the contact as well. Raises ``ChangedElsewhere`` where another tab
    was faster.
    """
    wording = Wording(
        storable_text(parts.get("subject", letter.wording.subject)),
        storable_text(parts.get("body", letter.wording.body)),
    )
    address = storable_text(parts.get("to_email", letter.to_email).strip())
    with db.write() as cursor:
        # Clocks that tell whole seconds may show the one in which the letter was drafted.
        changed_at = max(now, letter.made_at + timedelta(microseconds=1))
        changed = replace(letter, wording=wording, to_email=address, changed_at=changed_at)
        letters.change(cursor, changed)
        if "to_email" in parts and letter.contact_id is not None and is_address(address):
            _remember_address(cursor, letter.contact_id, address)


def redraft_letter(db: Database, letter: Letter, *, now: datetime) -> None:
    """Draft the letter anew from its template; what was written is left out, and can come back.

    Nothing happens where its person is none of the addressees any more. Raises
    ``ChangedElsewhere`` as above.
    """
    if letter.interview_id is None:
        return
    with db.write() as cursor:
        letters.change(cursor, letter)
        if _is_untouched(letter):
            return
        desk = desk_of(cursor, letter.interview_id, letter.kind)
        for number, (contact, person) in enumerate(addressees(cursor, desk), start=1):
            if not _is_theirs(letter, contact):
                continue
            wording = composed(desk, person, number)
            anew = drafted(desk, contact, wording, letter_id=db.new_id(), now=now)
            letters.mark_removed(cursor, letter.id, now)
            # As if touched: of two letters to one person, both are theirs to decide about.
            letters.save(cursor, replace(anew, changed_at=now + timedelta(microseconds=1)))
            return


def mark_sent(db: Database, letter: Letter, *, sent: bool, now: datetime) -> None:
    """Note that the person sent the letter, or take it back; raises ``ChangedElsewhere``.

    Where that is how it stands already, nothing happens.
    """
    if sent == (letter.sent_at is not None):
        return
    with db.write() as cursor:
        letters.change(cursor, replace(letter, sent_at=now if sent else None))
        if letter.kind in TO_REFERENCES and letter.contact_id and letter.interview_id:
            interview = interview_of(cursor, letter.interview_id)
            if sent:
                _note_told(cursor, letter.kind, letter.contact_id, interview, now=now)
            else:
                _take_back(cursor, letter, letter.contact_id, interview)


def discard_letter(db: Database, letter_id: UUID, *, now: datetime) -> None:
    """Take a letter out of sight; ``bring_back_letter`` undoes it."""
    with db.write() as cursor:
        letters.mark_removed(cursor, letter_id, now)


def bring_back_letter(db: Database, letter_id: UUID) -> None:
    """Undo ``discard_letter``."""
    with db.write() as cursor:
        letters.mark_removed(cursor, letter_id, None)


def _is_untouched(letter: Letter) -> bool:
    return letter.sent_at is None and letter.changed_at == letter.made_at


def _is_theirs(letter: Letter, contact: Contact | None) -> bool:
    """Whether the letter is to them; one to nobody by name is theirs once they have one."""
    return contact is None or letter.contact_id in (contact.id, None)


def _remember_address(cursor: Cursor, contact_id: UUID, address: str) -> None:
    contact = contacts.find(cursor, contact_id)
    if contact is not None and contact.email != address:
        contacts.change(cursor, replace(contact, email=address))


def _note_told(
    cursor: Cursor, kind: LetterKind, contact_id: UUID, interview: Interview, *, now: datetime
) -> None:
    application_id = interview.application_id
    if kind is LetterKind.REFERENCE_RESULT:
        references.tell_result(cursor, contact_id, application_id, told_at=now)
    else:
        references.tell(cursor, contact_id, application_id, now=now)


def _take_back(cursor: Cursor, letter: Letter, contact_id: UUID, interview: Interview) -> None:
    """Take back only what this very letter had told."""
    application_id = interview.application_id
    for told in references.told_of(cursor, application_id):
        if told.contact_id != contact_id:
            continue
        if letter.kind is LetterKind.REFERENCE_PACKET and told.told_at == letter.sent_at:
            references.untell(cursor, contact_id, application_id)
        if letter.kind is LetterKind.REFERENCE_RESULT and told.result_told_at == letter.sent_at:
            references.tell_result(cursor, contact_id, application_id, told_at=None)
