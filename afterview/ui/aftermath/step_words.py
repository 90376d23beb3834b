"""What a step leads to and the letter that it is done by, in the words of the screen."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from afterview.domain.letter import LetterKind
from afterview.domain.spoken import moment, on_day
from afterview.domain.step import Standing, Step, StepKind
from afterview.domain.wording import label

ACTIONS: Final[Mapping[StepKind, str]] = {
    StepKind.THANK_YOU: "Write the thank-you",
    StepKind.REVIEW: "Write the review",
    StepKind.REFERENCES: "Prepare your references",
    StepKind.FOLLOW_UP: "Write the follow-up",
    StepKind.SECOND_FOLLOW_UP: "Write the second follow-up",
    StepKind.MISSED_CALL: "Write a short note",
    StepKind.LINKEDIN: "Write the LinkedIn note",
    StepKind.SEARCH: "Go to your applications",
    StepKind.THANKS_AFTER_NO: "Write the thanks",
    StepKind.TELL_REFERENCES: "Write to your references",
    StepKind.LEAVE_IT: "Leave it, move on",
}

LETTERS: Final[Mapping[StepKind, LetterKind]] = {
    StepKind.THANK_YOU: LetterKind.THANK_YOU,
    StepKind.REFERENCES: LetterKind.REFERENCE_PACKET,
    StepKind.FOLLOW_UP: LetterKind.FOLLOW_UP,
    StepKind.SECOND_FOLLOW_UP: LetterKind.SECOND_FOLLOW_UP,
    StepKind.MISSED_CALL: LetterKind.MISSED_CALL,
    StepKind.LINKEDIN: LetterKind.LINKEDIN_NOTE,
    StepKind.THANKS_AFTER_NO: LetterKind.THANKS_AFTER_NO,
    StepKind.TELL_REFERENCES: LetterKind.REFERENCE_RESULT,
}
"""The letter by which a step is done; the others need none."""

LETTER_NAMES: Final[Mapping[LetterKind, str]] = {
    LetterKind.THANK_YOU: "Thank-you notes",
    LetterKind.REFERENCE_PACKET: "Reference packets",
    LetterKind.FOLLOW_UP: "Follow-up",
    LetterKind.SECOND_FOLLOW_UP: "Second follow-up",
    LetterKind.MISSED_CALL: "Note after a missed call",
    LetterKind.LINKEDIN_NOTE: "LinkedIn notes",
    LetterKind.THANKS_AFTER_NO: "Thanks after a no",
    LetterKind.REFERENCE_RESULT: "Results for your references",
}


def when(step: Step, zone: str, *, today: date) -> str:
    """When the step is due, such as ``Due · Fri 30 October 2026``; only how it stands if never."""
    said = label(step.standing)
    if step.standing not in (Standing.COMING, Standing.DUE, Standing.OVERDUE, Standing.SNOOZED):
        return said
    if step.due_at is not None:
        return f"{said} · {moment(step.due_at, zone)}"
    if step.due_on is None:
        return said
    return f"{said} · {'today' if step.due_on == today else on_day(step.due_on)}"
