"""What comes after an interview, in sentences made of what is known about it.

The hours and days are those of the thank-you note and the follow-up: a note is due within four
working hours, late after 24 hours and worth it up to 48; a question after a named day is fine from
two working days on, without one from five working days after the interview. Whether a note
matters is told by surveys of vendors only, so the words are "cheap, sometimes matters".
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from afterview.domain.interview import Interview, hours_after
from afterview.domain.review import Promise, Review
from afterview.domain.vocabulary import RESOLVED, PromiseKind, Status
from afterview.ui.interviews import said

BEST_HOURS, LATE_HOURS, WORTH_IT_HOURS = 4, 24, 48
_COME_BACK = (
    "This one lies ahead. Come back right after it: two minutes then keep what you would have "
    "forgotten by the evening."
)
_ONE_QUESTION = "one short, friendly question is fine"


def sentences(
    interview: Interview, review: Review | None, *, now: datetime, today: date
) -> tuple[str, ...]:
    """What comes next, most urgent first; empty where the round is over."""
    if interview.result.outcome in RESOLVED:
        return ()
    if review is not None:
        return tuple(_after_the_review(interview, review, now=now, today=today))
    if said.lies_ahead(interview, now=now):
        return (_COME_BACK,)
    if interview.status in (Status.SCHEDULED, Status.COMPLETED):
        return ("The review is still to write. Two minutes are enough for the core of it.",)
    return ()


def _after_the_review(
    interview: Interview, review: Review, *, now: datetime, today: date
) -> Iterator[str]:
    names = [person.name for person in review.people if person.name.strip()]
    if names:
        yield from _thanks(interview, names, now=now)
    if review.notes.references_wanted.strip():
        yield (
            "They asked for references: tell those people soon, so that no call takes them by "
            "surprise."
        )
    if review.promise is not None:
        yield _waiting(review.promise, today=today)
    yield "When you hear how it ended, record it here; your forecast can then be held against it."


def _thanks(interview: Interview, names: list[str], *, now: datetime) -> Iterator[str]:
    occasion = interview.occasion
    hours = hours_after(occasion, now)
    what = "A thank-you note to" if len(names) == 1 else "Thank-you notes to"
    lead = f"{what} {said.listed(names)}"
    ended_at = occasion.ends_at or occasion.starts_at
    in_time = said.moment(ended_at + timedelta(hours=LATE_HOURS), occasion.zone)
    at_last = said.moment(ended_at + timedelta(hours=WORTH_IT_HOURS), occasion.zone)
    if hours <= BEST_HOURS:
        yield f"{lead}: best within {BEST_HOURS} working hours. Cheap, sometimes matters."
    elif hours <= LATE_HOURS:
        yield f"{lead}: in good time until {in_time}. Cheap, sometimes matters."
    elif hours <= WORTH_IT_HOURS:
        yield f"{lead}: late, yet worth it until {at_last}. Cheap, sometimes matters."


def _waiting(promise: Promise, *, today: date) -> str:
    until = promise.until_on
    if until is None:
        no_day = (
            "They said they will be in touch, with no day."
            if promise.kind is PromiseKind.IN_TOUCH
            else "No day was named."
        )
        return f"{no_day} After five working days of silence, {_ONE_QUESTION}."
    if today > until:
        return (
            f"They named {said.on_day(until)}, and that day has passed. From two working days "
            f"after it, {_ONE_QUESTION}."
        )
    if promise.kind is PromiseKind.WINDOW and promise.from_on is not None:
        return (
            f"They said between {said.on_day(promise.from_on)} and {said.on_day(until)}. "
            "Nothing needs doing before the second day."
        )
    return f"They said you will hear by {said.on_day(until)}. Nothing needs doing before that day."
