"""What of an interview goes into a calendar: itself, the reminder to review it, and its steps."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Final

from afterview.domain.interview import Interview, Occasion
from afterview.domain.step import OPEN, Step, StepKind
from afterview.domain.vocabulary import Status
from afterview.domain.wording import label
from afterview.exports.calendar import CalendarEvent

UNKNOWN_LENGTH: Final = timedelta(hours=1)
REMINDER_AFTER: Final = timedelta(minutes=15)
"""From the end of an interview to its alarm: one fixed reminder (Daylio, Day One user reports)."""
REVIEW_LENGTH: Final = timedelta(minutes=10)
"""A full review takes no longer (our own aim for the whole form)."""
STEP_LENGTH: Final = timedelta(minutes=15)

_CALLED_OFF: Final = frozenset(
    {Status.CANCELLED_BY_THEM, Status.CANCELLED_BY_ME, Status.RESCHEDULED}
)
_TO_REVIEW: Final = frozenset({Status.SCHEDULED, Status.COMPLETED})

_SAID: Final[Mapping[StepKind, str]] = {
    StepKind.THANK_YOU: "Send your thank-you",
    StepKind.REVIEW: "Write your review",
    StepKind.REFERENCES: "Prepare your references",
    StepKind.FOLLOW_UP: "Follow up",
    StepKind.SECOND_FOLLOW_UP: "Follow up for the second time",
    StepKind.MISSED_CALL: "Ask about the call that didn't come",
    StepKind.LINKEDIN: "Connect on LinkedIn",
    StepKind.SEARCH: "Keep your search going",
    StepKind.THANKS_AFTER_NO: "Thank them all the same",
    StepKind.TELL_REFERENCES: "Tell your references how it ended",
    StepKind.LEAVE_IT: "Leave it and move on",
}


Numbering = Callable[[str, str], tuple[int, datetime]]
"""From the UID of an event and a digest of what it says to its sequence and last change (UTC).

A UID whose digest has changed since it was last asked for gets a higher sequence.
"""


@dataclass(frozen=True, slots=True)
class _Content:
    """What one event says, apart from which interview it belongs to and its number."""

    kind: str
    what: str
    starts_at: datetime | date
    ends_at: datetime | date
    description: str
    alarm_at: datetime | None = None
    cancelled: bool = False


def events_of(
    interview: Interview, steps: Sequence[Step], *, numbered: Numbering
) -> tuple[CalendarEvent, ...]:
    """The interview, the reminder to review it, and each open step that has a day or an hour.

    An interview whose end is not known takes an hour. The reminder stands for the review among the
    steps, and is called off once that is closed.
    """
    contents = (_meeting(interview), _reminder(interview, steps), *_open_steps(steps))
    return tuple(_event(interview, content, numbered) for content in contents)


def _event(interview: Interview, content: _Content, numbered: Numbering) -> CalendarEvent:
    occasion = interview.occasion
    uid = f"{interview.id.hex}-{content.kind}@afterview"
    summary = f"{content.what}: {occasion.role} at {occasion.company}"
    said = repr((content, occasion.zone, summary))
    sequence, changed_at = numbered(uid, sha256(said.encode()).hexdigest())
    return CalendarEvent(
        uid=uid,
        sequence=sequence,
        starts_at=content.starts_at,
        ends_at=content.ends_at,
        zone=occasion.zone,
        summary=summary,
        description=content.description,
        changed_at=changed_at,
        alarm_at=content.alarm_at,
        cancelled=content.cancelled,
    )


def _meeting(interview: Interview) -> _Content:
    occasion = interview.occasion
    words = [label(word) for word in (occasion.stage, occasion.format) if word is not None]
    told = [", ".join(words), interview.note]
    return _Content(
        kind="interview",
        what="Interview",
        starts_at=occasion.starts_at,
        ends_at=_end(occasion),
        description="\n\n".join(text for text in told if text.strip()),
        cancelled=interview.status in _CALLED_OFF,
    )


def _reminder(interview: Interview, steps: Sequence[Step]) -> _Content:
    starts_at = _end(interview.occasion) + REMINDER_AFTER
    is_over = any(step.kind is StepKind.REVIEW and step.standing not in OPEN for step in steps)
    cancelled = is_over or interview.status not in _TO_REVIEW
    return _Content(
        kind=StepKind.REVIEW,
        what=_SAID[StepKind.REVIEW],
        starts_at=starts_at,
        ends_at=starts_at + REVIEW_LENGTH,
        description="Two minutes keep what is gone by the evening; ten make a full review.",
        alarm_at=None if cancelled else starts_at,
        cancelled=cancelled,
    )


def _open_steps(steps: Sequence[Step]) -> Iterator[_Content]:
    for step in steps:
        if step.kind is StepKind.REVIEW or step.standing not in OPEN:
            continue
        what = _SAID[step.kind]
        if step.due_at is not None:
            yield _Content(step.kind, what, step.due_at, step.due_at + STEP_LENGTH, step.why)
        elif step.due_on is not None:
            yield _Content(step.kind, what, step.due_on, step.due_on + timedelta(days=1), step.why)


def _end(occasion: Occasion) -> datetime:
    return occasion.ends_at or occasion.starts_at + UNKNOWN_LENGTH
