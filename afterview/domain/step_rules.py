"""When the review, the references, LinkedIn and a missed call have their time."""

from datetime import date, datetime, timedelta
from typing import Final

from afterview.domain.interview import hours_after
from afterview.domain.letter import LetterKind
from afterview.domain.scales import MemoryAge, memory_age
from afterview.domain.spoken import moment, on_day
from afterview.domain.step import Situation, Standing, Step, StepKind, by_day
from afterview.domain.vocabulary import Stage
from afterview.domain.working_days import WorkWeek

FRESH_HOURS: Final = 2
"""Hours after the end in which memory is fresh, as ``scales.memory_age`` has it."""
TELL_WITHIN_DAYS: Final = 1
"""Working days in which references learn of a call to come; our own choice, no source has one."""
USUAL_REFERENCES: Final = 2
"""References usually asked for: 2 to 3 (careers.ucsc.edu) or 3 to 5 (Shenandoah, su.edu)."""
PATIENCE_MINUTES: Final = 15
"""Minutes after which a missed call may be asked about; 15 to 20 (career-ops#1859)."""

_CALLS_FOR_REFERENCES: Final = frozenset({Stage.FINAL, Stage.REFERENCE_CHECK})
_REVIEW_WHY: Final = {
    MemoryAge.FRESH: "Memory is freshest until {fresh}; two minutes keep the core of it.",
    MemoryAge.SAME_DAY: "Most of it is still there on the same day; two minutes keep the core.",
    MemoryAge.NEXT_DAY: "Within a day much can still be recalled; two minutes keep the core.",
    MemoryAge.LATE: "More than a day has passed: still worth writing, with less trust in details.",
}


def review(situation: Situation, *, now: datetime) -> Step:
    """The review: best while memory is fresh, late after a day, and never too late."""
    fresh_at = situation.ended_at + timedelta(hours=FRESH_HOURS)
    age = memory_age(hours_after(situation.interview.occasion, now))
    standing = Standing.OVERDUE if age is MemoryAge.LATE else Standing.DUE
    why = _REVIEW_WHY[age].format(fresh=moment(fresh_at, situation.zone))
    if situation.review is not None:
        standing, why = Standing.DONE, "The review is written."
    return Step(
        situation.interview.id,
        StepKind.REVIEW,
        standing,
        due_at=fresh_at,
        due_on=situation.day_of(fresh_at),
        why=why,
    )


def references(situation: Situation, *, week: WorkWeek, today: date) -> Step | None:
    """Telling the references, None where nothing calls for it.

    Called for by the stage, by what the review notes that they want, by the person, or by a mark.
    One who knows leaves it open, since most employers want more than one person.
    """
    theirs = _their_reason(situation)
    if not (theirs or _is_wanted(situation)):
        return None
    due_on = week.after(situation.held_on, TELL_WITHIN_DAYS) if theirs else None
    by = "" if due_on is None else f" by {on_day(due_on)}"
    why = (
        f"{theirs or 'You asked for this step.'} Tell those people{by}, so that no call takes "
        "them by surprise."
    )
    standing = by_day(due_on, today)
    if situation.n_told >= USUAL_REFERENCES:
        standing, why = Standing.DONE, "Your references know about this role."
    elif situation.n_told:
        why = f"One reference knows; two or three are usual. {why}"
    return Step(situation.interview.id, StepKind.REFERENCES, standing, due_on=due_on, why=why)


def _their_reason(situation: Situation) -> str:
    if situation.review is not None and situation.review.notes.references_wanted.strip():
        return "They want references."
    if situation.interview.occasion.stage in _CALLS_FOR_REFERENCES:
        return "At this stage references are often called."
    return ""


def _is_wanted(situation: Situation) -> bool:
    return situation.wants_references or situation.mark_on(StepKind.REFERENCES) is not None


def linkedin(situation: Situation, thank_you: Step) -> Step:
    """The connection note: optional, and only once the thank-you note is sent or skipped."""
    first = situation.letters(LetterKind.THANK_YOU)
    due_on = situation.day_of(first[0].sent_at) if first else None
    if situation.letters(LetterKind.LINKEDIN_NOTE):
        standing, why = Standing.DONE, "The note is sent."
    elif first or thank_you.standing in (Standing.DONE, Standing.SKIPPED):
        standing, why = Standing.DUE, "Only if you like: a short note to connect, no plea in it."
    elif thank_you.standing is Standing.CLOSED:
        standing = Standing.CLOSED
        why = "It follows a thank-you note, and none went out."
    else:
        standing, why = Standing.COMING, "Only if you like, and after the thank-you note."
    return Step(
        situation.interview.id, StepKind.LINKEDIN, standing, due_on=due_on, why=why, optional=True
    )


def missed_call(situation: Situation, *, week: WorkWeek, now: datetime) -> Step | None:
    """Asking after an agreed call that did not come, None where none was missed.

    Best on the same day after a quarter of an hour; the next working day is the last (ours).
    """
    missed_at = situation.call_missed_at
    if missed_at is None:
        return None
    due_at = missed_at + timedelta(minutes=PATIENCE_MINUTES)
    due_on, now_on = situation.day_of(due_at), situation.day_of(now)
    last_on = week.after(due_on, 1)
    at = moment(missed_at, situation.zone)
    ask = "ask only for a new time, in a line or two"
    why = f"The call agreed for {at} did not come: {ask}, still on the same day."
    if any(each.sent_at >= missed_at for each in situation.letters(LetterKind.MISSED_CALL)):
        standing, why = Standing.DONE, f"You asked after the call of {at}."
    elif now < due_at:
        standing = Standing.COMING
        why = f"They may just be late: give the call of {at} 15 to 20 minutes, then {ask}."
    elif now_on > last_on:
        standing = Standing.CLOSED
        why = f"The call was agreed for {at}; that is too long ago to ask for a new time alone."
    else:
        standing = by_day(due_on, now_on)
    return Step(
        situation.interview.id,
        StepKind.MISSED_CALL,
        standing,
        due_at=due_at,
        due_on=due_on,
        last_on=last_on,
        why=why,
    )
