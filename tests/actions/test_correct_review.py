"""A finished review can be corrected, and how it read before stays readable."""

from uuid import UUID

import pytest

from afterview.actions.draft_rows import add_row, move_row, remove_row
from afterview.actions.drafts import correct_review
from afterview.domain.draft import NOTES, Fields
from afterview.store import applications, reviews
from afterview.store.database import Database
from tests.builders import LATER, NOW, utc
from tests.doing import OCCASION, finished, held, interview, review_of, reviewed, typed


def correction_of(db: Database, interview_id: UUID) -> UUID:
    return correct_review(db, review_of(db, interview_id).id, now=LATER)


def corrected(db: Database, interview_id: UUID, changes: Fields) -> None:
    draft_id = correction_of(db, interview_id)
    typed(db, draft_id, changes, now=LATER)
    assert finished(db, draft_id, now=LATER) == interview_id


def companies(db: Database) -> set[str]:
    with db.read() as cursor:
        return set(applications.companies(cursor))


def test_a_correction_begins_with_the_review_as_it_stands(db: Database) -> None:
    interview_id = reviewed(
        db, {"forecast": 25, "worked": "SQL"}, lessons=[("so", "thus")], people=["Zoë, engineer"]
    )
    review = review_of(db, interview_id).review
    draft_id = correction_of(db, interview_id)
    assert finished(db, draft_id, now=LATER) == interview_id
    assert review_of(db, interview_id).review == review


def test_a_correction_changes_the_review_and_says_when(db: Database) -> None:
    interview_id = reviewed(db, {"worked": "SQL"})
    corrected(db, interview_id, {"worked": "The SQL question", "day": "2026-10-12"})
    stored = review_of(db, interview_id)
    assert (stored.number, stored.finished_at, stored.corrected_at) == (2, NOW, LATER)
    assert stored.review.notes.worked == "The SQL question"
    assert stored.review.occasion.starts_at == utc("2026-10-12 12:00")


def test_every_earlier_wording_stays_readable(db: Database) -> None:
    before = {name: f"{name} before" for name in NOTES}
    interview_id = reviewed(db, before, questions=["Why us?"])
    corrected(db, interview_id, {name: f"{name} after" for name in NOTES})
    corrected(db, interview_id, {"note": ""})
    with db.read() as cursor:
        third, second, first = reviews.versions(cursor, review_of(db, interview_id).id)
    assert [(number, at) for number, at, _ in (third, second, first)] == [
        *((3, LATER), (2, LATER), (1, NOW)),
    ]
    assert {name: first[2].text(name) for name in NOTES} == before
    assert second[2].text("note") == "note after"
    assert "note" not in third[2].fields
    [row] = first[2].rows("question")
    assert first[2].row_text("question", row, "text") == "Why us?"


def test_rows_are_corrected_in_place(db: Database) -> None:
    interview_id = reviewed(db, questions=["a", "b", "c"])
    draft_id = correction_of(db, interview_id)
    a, b, _ = held(db, draft_id).rows("question")
    move_row(db, draft_id, "question", a, 2, now=LATER)
    remove_row(db, draft_id, "question", b, now=LATER)
    new = add_row(db, draft_id, "question", {"text": "d"}, now=LATER)
    typed(db, draft_id, {f"question.{a}.text": "A", f"question.{a}.handled": 3}, now=LATER)
    finished(db, draft_id, now=LATER)
    questions = review_of(db, interview_id).review.questions
    assert [question.text for question in questions] == ["c", "A", "d"]
    assert (str(questions[1].id), questions[1].handled, str(questions[2].id)) == (a, 3, new)


@pytest.mark.parametrize("company", ["Nordhavn Maritime AS", "NORDHAVN MARITIME A/S"])
def test_a_company_spelled_wrong_is_spelled_right_everywhere(db: Database, company: str) -> None:
    interview_id = reviewed(db, people=["Søren Ødegård-Nuñez, head of data"])
    corrected(db, interview_id, {"company": company})
    assert review_of(db, interview_id).review.occasion.company == company
    assert companies(db) == {company}


def test_a_company_that_another_interview_shares_is_not_renamed_for_it(db: Database) -> None:
    one, other = reviewed(db), reviewed(db)
    corrected(db, one, {"company": "Südhafen"})
    assert interview(db, one).occasion.company == "Südhafen"
    assert interview(db, other).occasion.company == OCCASION["company"]
    assert companies(db) == {OCCASION["company"], "Südhafen"}


def test_a_correction_to_a_known_role_files_the_interview_there(db: Database) -> None:
    one, other = reviewed(db), reviewed(db, {"role": "Staff Engineer"})
    corrected(db, one, {"role": "staff engineer"})
    assert interview(db, one).application_id == interview(db, other).application_id
    assert interview(db, one).occasion.role == "Staff Engineer"
