import pytest

from afterview.domain.contact import Contact
from afterview.store import contacts
from afterview.store.database import Database
from afterview.store.facts.people import likely_pairs
from tests.builders import NOW

Named = tuple[str, str]


def pairs_of(db: Database, *people: Named) -> list[set[Named]]:
    """The pairs found among people of these names and firms."""
    known = {db.new_id(): one for one in people}
    with db.write() as cursor:
        for contact_id, (name, company) in known.items():
            contacts.add(cursor, Contact(contact_id, name, company=company), now=NOW)
    with db.read() as cursor:
        return [{known[one], known[other]} for one, other in likely_pairs(cursor)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ada Lind", "North"), ("ADA LÍND ", "South")),
        (("Ada", "North"), ("Ada Lind", "north")),
        (("Lind, Ada", "North"), ("Dr. Ada Lind", "North")),
        (("Ada Lind", ""), ("Ada Lind", "South")),
    ],
)
def test_these_may_be_one_person(db: Database, one: Named, other: Named) -> None:
    assert pairs_of(db, one, ("Bo Berg", "North"), other) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Ada", "North"), ("Ada Lind", "South")),
        (("Ada", ""), ("Ada Lind", "")),
        (("Ann", "North"), ("Joanna", "North")),
        (("...", "North"), ("Ada", "North")),
        (("राम", "North"), ("रामू", "North")),
    ],
)
def test_these_are_two(db: Database, one: Named, other: Named) -> None:
    assert pairs_of(db, one, other) == []


def test_those_at_one_firm_come_first(db: Database) -> None:
    ada, elsewhere, bo = ("Ada Lind", "North"), ("Ada Lind", "South"), ("Bo Berg", "North")
    assert pairs_of(db, ada, elsewhere, bo, ("Bo", "North"))[0] == {bo, ("Bo", "North")}


def test_somebody_deleted_is_in_no_pair(db: Database) -> None:
    pairs_of(db, ("Ada", "North"), ("Ada Lind", "North"))
    with db.write() as cursor:
        contacts.mark_removed(cursor, contacts.every(cursor)[0].id, NOW)
        assert likely_pairs(cursor) == ()
