"""Contacts and references: noted, changed, merged, told, deleted and brought back."""

from dataclasses import replace
from datetime import date

import pytest

from afterview.actions.people import (
    add_contact,
    ask_reference,
    bring_back_contact,
    change_contact,
    drop_reference,
    remove_contact,
    tell_reference,
    tell_result,
)
from afterview.domain.contact import Contact
from afterview.domain.reference import Answer, Reference, Told
from afterview.errors import ChangedElsewhere
from afterview.store import contacts, references
from afterview.store.database import Database
from tests.actions.known_people import (
    agreed,
    application,
    noted,
    reference_of,
    stored,
    told_to,
)
from tests.builders import LATER, NOW


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
