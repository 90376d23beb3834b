"""A letter: a message that the app drafts and the person sends, in their own name."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class LetterKind(StrEnum):
    """What a letter is for."""

    THANK_YOU = "thank_you"
    REFERENCE_PACKET = "reference_packet"
    FOLLOW_UP = "follow_up"
    SECOND_FOLLOW_UP = "second_follow_up"
    MISSED_CALL = "missed_call"
    LINKEDIN_NOTE = "linkedin_note"
    THANKS_AFTER_NO = "thanks_after_no"
    REFERENCE_RESULT = "reference_result"


@dataclass(frozen=True, slots=True)
class Wording:
    """A subject and a body: those of a letter, or those of the template it is made from."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter to one person as it is kept.

    Instants are naive UTC. ``sent_at`` is when the person said that they had sent it; the app
    sends nothing. ``version`` grows with each change.
    """

    id: UUID
    kind: LetterKind
    interview_id: UUID | None
    contact_id: UUID | None
    to_name: str
    to_email: str
    wording: Wording
    made_at: datetime
    changed_at: datetime
    sent_at: datetime | None
    version: int
