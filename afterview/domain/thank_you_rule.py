"""When a thank-you note is due, and until when it is worth sending.

The hours come from advice that names 24 to 48 (TU Delft and others, weak sources); whether a note
matters is told by vendors' surveys only, so the words are "cheap, sometimes matters".
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from afterview.domain.letter import LetterKind
from afterview.domain.spoken import counted, moment
from afterview.domain.step import Situation, Standing, Step, StepKind
from afterview.domain.working_days import WorkWeek

BEST_HOURS: Final = 4
"""Working hours after the end of the interview in which a note is best sent."""
LATE_HOURS: Final = 24
"""Hours after the end from which a note is late."""
WORTH_IT_HOURS: Final = 48
"""Hours after the end until which a note is still worth it."""

_NO_NAME: Final = "No name was noted, so there is nobody to thank by name."


@dataclass(frozen=True, slots=True)
class ThankYouTimes:
    """Until when a note is best, from when it is late, until when worth it (naive UTC)."""

    due_at: datetime
    late_at: datetime
    last_at: datetime


def thank_you_times(ended_at: datetime, zone: str, *, week: WorkWeek) -> ThankYouTimes:
    """The times for an interview that ended at ``ended_at``.

    Nobody reads a note over a weekend: where the working hours run past it, a note is not late
    before it was due, and stays worth it for the day after that.
    """
    due_at = week.hours_after(ended_at, BEST_HOURS, zone=zone)
    slack = timedelta(hours=WORTH_IT_HOURS - LATE_HOURS)
    return ThankYouTimes(
        due_at,
        max(ended_at + timedelta(hours=LATE_HOURS), due_at),
        max(ended_at + timedelta(hours=WORTH_IT_HOURS), due_at + slack),
    )


def thank_you(situation: Situation, *, week: WorkWeek, now: datetime) -> Step:
    """The note to everyone met; done once as many people as were met have theirs."""
    interview = situation.interview
    if situation.people == 0:
        return Step(interview.id, StepKind.THANK_YOU, Standing.CLOSED, why=_NO_NAME)
    times = thank_you_times(situation.ended_at, situation.zone, week=week)
    standing = _standing(situation, times, now=now)
    return Step(
        interview.id,
        StepKind.THANK_YOU,
        standing,
        due_at=times.due_at,
        due_on=situation.day_of(times.due_at),
        last_on=situation.day_of(times.last_at),
        why=_why(situation, standing, times),
    )


def thanked(situation: Situation) -> int:
    """How many people have been sent a thank-you note."""
    letters = situation.letters(LetterKind.THANK_YOU)
    named = {each.contact_id for each in letters if each.contact_id is not None}
    return len(named) + sum(each.contact_id is None for each in letters)


def _standing(situation: Situation, times: ThankYouTimes, *, now: datetime) -> Standing:
    if thanked(situation) >= situation.people:
        return Standing.DONE
    if now > times.last_at:
        return Standing.CLOSED
    return Standing.OVERDUE if now > times.late_at else Standing.DUE


def _why(situation: Situation, standing: Standing, times: ThankYouTimes) -> str:
    people, sent = situation.people, thanked(situation)
    best, last = moment(times.due_at, situation.zone), moment(times.last_at, situation.zone)
    so_far = f"{sent} of {counted(people, 'note')} sent. " if 0 < sent < people else ""
    match standing:
        case Standing.DONE:
            return "Everyone you met has been thanked."
        case Standing.CLOSED:
            return f"{so_far}A thank-you note was worth it until {last}; let it rest now."
        case Standing.OVERDUE:
            return f"{so_far}A little late, and still worth it until {last}."
    to_whom = "A note to the person" if people == 1 else f"A note to each of the {people} people"
    return (
        f"{so_far}{to_whom} you met: best by {best}, worth it until {last}. "
        "Cheap, sometimes matters."
    )
