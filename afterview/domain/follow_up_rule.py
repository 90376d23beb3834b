"""When a question about the decision may go out, and when enough has been asked.

The days: the promised one + 2 working days (Indeed, journalismjobs, youtern, careery.pro: 1 to 2);
without one the interview + 5 (Indeed; others 4 to 7), 7 in public service; a second question 5
after the first; then no more (careery.pro, ai-job-search#198).
"""

from datetime import date
from typing import Final

from afterview.domain.letter import LetterKind
from afterview.domain.spoken import on_day
from afterview.domain.step import Mark, Situation, Standing, Step, StepKind, from_day
from afterview.domain.vocabulary import PromiseKind
from afterview.domain.working_days import WorkWeek

AFTER_PROMISE_DAYS: Final = 2
"""Working days from the promised day, or the end of a window, to the first follow-up."""
NO_DATE_DAYS: Final = 5
"""Working days from the interview to the first follow-up where no day was named."""
PUBLIC_SECTOR_DAYS: Final = 7
"""The same where a public employer decides."""
BETWEEN_DAYS: Final = 5
"""Working days from the first follow-up to the second, which is the last."""
QUIET_DAYS: Final = 10
"""Working days of silence after the second follow-up that count as an answer (derived)."""

_QUESTION: Final = "one short, friendly question is fine"
_NO_DAY: Final = "No day was named."


def follow_up(situation: Situation, *, week: WorkWeek, today: date) -> Step:
    """The first question about the decision."""
    due_on = first_due_on(situation, week)
    sent_on = first_sent_on(situation) or second_sent_on(situation)
    standing, why = from_day(due_on, today), _first_why(situation, due_on)
    if sent_on is not None:
        standing, why = Standing.DONE, f"It went out on {on_day(sent_on)}."
    return Step(situation.interview.id, StepKind.FOLLOW_UP, standing, due_on=due_on, why=why)


def second_follow_up(situation: Situation, *, week: WorkWeek, today: date) -> Step | None:
    """The second and last question, None before the first went out."""
    due_on, sent_on = second_due_on(situation, week), second_sent_on(situation)
    if sent_on is not None:
        standing, why = Standing.DONE, f"It went out on {on_day(sent_on)}."
    elif due_on is not None:
        standing, why = from_day(due_on, today), _second_why(situation, due_on)
    else:
        return None
    return Step(situation.interview.id, StepKind.SECOND_FOLLOW_UP, standing, due_on=due_on, why=why)


def leave_it(situation: Situation, *, week: WorkWeek, today: date) -> Step | None:
    """The advice to ask no more, None before the second follow-up; its day ends the wait."""
    sent_on = second_sent_on(situation)
    if sent_on is None:
        return None
    due_on = week.after(sent_on, QUIET_DAYS)
    return Step(
        situation.interview.id,
        StepKind.LEAVE_IT,
        Standing.COMING if today < due_on else Standing.DUE,
        due_on=due_on,
        why=(
            f"The second follow-up went out on {on_day(sent_on)}, and two are enough: leave it "
            f"and move on. Silence until {on_day(due_on)} is an answer too."
        ),
    )


def too_early(situation: Situation, kind: StepKind, *, week: WorkWeek, today: date) -> str | None:
    """From when a follow-up may go out, and why; None where it may, or is none."""
    if kind is StepKind.FOLLOW_UP:
        due_on = first_due_on(situation, week)
        return _too_early(_first_why(situation, due_on)) if today < due_on else None
    if kind is not StepKind.SECOND_FOLLOW_UP:
        return None
    second_on = second_due_on(situation, week)
    if second_on is None:
        due_on = week.after(max(today, first_due_on(situation, week)), BETWEEN_DAYS)
        return (
            f"The first follow-up has not gone out yet; a second one is fine {BETWEEN_DAYS} "
            f"working days after it, {on_day(due_on)} at the earliest."
        )
    return _too_early(_second_why(situation, second_on)) if today < second_on else None


def first_due_on(situation: Situation, week: WorkWeek) -> date:
    """The day from which the first follow-up is fine."""
    promised_on = _promised_due_on(situation, week)
    return promised_on or week.after(situation.held_on, _no_date_days(situation))


def second_due_on(situation: Situation, week: WorkWeek) -> date | None:
    """The day from which the second is fine, None before the first went out.

    A new promise made in answer to the first is waited for as well.
    """
    sent_on = first_sent_on(situation)
    if sent_on is None:
        return None
    due_on = week.after(sent_on, BETWEEN_DAYS)
    return max(due_on, _promised_due_on(situation, week) or due_on)


def first_sent_on(situation: Situation) -> date | None:
    """The day the first follow-up went out: by the newest letter of its kind, or else the mark."""
    return _sent_on(situation, LetterKind.FOLLOW_UP, StepKind.FOLLOW_UP)


def second_sent_on(situation: Situation) -> date | None:
    """The day the second follow-up went out, read like that of the first."""
    return _sent_on(situation, LetterKind.SECOND_FOLLOW_UP, StepKind.SECOND_FOLLOW_UP)


def _sent_on(situation: Situation, letter: LetterKind, kind: StepKind) -> date | None:
    letters, mark = situation.letters(letter), situation.mark_on(kind)
    if letters:
        return situation.day_of(letters[-1].sent_at)
    if mark is not None and mark.mark is Mark.DONE:
        return situation.day_of(mark.marked_at)
    return None


def _promised_due_on(situation: Situation, week: WorkWeek) -> date | None:
    until_on = None if situation.promise is None else situation.promise.until_on
    return None if until_on is None else week.after(until_on, AFTER_PROMISE_DAYS)


def _no_date_days(situation: Situation) -> int:
    return PUBLIC_SECTOR_DAYS if situation.public_sector else NO_DATE_DAYS


def _first_why(situation: Situation, due_on: date) -> str:
    promised = _promised_words(situation)
    if promised:
        wait = f"{AFTER_PROMISE_DAYS} working days later"
    else:
        in_touch = situation.promise is not None and situation.promise.kind is PromiseKind.IN_TOUCH
        promised = "They said they will be in touch and named no day." if in_touch else _NO_DAY
        wait = f"{_no_date_days(situation)} working days after the interview"
        if situation.public_sector:
            wait += ", since public employers take longer"
    return f"{promised} From {on_day(due_on)} on, {wait}, {_QUESTION}."


def _second_why(situation: Situation, due_on: date) -> str:
    sent_on = first_sent_on(situation)
    sent = "" if sent_on is None else f"Your first follow-up went out on {on_day(sent_on)}. "
    return f"{sent}From {on_day(due_on)} on, a second one is fine, and it is the last."


def _promised_words(situation: Situation) -> str:
    promise = situation.promise
    if promise is None or promise.until_on is None:
        return ""
    until = on_day(promise.until_on)
    if promise.kind is PromiseKind.WINDOW and promise.from_on is not None:
        return f"They said between {on_day(promise.from_on)} and {until}."
    return f"They said you will hear by {until}."


def _too_early(why: str) -> str:
    return f"Still too early. {why}"
