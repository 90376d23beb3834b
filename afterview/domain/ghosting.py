"""When silence is long enough to be proposed as the end; the person decides."""

from datetime import date, timedelta
from typing import Final

from afterview.domain.follow_up_rule import (
    QUIET_DAYS,
    first_due_on,
    second_due_on,
    second_sent_on,
)
from afterview.domain.spoken import on_day
from afterview.domain.step import Situation
from afterview.domain.vocabulary import Outcome
from afterview.domain.working_days import WorkWeek

SILENT_DAYS: Final = 30
"""Days after the last round that count as closed; derived from whole processes of 23.8 days on
average (Glassdoor, 84,000 reviews, US 2017) and one search in which answers took 7 to 8 days."""

_UNHEARD: Final = frozenset({Outcome.PENDING, Outcome.UNKNOWN})


def ghosting(situation: Situation, *, week: WorkWeek, today: date) -> str | None:
    """The sentence that proposes to close a silent round, None while there is hope.

    Ten working days after the second follow-up, or 30 days after the round; a promise still
    running, or a follow-up that waits for its answer, is waited for. A next round is an answer, and
    so is on hold.
    """
    if not situation.was_held or situation.interview.result.outcome not in _UNHEARD:
        return None
    if situation.next_round_on is not None or situation.is_application_closed:
        return None
    if today < silent_on(situation, week):
        return None
    sent_on = second_sent_on(situation)
    since = (
        f"the second follow-up on {on_day(sent_on)}"
        if sent_on is not None
        else f"the interview on {on_day(situation.held_on)}"
    )
    return (
        f"Nothing has come since {since}. You can close this round as never heard back, and open "
        "it again whenever they write."
    )


def silent_on(situation: Situation, week: WorkWeek) -> date:
    """The first day on which the round may be proposed as closed."""
    sent_on = second_sent_on(situation)
    if sent_on is not None:
        waited_on = week.after(sent_on, QUIET_DAYS)
    else:
        waited_on = situation.held_on + timedelta(days=SILENT_DAYS)
        waited_on = max(waited_on, second_due_on(situation, week) or waited_on)
    return max(waited_on, first_due_on(situation, week))
