"""When a card comes back, by FSRS: its answers are replayed each time, and nothing is kept.

No steps of minutes: who practises now and then does not sit there ten minutes later, so what was
forgotten comes back the next day, the least that FSRS knows. Without chance in it, the same
answers give the same day. Instants are naive UTC.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from functools import cache
from typing import Final, TypeAlias

from fsrs import Card, Rating, Scheduler

from afterview.domain.card import Recall

LONGEST_DAYS: Final = 60
"""No card stays away longer: a search rarely lasts longer than that between two interviews."""
Memory: TypeAlias = Card
"""How well a card is remembered, as FSRS knows it."""


def memory(answers: Iterable[tuple[Recall, datetime]], *, retention: int) -> Memory | None:
    """What the answers, in order, leave behind; None where there is none.

    ``retention`` is how many in a hundred answers shall still be there on the day.
    """
    known = None
    for recall, answered_at in answers:
        known = _answered(known, recall, answered_at, retention)
    return known


def comes_back_at(known: Memory) -> datetime:
    """The instant at which the memory has faded to the retention that was asked for."""
    return known.due.astimezone(UTC).replace(tzinfo=None)


def would_come_back_at(
    known: Memory | None, recall: Recall, *, retention: int, now: datetime
) -> datetime:
    """The same for a card that is answered now."""
    return comes_back_at(_answered(known, recall, now, retention))


def _answered(known: Memory | None, recall: Recall, at: datetime, retention: int) -> Memory:
    # Without an id the library waits a millisecond to make one.
    before = Card(card_id=0) if known is None else known
    after, _log = _scheduler(retention).review_card(before, Rating(recall), at.replace(tzinfo=UTC))
    return after


@cache
def _scheduler(retention: int) -> Scheduler:
    return Scheduler(
        desired_retention=retention / 100,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
