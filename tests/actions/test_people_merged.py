"""Contacts and references merged: who stays has all that both had."""

from datetime import date

import pytest

from afterview.actions.people import (
    ask_reference,
    merge_contacts,
    remove_contact,
    tell_reference,
)
from afterview.domain.reference import Answer, Reference, Told
from afterview.errors import ChangedElsewhere
from afterview.store import contacts, letters
from afterview.store.database import Database
from tests.actions.known_people import (
    agreed,
    application,
    letter_to,
    noted,
    reference_of,
    stored,
    told_to,
)
from tests.builders import LATER, NOW
from tests.doing import reviewed


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
