"""When a card is to be practised before an interview, and from when on a card is due.

Cepeda 2008: the best gap before a test weeks away is about a fifth of the wait. So a card comes
after 0.2 and 0.5 of the time from planning to the interview, the evening before, and half an hour
before; without an interview ahead the day that FSRS gives stands alone. Instants are naive UTC.

```
planned     0.2 D          0.5 D                       18:00    30 min
   |----------x--------------x---------------------------x------x-|interview
```
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from typing import Final

from afterview.domain.interview import local, utc

SHARES: Final = (0.2, 0.5)
"""Parts of the time from planning to the interview."""
EVENING: Final = time(18)
"""On the clock of the interview's own zone, the day before."""
LAST_LOOK: Final = timedelta(minutes=30)
APART: Final = timedelta(hours=6)
"""A share nearer than this to the evening before is left to the evening (our own choice)."""
NEAR: Final = timedelta(hours=1)
"""An answer this short before a rehearsal counts for it (ours)."""
NEW_A_DAY: Final = 10
"""How many cards are begun on a day, so that a long list does not stand there as a wall (ours)."""


def rehearsals(planned_at: datetime, starts_at: datetime, zone: str) -> tuple[datetime, ...]:
    """The instants at which the cards of an interview are due, in order; none once planned late."""
    ahead = starts_at - planned_at
    evening = _evening_before(starts_at, zone)
    shares = (planned_at + share * ahead for share in SHARES)
    moments = {
        *(moment for moment in shares if moment <= evening - APART),
        evening,
        starts_at - LAST_LOOK,
    }
    return tuple(sorted(one for one in moments if planned_at < one <= starts_at - LAST_LOOK))


def next_rehearsal(moments: Sequence[datetime], *, after: datetime) -> datetime | None:
    """The first rehearsal that the last answer was not for, be it past or to come."""
    return next((moment for moment in moments if moment - NEAR > after), None)


def due_at(by_memory: datetime, rehearsed: Iterable[datetime | None], *, zone: str) -> datetime:
    """From when on a card is due: the morning of the day that FSRS gives, or a rehearsal before it.

    ``zone`` is where the person is: whoever practised last evening may go on this morning.
    """
    return min([morning(by_memory, zone), *(one for one in rehearsed if one is not None)])


def morning(instant: datetime, zone: str) -> datetime:
    """The begin of the day, on the clock of ``zone``, in which ``instant`` falls."""
    return utc(datetime.combine(local(instant, zone).date(), time()), zone)


def next_morning(instant: datetime, zone: str) -> datetime:
    """The begin of the day after it."""
    day = local(instant, zone).date() + timedelta(days=1)
    return utc(datetime.combine(day, time()), zone)


def _evening_before(starts_at: datetime, zone: str) -> datetime:
    eve = local(starts_at, zone).date() - timedelta(days=1)
    return utc(datetime.combine(eve, EVENING), zone)
