"""What a person's mark makes of a step; without one it stands as the rules have it."""

from dataclasses import replace
from datetime import date
from typing import Final

from afterview.domain.spoken import on_day
from afterview.domain.step import Mark, Standing, Step, StepKind, StepMark, by_day

_NEVER_OVERDUE: Final = frozenset({StepKind.SEARCH, StepKind.LEAVE_IT})


def with_mark(step: Step, mark: StepMark | None, *, marked_on: date | None, today: date) -> Step:
    """The step as marked; a letter that went out counts more than any mark.

    What is snoozed comes back on its day, or later where its own day is later, and an ending or
    the end of its time is not put off.
    """
    if mark is None or marked_on is None or step.standing is Standing.DONE:
        return step
    match mark.mark:
        case Mark.DONE:
            return replace(
                step, standing=Standing.DONE, why=f"Marked as done on {on_day(marked_on)}."
            )
        case Mark.SKIPPED:
            reason = mark.reason.strip()
            because = f": {reason}" if reason else "."
            return replace(
                step, standing=Standing.SKIPPED, why=f"Skipped on {on_day(marked_on)}{because}"
            )
        case Mark.SNOOZED:
            return _snoozed(step, mark.until_on, today=today)


def _snoozed(step: Step, until_on: date | None, *, today: date) -> Step:
    if until_on is None or step.standing is Standing.CLOSED:
        return step
    if step.due_on is None or until_on > step.due_on:
        step = replace(
            step, due_at=None, due_on=until_on, standing=_once_back(step, until_on, today)
        )
    if today >= until_on:
        return step
    return replace(
        step,
        standing=Standing.SNOOZED,
        why=f"Put off until {on_day(until_on)}. {step.why}",
    )


def _once_back(step: Step, until_on: date, today: date) -> Standing:
    if step.optional or step.kind in _NEVER_OVERDUE:
        return Standing.DUE
    return by_day(until_on, today)
