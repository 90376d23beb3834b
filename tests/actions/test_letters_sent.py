"""What a letter marked as sent says of the references, and how that is taken back."""

from uuid import UUID

import pytest

from afterview.actions.letters import change_letter, mark_sent
from afterview.actions.people import drop_reference
from afterview.domain.letter import LetterKind
from afterview.domain.reference import Answer, Told
from afterview.domain.vocabulary import Outcome
from afterview.errors import ChangedElsewhere
from afterview.store import letters as stored_letters
from afterview.store import references
from afterview.store.database import Database
from tests.actions.debriefs import LATER, WRITTEN, corrected, ended, letters, panel, reference
from tests.builders import utc
from tests.doing import interview

PACKET, RESULT = LetterKind.REFERENCE_PACKET, LetterKind.REFERENCE_RESULT
PIETER, GRACE = "Pieter Naudé", "Prof. Grace Achieng'"
MONTHS_LATER = utc("2027-01-20 09:00")


def send(db: Database, interview_id: UUID, kind: LetterKind, name: str, *, sent: bool) -> None:
    letter = letters(db, interview_id, kind)[name]
    mark_sent(db, letter, sent=sent, now=MONTHS_LATER if kind is RESULT else LATER)


def told(db: Database, interview_id: UUID) -> tuple[Told, ...]:
    with db.read() as cursor:
        return references.told_of(cursor, interview(db, interview_id).application_id)


def test_what_was_sent_is_kept_as_it_was_sent_with_the_contact(db: Database) -> None:
    interview_id = panel(db)
    name = "Rahul Iyer"
    own = letters(db, interview_id, LetterKind.THANK_YOU)[name]
    mark_sent(db, own, sent=True, now=LATER)
    corrected(db, interview_id, {"role": "Head of Product"})
    kept = letters(db, interview_id, LetterKind.THANK_YOU)[name]
    assert (kept.wording, kept.sent_at, kept.version) == (own.wording, LATER, 2)
    assert kept.contact_id is not None
    with db.read() as cursor:
        assert stored_letters.to_contact(cursor, kept.contact_id) == (kept,)
    assert told(db, interview_id) == ()


def test_a_mark_that_is_taken_back_leaves_a_draft(db: Database) -> None:
    interview_id = panel(db)
    name = "Rahul Iyer"
    for sent in (True, False):
        own = letters(db, interview_id, LetterKind.THANK_YOU)[name]
        mark_sent(db, own, sent=sent, now=LATER)
    assert letters(db, interview_id, LetterKind.THANK_YOU)[name].sent_at is None


def test_each_reference_gets_a_packet_but_for_those_who_declined(db: Database) -> None:
    interview_id = panel(db)
    reference(db, GRACE, Answer.TO_ASK)
    reference(db, "Uwe", Answer.DECLINED)
    reference(db, PIETER)
    packets = letters(db, interview_id, PACKET)
    assert list(packets) == [PIETER, GRACE]
    for packet in packets.values():
        assert "Product Manager: Assessments & Insights" in packet.wording.body
        assert "- Thandi Mokoena, CPO" in packet.wording.body
    assert packets[PIETER].wording.body.startswith("Dear Pieter,")
    assert packets[GRACE].wording.body.startswith("Dear Prof. Achieng',")


def test_a_packet_marked_as_sent_says_that_the_reference_was_told(db: Database) -> None:
    interview_id = panel(db)
    pieter_id, _ = reference(db, PIETER), reference(db, GRACE)
    application_id = interview(db, interview_id).application_id
    send(db, interview_id, PACKET, PIETER, sent=True)
    assert told(db, interview_id) == (Told(pieter_id, application_id, LATER),)
    send(db, interview_id, PACKET, PIETER, sent=False)
    assert told(db, interview_id) == ()


def test_a_mark_by_a_second_tab_is_refused_and_tells_nobody(db: Database) -> None:
    interview_id = panel(db)
    reference(db, PIETER)
    seen = letters(db, interview_id, PACKET)[PIETER]
    change_letter(db, seen, {"body": "Hello"}, now=LATER)
    with pytest.raises(ChangedElsewhere):
        mark_sent(db, seen, sent=True, now=LATER)
    assert told(db, interview_id) == ()
    assert letters(db, interview_id, PACKET)[PIETER].sent_at is None


def test_only_those_who_were_told_hear_how_it_ended(db: Database) -> None:
    interview_id = panel(db)
    pieter_id, _ = reference(db, PIETER), reference(db, GRACE)
    assert letters(db, interview_id, RESULT) == {}
    send(db, interview_id, PACKET, PIETER, sent=True)
    ended(db, interview_id, Outcome.REJECTED, heard="2026-11-12", at="2027-01-20 09:00")
    results = letters(db, interview_id, RESULT)
    assert list(results) == [PIETER]
    assert "They have chosen somebody else this time" in results[PIETER].wording.body
    send(db, interview_id, RESULT, PIETER, sent=True)
    [knows] = told(db, interview_id)
    assert (knows.contact_id, knows.told_at, knows.result_told_at) == (
        pieter_id,
        LATER,
        MONTHS_LATER,
    )
    send(db, interview_id, RESULT, PIETER, sent=False)
    [knows] = told(db, interview_id)
    assert (knows.told_at, knows.result_told_at) == (LATER, None)


def test_who_speaks_for_the_person_no_more_takes_an_untouched_packet_along(db: Database) -> None:
    interview_id = panel(db)
    pieter_id, grace_id = reference(db, PIETER), reference(db, GRACE)
    letters(db, interview_id, PACKET, now=WRITTEN)
    send(db, interview_id, PACKET, PIETER, sent=True)
    drop_reference(db, pieter_id)
    drop_reference(db, grace_id)
    assert list(letters(db, interview_id, PACKET)) == [PIETER]
