"""What is due, late and coming, across all interviews."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import streamlit as st

from afterview.actions.aftermath import Aftermath, open_steps
from afterview.domain import spoken
from afterview.domain.step import Standing, Step, StepKind
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.ui import menu, safe_text
from afterview.ui.aftermath import calendar_card, step_card

_FAR = date.max
_PARTS = (
    (Standing.OVERDUE, "Late, and still worth it"),
    (Standing.DUE, "Due now"),
    (Standing.COMING, "Coming"),
    (Standing.SNOOZED, "Put off"),
)


@dataclass(frozen=True, slots=True)
class Todo:
    """An open step with the interview that it follows."""

    after: Aftermath
    step: Step


def todos(afters: Iterable[Aftermath]) -> tuple[Todo, ...]:
    """Every open step, the most urgent first; going on with the search only once."""
    return tuple(sorted((Todo(*one) for one in open_steps(tuple(afters))), key=_urgency))


def pressing(found: Sequence[Todo]) -> tuple[Todo, ...]:
    """The steps that are due or late, without those that are only if one likes."""
    return tuple(
        one
        for one in found
        if one.step.standing in (Standing.OVERDUE, Standing.DUE) and not one.step.optional
    )


def draw(db: Database, afters: Sequence[Aftermath]) -> None:
    """The whole list, or kind words where nothing is to be done."""
    found = todos(afters)
    if not pressing(found):
        safe_text.say("Nothing is due. Rest, or do something that has nothing to do with it.")
    for standing, title in _PARTS:
        here = [one for one in found if one.step.standing is standing]
        if here:
            safe_text.heading(title)
            for place, one in enumerate(here):
                is_first = one is found[0] and place == 0
                step_card.draw(db, one.after, one.step, primary=is_first, of_whom=_of_whom(one))
    _checklists(afters)
    calendar_card.draw(db)


def of_whom(after: Aftermath) -> str:
    """Which interview it is: company and stage."""
    occasion = after.interview.occasion
    return f"{safe_text.shortened(occasion.company)} · {label(occasion.stage)}"


def _of_whom(one: Todo) -> str:
    return "" if one.step.kind is StepKind.SEARCH else of_whom(one.after)


def _checklists(afters: Sequence[Aftermath]) -> None:
    if not afters:
        return
    safe_text.heading("Interview by interview")
    for after in afters:
        if st.button(
            safe_text.escaped(f"{of_whom(after)}: {_left(after)}"),
            key=f"checklist.{after.interview.id.hex}",
            width="stretch",
        ):
            menu.go("next_steps", id=after.interview.id.hex)


def _left(after: Aftermath) -> str:
    if not after.steps:
        return "not reviewed yet"
    n_open = len(after.open_steps())
    return spoken.counted(n_open, "open step") if n_open else "all done"


def _urgency(one: Todo) -> tuple[int, date, str]:
    order = [standing for standing, _ in _PARTS]
    due_on = one.step.due_on or _FAR
    return order.index(one.step.standing), due_on, one.after.interview.id.hex
