"""What a step after an interview is, what a person marks on it, and what is known to work it out.

Steps are never stored: they follow from the situation, so that a changed promise moves them.
Hours are naive UTC; days are on the interview's own calendar.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from afterview.domain.interview import Interview, local
from afterview.domain.letter import LetterKind
from afterview.domain.review import Promise, Review
from afterview.domain.search import Search
from afterview.domain.vocabulary import RESOLVED, Status


class StepKind(StrEnum):
    """One of the six things worth doing after an interview, or what one of them turns into."""

    THANK_YOU = "thank_you"
    REVIEW = "review"
    REFERENCES = "references"
    FOLLOW_UP = "follow_up"
    SECOND_FOLLOW_UP = "second_follow_up"
    MISSED_CALL = "missed_call"
    LINKEDIN = "linkedin"
    SEARCH = "search"
    THANKS_AFTER_NO = "thanks_after_no"
    TELL_REFERENCES = "tell_references"
    LEAVE_IT = "leave_it"


class Mark(StrEnum):
    """What a person says of a step."""

    DONE = "done"
    SKIPPED = "skipped"
    SNOOZED = "snoozed"


@dataclass(frozen=True, slots=True)
class StepMark:
    """A mark with the reason as typed; ``until_on`` is the day a snoozed step comes back."""

    kind: StepKind
    mark: Mark
    reason: str
    until_on: date | None
    marked_at: datetime


class Standing(StrEnum):
    """How a step stands; closed where an outcome made it pointless or its time is over."""

    COMING = "coming"
    DUE = "due"
    OVERDUE = "overdue"
    SNOOZED = "snoozed"
    DONE = "done"
    SKIPPED = "skipped"
    CLOSED = "closed"


OPEN: Final = frozenset({Standing.COMING, Standing.DUE, Standing.OVERDUE, Standing.SNOOZED})
"""Standings of a step that is still to be done."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do after an interview, and why, in words for the person.

    ``due_at`` is set only where an hour counts, and ``due_on`` is then its day; ``last_on`` is the
    last day on which it is worth it.
    """

    interview_id: UUID
    kind: StepKind
    standing: Standing
    due_at: datetime | None = None
    due_on: date | None = None
    last_on: date | None = None
    why: str = ""
    optional: bool = False


def missed_since(interview: Interview, noted_at: datetime | None) -> datetime | None:
    """When an agreed call or meeting should have begun that never did, None where none was missed.

    As the person noted it, else the start of an interview to which they did not come (naive UTC).
    """
    if noted_at is None and interview.status is Status.NO_SHOW_THEM:
        return interview.occasion.starts_at
    return noted_at


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter that the person marked as sent; ``kind`` is a value of ``LetterKind``."""

    kind: str
    contact_id: UUID | None
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known of an interview when its steps are asked for.

    ``people`` counts those met who are to be thanked; ``wants_references`` says that the person
    asked for that step; ``call_missed_at`` is when an agreed call should have come;
    ``next_round_on`` is the day of the next round of the same application, held or planned.
    ``n_told`` references were told of the application, ``n_result_told`` of how it ended.
    """

    interview: Interview
    review: Review | None = None
    marks: tuple[StepMark, ...] = ()
    sent: tuple[SentLetter, ...] = ()
    people: int = 0
    wants_references: bool = False
    public_sector: bool = False
    call_missed_at: datetime | None = None
    next_round_on: date | None = None
    n_told: int = 0
    n_result_told: int = 0
    is_application_closed: bool = False
    search: Search = field(default_factory=Search)

    @property
    def zone(self) -> str:
        """The zone on whose calendar the steps' days are."""
        return self.interview.occasion.zone

    @property
    def ended_at(self) -> datetime:
        """When the interview ended (naive UTC); its start where no end is known."""
        return self.interview.occasion.ends_at or self.interview.occasion.starts_at

    @property
    def held_on(self) -> date:
        """The day the interview began on."""
        return self.day_of(self.interview.occasion.starts_at)

    @property
    def was_held(self) -> bool:
        """Whether the interview took place; a review is written only of one that did."""
        return self.review is not None or self.interview.status is Status.COMPLETED

    @property
    def is_over(self) -> bool:
        """Whether nothing more is awaited from this round."""
        return self.interview.result.outcome in RESOLVED

    @property
    def promise(self) -> Promise | None:
        """What they said about when they will be in touch."""
        return None if self.review is None else self.review.promise

    @property
    def heard_on(self) -> date | None:
        """The day the outcome was heard, or else recorded."""
        result = self.interview.result
        if result.heard_on is not None or result.recorded_at is None:
            return result.heard_on
        return self.day_of(result.recorded_at)

    def day_of(self, instant: datetime) -> date:
        """The day of an instant (naive UTC) on the interview's own calendar."""
        return local(instant, self.zone).date()

    def mark_on(self, kind: StepKind) -> StepMark | None:
        """The newest mark on a step, None where it has none."""
        marks = (each for each in self.marks if each.kind is kind)
        return max(marks, key=lambda each: each.marked_at, default=None)

    def letters(self, kind: LetterKind) -> tuple[SentLetter, ...]:
        """The letters of a kind that were sent, the first one first."""
        return tuple(
            sorted((each for each in self.sent if each.kind == kind), key=lambda each: each.sent_at)
        )


def by_day(due_on: date | None, today: date) -> Standing:
    """The standing of what can be done at once and is wanted by a day."""
    return Standing.DUE if due_on is None or today <= due_on else Standing.OVERDUE


def from_day(due_on: date, today: date) -> Standing:
    """The standing of what has to wait for its day."""
    return Standing.COMING if today < due_on else by_day(due_on, today)
