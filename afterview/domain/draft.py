"""A review that is not finished: named fields with whatever has been typed so far.

A draft is flat, so that each field can be stored the moment it changes. Single fields are named
as in ``SINGLE``; a row of a list is ``<kind>.<row id>.<field>``; the list ``<kind>`` holds the row
ids in their order, and the fields in ``TO_ADD`` hold lines that were typed but not yet made into
rows. The fields of a removed row stay, so that it can be brought back. The row of a trial bears the
id of its lesson. Values are what JSON holds.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

Value: TypeAlias = str | int | bool | list[str] | None
Fields: TypeAlias = Mapping[str, Value]

OCCASION = ("company", "role", "stage", "day", "start", "end", "zone", "format", "structure")
NOTES = (
    "best_moment",
    "worst_moment",
    "worked",
    "did_not_work",
    "their_doubt",
    "interviewer_would_say",
    "my_questions",
    "salary_said",
    "thanks_remark",
    "references_wanted",
    "note",
)
PROMISE = (
    "promise_kind",
    "promise_from",
    "promise_until",
    "promise_days",
    "promise_words",
    "promise_asked",
)
SINGLE = (*OCCASION, "feeling", "forecast", *NOTES, *PROMISE)
ROWS: Mapping[str, tuple[str, ...]] = {
    "question": (
        "text",
        "handled",
        "category",
        "competencies",
        "could_answer",
        "why_not",
        "said",
        "better_answer",
        "story",
        "reaction",
        "time_feel",
        "surprised",
    ),
    "cue": (
        "side",
        "word",
        "observed",
        "reading",
        "effect",
        "strength",
        "part",
        "question_id",
        "person_id",
    ),
    "person": ("name", "role"),
    "lesson": ("if_text", "then_text", "question_id", "same_as"),
    "trial": ("came", "done", "helped"),
}
TO_ADD = ("question.to_add", "person.to_add", "cue.interviewer.to_add", "cue.mine.to_add")
_FILLED_IN = ("zone", "day", "lesson", "trial")
NOT_OBSERVED = "not_observed"
NOT_THE_SAME = "none"


def rating_field(dimension: str) -> str:
    """The field that holds the judgement of one dimension: 1 to 5, or ``NOT_OBSERVED``."""
    return f"rating.{dimension}"


def row_field(kind: str, row: str, name: str) -> str:
    """The name of one field of one row."""
    return f"{kind}.{row}.{name}"


@dataclass(frozen=True, slots=True)
class Draft:
    """One unfinished review: its fields, when it was begun (naive UTC), and what it is about.

    ``interview_id`` is set when it belongs to an interview that is known already, ``review_id``
    when it corrects a finished review, ``finished_at`` once it became one.
    """

    id: UUID
    begun_at: datetime
    saved_at: datetime
    interview_id: UUID | None = None
    review_id: UUID | None = None
    finished_at: datetime | None = None
    fields: Fields = field(default_factory=dict)

    def text(self, name: str) -> str:
        """The field as text, empty where nothing was typed."""
        value = self.fields.get(name)
        return value if isinstance(value, str) else ""

    def rows(self, kind: str) -> tuple[str, ...]:
        """The row ids of one list, in the person's order."""
        return row_ids(self.fields, kind)

    def row_text(self, kind: str, row: str, name: str) -> str:
        """One field of one row as text."""
        return self.text(row_field(kind, row, name))


def is_blank(draft: Draft) -> bool:
    """Whether nothing was typed or chosen yet since the draft was begun."""
    if draft.interview_id is not None or draft.review_id is not None:
        return draft.saved_at == draft.begun_at
    return not any(value for name, value in draft.fields.items() if name not in _FILLED_IN)


def row_ids(fields: Fields, kind: str) -> tuple[str, ...]:
    """The row ids that ``fields`` list under ``kind``, each once, in the person's order."""
    listed = fields.get(kind)
    rows = listed if isinstance(listed, list) else []
    return tuple(dict.fromkeys(row for row in rows if isinstance(row, str)))


def row_of(field: str, kind: str) -> str:
    """The id of the row of this kind that a field belongs to, empty for every other field."""
    of_kind, _, rest = field.partition(".")
    return rest.partition(".")[0] if of_kind == kind else ""


def typed_lines(text: str) -> tuple[str, ...]:
    """The lines of a pasted block that hold something, without the blanks around them."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def name_and_role(line: str) -> tuple[str, str]:
    """A line such as ``Ada Byron, head of engines`` split at its first comma."""
    name, _, role = line.partition(",")
    return name.strip(), role.strip()
