"""People met become contacts, each once for a company."""

from uuid import UUID

from afterview.actions.draft_rows import remove_row
from afterview.actions.drafts import correct_review
from afterview.domain.draft import Fields
from afterview.store import contacts
from afterview.store.database import Database
from tests.builders import LATER
from tests.doing import finished, held, review_of, reviewed, typed

NORDHAVN = "Nordhavn Maritime A/S"


def names(db: Database, company: str = NORDHAVN) -> list[str]:
    with db.read() as cursor:
        return [person.name for person in contacts.at_company(cursor, company)]


def met(db: Database, interview_id: UUID) -> list[str]:
    return [person.name for person in review_of(db, interview_id).review.people]


def correct(db: Database, interview_id: UUID, *, person: int, changes: Fields) -> None:
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    row = held(db, draft_id).rows("person")[person]
    typed(db, draft_id, {f"person.{row}.{name}": value for name, value in changes.items()})
    finished(db, draft_id, now=LATER)


def test_somebody_met_is_a_contact(db: Database) -> None:
    reviewed(db, people=["Søren Ødegård-Nuñez, head of data"])
    with db.read() as cursor:
        [person] = contacts.at_company(cursor, " nordhavn maritime a/s ")
    assert (person.name, person.role) == ("Søren Ødegård-Nuñez", "head of data")


def test_the_same_person_at_the_same_firm_is_one_contact(db: Database) -> None:
    first = reviewed(db, people=["Søren Ødegård-Nuñez, head of data"])
    second = reviewed(db, people=["SOREN ODEGARD-NUNEZ"])
    assert names(db) == ["Søren Ødegård-Nuñez"]
    assert met(db, first) == ["Søren Ødegård-Nuñez"]
    assert met(db, second) == ["SOREN ODEGARD-NUNEZ"]


def test_the_same_name_at_another_firm_is_another_contact(db: Database) -> None:
    reviewed(db, people=["Ada Lind"])
    reviewed(db, {"company": "Südhafen"}, people=["Ada Lind"])
    assert (names(db), names(db, "Südhafen")) == (["Ada Lind"], ["Ada Lind"])


def test_people_keep_their_order(db: Database) -> None:
    assert met(db, reviewed(db, people=["Zoë", "Ada", "Li Wěi"])) == ["Zoë", "Ada", "Li Wěi"]


def test_a_name_corrected_is_corrected_for_the_contact(db: Database) -> None:
    interview_id = reviewed(db, people=["Zoe O'Conor", "Ada Lind"])
    correct(db, interview_id, person=0, changes={"name": "Zoë O'Connor", "role": "engineer"})
    assert names(db) == ["Ada Lind", "Zoë O'Connor"]
    assert met(db, interview_id) == ["Zoë O'Connor", "Ada Lind"]


def test_a_name_corrected_leaves_whoever_was_met_elsewhere_under_it(db: Database) -> None:
    first = reviewed(db, people=["Ada Lind"])
    second = reviewed(db, people=["Ada Lind"])
    correct(db, first, person=0, changes={"name": "Bo Lind"})
    assert names(db) == ["Ada Lind", "Bo Lind"]
    assert (met(db, first), met(db, second)) == (["Bo Lind"], ["Ada Lind"])


def test_one_of_two_whose_names_were_missed_gets_a_name(db: Database) -> None:
    interview_id = reviewed(db, people=["name missed", "name missed"])
    correct(db, interview_id, person=0, changes={"name": "Ada Lind"})
    assert names(db) == ["Ada Lind", "name missed"]
    assert met(db, interview_id) == ["Ada Lind", "name missed"]


def test_two_names_that_were_swapped_are_swapped_back(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada", "Bo"])
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    ada, bo = held(db, draft_id).rows("person")
    typed(db, draft_id, {f"person.{ada}.name": "Bo", f"person.{bo}.name": "Ada"})
    finished(db, draft_id, now=LATER)
    assert names(db) == ["Ada", "Bo"]
    assert met(db, interview_id) == ["Bo", "Ada"]


def test_people_move_along_when_the_company_is_corrected(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada Lind"])
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    typed(db, draft_id, {"company": "Südhafen"})
    finished(db, draft_id, now=LATER)
    assert (names(db), names(db, "Südhafen")) == ([], ["Ada Lind"])


def test_somebody_taken_out_and_put_back_is_one_contact(db: Database) -> None:
    interview_id = reviewed(db, people=["Ada Lind"])
    draft_id = correct_review(db, review_of(db, interview_id).id, now=LATER)
    [row] = held(db, draft_id).rows("person")
    remove_row(db, draft_id, "person", row, now=LATER)
    typed(db, draft_id, {"person.to_add": "Ada Lind"})
    finished(db, draft_id, now=LATER)
    assert (names(db), met(db, interview_id)) == (["Ada Lind"], ["Ada Lind"])


def test_a_mark_that_is_a_vowel_makes_another_name(db: Database) -> None:
    reviewed(db, people=["राम", "रामू"])
    reviewed(db, people=["राम "])
    assert names(db) == ["राम", "रामू"]


def test_a_zero_character_in_a_name_does_not_make_two_people_one(db: Database) -> None:
    reviewed(db, people=["Åda\x00Lind", "Åda\x00Berg"])
    assert names(db) == ["Åda\x00Berg", "Åda\x00Lind"]
