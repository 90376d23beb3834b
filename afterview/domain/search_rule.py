"""When the search deserves a friendly nudge: after seven quiet days, and never as a reproach.

Looking for work actively raises the odds of a job (Liu, Huang and Wang 2014).
"""

from datetime import date, timedelta
from typing import Final

from afterview.domain.search import Search
from afterview.domain.spoken import on_day
from afterview.domain.step import Situation, Standing, Step, StepKind

QUIET_SEARCH_DAYS: Final = 7
"""Days without a new application or an interview after which one nudge is fine."""


def nudge_on(last_applied_on: date | None, *, held_on: date | None) -> date | None:
    """The day of the nudge: seven days after the last application or interview.

    ``held_on`` is the day of the last interview; None comes back where neither is known.
    """
    lively = [day for day in (last_applied_on, held_on) if day is not None]
    return max(lively) + timedelta(days=QUIET_SEARCH_DAYS) if lively else None


def search(situation: Situation, *, today: date) -> Step | None:
    """Going on with the search; it is never overdue, and over with an accepted offer."""
    search = situation.search
    if search.is_over:
        return None
    held_on = max(situation.held_on, search.last_held_on or situation.held_on)
    due_on = nudge_on(search.last_new_on, held_on=held_on)
    is_due = due_on is not None and today >= due_on
    return Step(
        situation.interview.id,
        StepKind.SEARCH,
        Standing.DUE if is_due else Standing.COMING,
        due_on=due_on,
        why=_why(search, due_on, is_due=is_due, today=today),
    )


def _why(search: Search, due_on: date | None, *, is_due: bool, today: date) -> str:
    if is_due or due_on is None:
        why = "It has been a quiet week: a good moment for one new application."
    else:
        why = (
            f"The search goes on beside this one; a new application by {on_day(due_on)} is plenty."
        )
    if search.last_new_on is not None:
        why += f" The last one was on {on_day(search.last_new_on)}."
    if search.next_booked_on is not None and search.next_booked_on >= today:
        why += f" Your next interview is booked for {on_day(search.next_booked_on)}."
    return why
