"""Contacts and references: noted, changed, merged, told, deleted and brought back."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest

from afterview.actions.people import (
    add_contact,
    ask_reference,
    bring_back_contact,
    change_contact,
    drop_reference,
    merge_contacts,
    remove_contact,
    tell_reference,
    tell_result,
)
from afterview.domain.contact import Contact
from afterview.domain.letter import Letter, LetterKind, Wording
from afterview.domain.reference import Answer, Reference, Told
from afterview.errors import ChangedElsewhere
from afterview.store import contacts, letters, references
from afterview.store.database import Database
from tests.builders import LATER, NOW
from tests.doing import interview, planned, reviewed


def noted(db: Database, name: str = "Ada Lind", **known: Any) -> Contact:  # noqa: ANN401 - a field each
    contact = Contact(db.new_id(), name, **known)
    assert add_contact(db, contact, now=NOW) == []
    return stored(db, contact.id)


def stored(db: Database, contact_id: UUID) -> Contact:
    with db.read() as cursor:
        found = contacts.find(cursor, contact_id)
    assert found is not None
    return found


def reference_of(db: Database, contact: Contact) -> Reference | None:
    with db.read() as cursor:
        return references.find(cursor, contact.id)


def told_to(db: Database, contact: Contact) -> list[Told]:
    with db.read() as cursor:
        return list(references.told_to(cursor, contact.id))


def agreed(db: Database, contact: Contact, relation: str = "") -> None:
    ask_reference(
        db,
        contact.id,
        Answer.AGREED,
        relation=relation,
        answered_on=date(2026, 10, 1),
        now=NOW,
    )


def application(db: Database, company: str = "Nordhavn") -> UUID:
    return interview(db, planned(db, {"company": company})).application_id


def letter_to(db: Database, contact: Contact) -> UUID:
    letter = Letter(
        id=db.new_id(),
        kind=LetterKind.THANK_YOU,
        interview_id=None,
        contact_id=contact.id,
        to_name=contact.name,
        to_email="",
        wording=Wording("Thank you", "Dear you"),
        made_at=NOW,
        changed_at=NOW,
        sent_at=LATER,
        version=1,
    )
    with db.write() as cursor:
        letters.save(cursor, letter)
    return letter.id


def answer_given(db: Database, answer: Reference, *, seen: Reference | None) -> None:
    ask_reference(
        db,
        answer.contact_id,
        answer.answer,
        relation=answer.relation,
        answered_on=answer.answered_on,
        seen=seen,
        now=LATER,
    )


def test_somebody_is_kept_as_typed(db: Database) -> None:
    typed = Contact(
        db.new_id(),
        "  Łucja ﻿🙂",
        role="*CTO*",
        company="R&D",
        email=" a@b.example ",
        linkedin=" in/x ",
        note="a\n b",
    )
    assert add_contact(db, typed, now=NOW) == []
    assert stored(db, typed.id) == replace(typed, email="a@b.example", linkedin="in/x")


@pytest.mark.parametrize("name", ["", " ", "\n\t"])
def test_nobody_goes_without_a_name(db: Database, name: str) -> None:
    [problem] = add_contact(db, Contact(db.new_id(), name), now=NOW)
    assert problem.field == "name"
    with db.read() as cursor:
        assert contacts.every(cursor) == ()


@pytest.mark.parametrize("email", ["ann", "ann@firm", "@firm.example", "a n@firm.example", "a@."])
def test_what_is_no_address_is_refused(db: Database, email: str) -> None:
    [problem] = add_contact(db, Contact(db.new_id(), "Ann", email=email), now=NOW)
    assert problem.field == "email"
    assert email in problem.message


def test_half_a_character_is_replaced(db: Database) -> None:
    assert noted(db, "a\ud83d", note="b\ude42").name == "a\ufffd"


def test_the_slower_of_two_tabs_is_told(db: Database) -> None:
    before = noted(db)
    assert change_contact(db, replace(before, role="CTO")) == []
    with pytest.raises(ChangedElsewhere, match="another tab"):
        change_contact(db, replace(before, role="CEO"))
    assert stored(db, before.id).role == "CTO"


def test_a_change_that_cannot_be_leaves_everything_as_it_was(db: Database) -> None:
    before = noted(db)
    assert change_contact(db, replace(before, name=" ", note="x")) != []
    assert stored(db, before.id) == before


def test_somebody_deleted_comes_back_whole(db: Database) -> None:
    before = noted(db, note="tall")
    agreed(db, before)
    remove_contact(db, before.id, now=LATER)
    with db.read() as cursor:
        assert contacts.find(cursor, before.id) is None
        assert references.every(cursor) == ()
    bring_back_contact(db, before.id)
    assert replace(stored(db, before.id), version=1) == before
    assert reference_of(db, before) is not None


def test_an_answer_takes_the_place_of_the_one_before(db: Database) -> None:
    ada = noted(db)
    agreed(db, ada)
    declined = Reference(ada.id, Answer.DECLINED, "boss", date(2026, 10, 9))
    answer_given(db, declined, seen=reference_of(db, ada))
    assert reference_of(db, ada) == declined


def test_an_answer_noted_in_another_tab_is_not_overwritten(db: Database) -> None:
    ada = noted(db)
    agreed(db, ada)
    seen = reference_of(db, ada)
    answer_given(db, Reference(ada.id, Answer.AGREED, "my boss for years"), seen=seen)
    with pytest.raises(ChangedElsewhere):
        answer_given(db, Reference(ada.id, Answer.DECLINED), seen=seen)
    kept = reference_of(db, ada)
    assert kept is not None
    assert kept.relation == "my boss for years"


def test_nobody_who_is_gone_becomes_a_reference(db: Database) -> None:
    ada = noted(db)
    remove_contact(db, ada.id, now=LATER)
    with pytest.raises(ChangedElsewhere, match="deleted or merged"):
        agreed(db, ada)


def test_what_a_reference_was_told_outlives_the_answer(db: Database) -> None:
    ada, one = noted(db), application(db)
    agreed(db, ada)
    tell_reference(db, ada.id, one, told=True, now=NOW)
    drop_reference(db, ada.id)
    assert reference_of(db, ada) is None
    assert told_to(db, ada) == [Told(ada.id, one, NOW)]


def test_telling_twice_keeps_the_first_day(db: Database) -> None:
    ada, one = noted(db), application(db)
    tell_reference(db, ada.id, one, told=True, now=NOW)
    tell_reference(db, ada.id, one, told=True, now=LATER)
    assert told_to(db, ada) == [Told(ada.id, one, NOW)]


def test_a_result_told_can_be_taken_back(db: Database) -> None:
    ada, one = noted(db), application(db)
    tell_reference(db, ada.id, one, told=True, now=NOW)
    tell_result(db, ada.id, one, told=True, now=LATER)
    assert told_to(db, ada) == [Told(ada.id, one, NOW, LATER)]
    tell_result(db, ada.id, one, told=False, now=LATER)
    assert told_to(db, ada) == [Told(ada.id, one, NOW)]


def test_taking_back_that_they_were_told_leaves_nothing(db: Database) -> None:
    ada, one = noted(db), application(db)
    tell_reference(db, ada.id, one, told=True, now=NOW)
    tell_reference(db, ada.id, one, told=False, now=LATER)
    assert told_to(db, ada) == []


def test_merging_moves_everything_to_the_one_who_stays(db: Database) -> None:
    round_id = reviewed(db, people=["Ada"])
    with db.read() as cursor:
        [gone] = contacts.met_in(cursor, round_id)
    kept, one = noted(db), application(db)
    agreed(db, gone, "my boss")
    tell_reference(db, gone.id, one, told=True, now=NOW)
    letter_id = letter_to(db, gone)
    merge_contacts(db, kept.id, gone.id, now=LATER)
    with db.read() as cursor:
        assert [found.id for found in contacts.met_in(cursor, round_id)] == [kept.id]
        assert [found.id for found in letters.to_contact(cursor, kept.id)] == [letter_id]
        assert contacts.find(cursor, gone.id) is None
    assert reference_of(db, kept) == Reference(kept.id, Answer.AGREED, "my boss", date(2026, 10, 1))
    assert told_to(db, kept) == [Told(kept.id, one, NOW)]
    assert told_to(db, gone) == []


def test_merging_fills_in_what_is_lacking_and_loses_nothing(db: Database) -> None:
    kept = noted(db, role="CTO", note="tall")
    gone = noted(db, "Ada", role="boss", email="a@b.example", company="Nordhavn", note="kind")
    merge_contacts(db, kept.id, gone.id, now=LATER)
    merged = stored(db, kept.id)
    assert (merged.name, merged.role, merged.company) == ("Ada Lind", "CTO", "Nordhavn")
    assert (merged.email, merged.note) == ("a@b.example", "tall\nkind\nAda\nboss")


def test_of_two_answers_the_one_of_who_stays_counts(db: Database) -> None:
    kept, gone = noted(db), noted(db, "Ada")
    ask_reference(db, kept.id, Answer.ASKED, relation="", answered_on=None, now=NOW)
    agreed(db, gone)
    merge_contacts(db, kept.id, gone.id, now=LATER)
    assert reference_of(db, kept) == Reference(kept.id, Answer.ASKED)
    assert reference_of(db, gone) is None


def test_merging_somebody_with_themselves_changes_nothing(db: Database) -> None:
    ada = noted(db)
    merge_contacts(db, ada.id, ada.id, now=LATER)
    assert stored(db, ada.id) == ada


def test_merging_with_somebody_who_is_gone_changes_nothing(db: Database) -> None:
    kept, gone = noted(db), noted(db, "Ada", note="kind")
    remove_contact(db, gone.id, now=NOW)
    with pytest.raises(ChangedElsewhere, match="deleted or merged"):
        merge_contacts(db, kept.id, gone.id, now=LATER)
    assert stored(db, kept.id) == kept
