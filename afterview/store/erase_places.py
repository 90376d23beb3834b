"""Where a person finds the words that stand in free text: things that have a page of their own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from afterview.store.erase_words import Place
from afterview.store.whole_tables import Row, Rows

_ELSEWHERE: Final[Mapping[str, str]] = {
    "lesson": "lesson",
    "story": "story",
    "story_name": "story",
    "answer": "question",
    "same_question": "question",
    "other_question": "question",
    "card_grade": "practice",
    "letter_template": "template",
    "preference": "preference",
    "brief_choice": "brief",
    "import_run": "import",
}


@dataclass(frozen=True, slots=True)
class Where:
    """A thing in which words stand: its kind, its id where it has a page, a name, and how often."""

    kind: str
    id: UUID | None
    name: str
    n: int


def located(rows: Rows, found: Iterable[Place]) -> tuple[Where, ...]:
    """Each thing once, in the order of the tables; earlier wordings and drafts count with it."""
    known = _Known(rows)
    things: dict[tuple[str, UUID | None], Where] = {}
    for place in found:
        where = known.where(place)
        key = where.kind, where.id
        before = things.get(key)
        things[key] = replace(where, n=where.n + before.n) if before else where
    return tuple(things.values())


class _Known:
    """The rows by their ids."""

    def __init__(self, rows: Rows) -> None:
        tables = ("application", "interview", "review", "draft", "contact")
        self._by_id = {name: {row["id"]: row for row in rows[name]} for name in tables}

    def where(self, place: Place) -> Where:
        row = place.row
        if place.table == "review":
            return self._of_interview(row["interview_id"], place.n)
        if "review_id" in row and place.table != "draft":
            review = self._by_id["review"].get(row["review_id"])
            return self._of_interview(review and review["interview_id"], place.n)
        if "draft_id" in row:
            return self._of_draft(self._by_id["draft"][row["draft_id"]], place.n)
        if place.table == "interview":
            return self._of_interview(row["id"], place.n)
        if row.get("interview_id"):
            return self._of_interview(row["interview_id"], place.n)
        return self._other(place)

    def _of_interview(self, interview_id: object, n: int) -> Where:
        interview = self._by_id["interview"].get(interview_id)
        if interview is None:
            return Where("other", None, "a review without its interview", n)
        application = self._by_id["application"].get(interview["application_id"])
        company = str(application["company"]) if application else ""
        name = f"{company}, {str(interview['starts_at'])[:10]}"
        return Where("interview", _id(interview_id), name, n)

    def _of_draft(self, draft: Row, n: int) -> Where:
        if draft["interview_id"] is not None:
            return self._of_interview(draft["interview_id"], n)
        name = f"a draft of {str(draft['begun_at'])[:10]}"
        return Where("draft", _id(draft["id"]), name, n)

    def _other(self, place: Place) -> Where:
        row = place.row
        if place.table in ("contact", "reference", "letter"):
            named = row["id"] if place.table == "contact" else row["contact_id"]
            contact = self._by_id["contact"].get(named)
            return Where("person", _id(named), str(contact["name"]) if contact else "", place.n)
        if place.table == "application":
            name = f"{row['company']}, {row['role']}"
            return Where("application", _id(row["id"]), name, place.n)
        return Where(_ELSEWHERE.get(place.table, "other"), None, "", place.n)


def _id(cell: object) -> UUID | None:
    return None if cell is None else UUID(str(cell))
