"""What an outcome makes pointless, and what it leaves to do."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType
from typing import Final

from afterview.domain.letter import LetterKind
from afterview.domain.spoken import on_day
from afterview.domain.step import Situation, Standing, Step, StepKind, by_day
from afterview.domain.vocabulary import Outcome
from afterview.domain.working_days import WorkWeek

ANSWER_WITHIN_DAYS: Final = 2
"""Working days after the outcome in which it is answered and passed on (our own choice)."""
THANKS_WORTH_IT_DAYS: Final = 10
"""Working days after a rejection in which thanks for it still read well (our own choice)."""

_ASKING: Final = frozenset(
    {
        StepKind.FOLLOW_UP,
        StepKind.SECOND_FOLLOW_UP,
        StepKind.LEAVE_IT,
        StepKind.MISSED_CALL,
        StepKind.SEARCH,
    }
)
_OVER: Final = _ASKING | {StepKind.THANK_YOU, StepKind.REFERENCES}
_CLOSES: Final[Mapping[Outcome, frozenset[StepKind]]] = MappingProxyType(
    {
        Outcome.ADVANCED: _ASKING,
        Outcome.OFFER: _ASKING,
        Outcome.REJECTED: _OVER,
        Outcome.WITHDREW_ME: _OVER | {StepKind.LINKEDIN},
        Outcome.ROLE_CLOSED: _OVER | {StepKind.LINKEDIN},
        Outcome.GHOSTED: _OVER | {StepKind.LINKEDIN},
    }
)
_BECAUSE: Final[Mapping[Outcome, str]] = MappingProxyType(
    {
        Outcome.ADVANCED: "You are through to the next round, so there is nothing left to ask.",
        Outcome.OFFER: "You have their offer, so there is nothing left to ask.",
        Outcome.REJECTED: "They said no, so this can rest.",
        Outcome.WITHDREW_ME: "You withdrew, so this can rest.",
        Outcome.ROLE_CLOSED: "The role was closed, so this can rest.",
        Outcome.GHOSTED: "You closed this round as never heard back, so this can rest.",
    }
)
_SEARCH_GOES_ON: Final = "This round is over; your other applications carry the search on."


def closed_by_outcome(step: Step, outcome: Outcome) -> Step:
    """The step, closed where the outcome makes it pointless; what is done stays done."""
    if step.standing is Standing.DONE or step.kind not in _CLOSES.get(outcome, frozenset()):
        return step
    why = _SEARCH_GOES_ON if step.kind is StepKind.SEARCH else _BECAUSE[outcome]
    return replace(step, standing=Standing.CLOSED, why=why)


def closed_with_application(step: Step, situation: Situation) -> Step:
    """The step, closed where the person closed the application; what is done stays done."""
    is_open = situation.interview.result.outcome not in _CLOSES
    rests = _OVER - {StepKind.THANK_YOU}
    if not (situation.is_application_closed and is_open and step.kind in rests):
        return step
    if step.standing is Standing.DONE:
        return step
    why = "You closed this application, so this can rest."
    return replace(step, standing=Standing.CLOSED, why=why)


def closed_by_next_round(step: Step, situation: Situation) -> Step:
    """The step, closed where they have gone on already; what is done stays done."""
    next_on = situation.next_round_on
    asks = step.kind in _ASKING - {StepKind.SEARCH, StepKind.MISSED_CALL}
    if next_on is None or not asks or step.standing is Standing.DONE:
        return step
    why = f"There is a next round with them on {on_day(next_on)}, so there is nothing to ask."
    return replace(step, standing=Standing.CLOSED, why=why)


def thanks_after_no(situation: Situation, *, week: WorkWeek, today: date) -> Step | None:
    """Thanks for a rejection, which few send; None where they did not say no."""
    if situation.interview.result.outcome is not Outcome.REJECTED:
        return None
    heard_on = situation.heard_on
    due_on = None if heard_on is None else week.after(heard_on, ANSWER_WITHIN_DAYS)
    last_on = None if heard_on is None else week.after(heard_on, THANKS_WORTH_IT_DAYS)
    standing = Standing.DUE
    why = "Only if you like: two kind lines keep the door open for another role."
    if situation.letters(LetterKind.THANKS_AFTER_NO):
        standing, why = Standing.DONE, "You thanked them."
    elif last_on is not None and today > last_on:
        standing = Standing.CLOSED
        why = f"Thanks for their answer read well until {on_day(last_on)}; let it rest now."
    return Step(
        situation.interview.id,
        StepKind.THANKS_AFTER_NO,
        standing,
        due_on=due_on,
        last_on=last_on,
        why=why,
        optional=True,
    )


def tell_references(situation: Situation, *, week: WorkWeek, today: date) -> Step | None:
    """Telling the references how it ended, None where none was told or it has not ended."""
    if not (situation.n_told and situation.is_over):
        return None
    heard_on = situation.heard_on
    due_on = None if heard_on is None else week.after(heard_on, ANSWER_WITHIN_DAYS)
    by = "" if due_on is None else f", best by {on_day(due_on)}"
    standing = by_day(due_on, today)
    why = f"Those who spoke for you, or stood ready to, like to hear how it went{by}."
    if situation.n_result_told >= situation.n_told:
        standing, why = Standing.DONE, "Your references know how it went."
    return Step(situation.interview.id, StepKind.TELL_REFERENCES, standing, due_on=due_on, why=why)
