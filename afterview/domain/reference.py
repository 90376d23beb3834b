"""Somebody who speaks for the person, and what they were told."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Answer(StrEnum):
    """Whether they were asked to be a reference, and what they said."""

    TO_ASK = "to_ask"
    ASKED = "asked"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Reference:
    """A contact who may be a reference; ``relation`` is how they know the person's work."""

    contact_id: UUID
    answer: Answer
    relation: str = ""
    answered_on: date | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """A reference was told of an application, and perhaps of how it ended (naive UTC)."""

    contact_id: UUID
    application_id: UUID
    told_at: datetime
    result_told_at: datetime | None = None
