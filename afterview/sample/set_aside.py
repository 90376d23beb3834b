"""The lesson of the sample search that was let go."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Final

from afterview.actions.lessons import choose_life
from afterview.domain.lesson_life import Life
from afterview.sample.days import Days
from afterview.sample.happening import Happening
from afterview.store import lessons
from afterview.store.database import Database

_DAY: Final = -8
_LESSON: Final = "somebody shows me around"


def happenings(db: Database, days: Days) -> Iterator[Happening]:
    """The evening on which it was retired (naive UTC)."""
    yield days.evening(_DAY), _retiring(db)


def _retiring(db: Database) -> Callable[[datetime], None]:
    def retire(now: datetime) -> None:
        with db.read() as cursor:
            [known] = [one for one in lessons.known(cursor) if one.if_text == _LESSON]
        choose_life(db, known.id, Life.RETIRED, now=now)

    return retire
