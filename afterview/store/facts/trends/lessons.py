"""What became of the lessons."""

from typing import Final

import pandas as pd

from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import DAY, WHOLE, framed, scoped

_LIVES: Final = scoped("lessons.sql")
_COLUMNS: Final = {
    "month": DAY,
    "learned": WHOLE,
    "open": WHOLE,
    "tried": WHOLE,
    "kept": WHOLE,
    "retired": WHOLE,
    "met_again": WHOLE,
}


def lesson_lives(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How many lessons were learned each month and how they stand now, the earliest month first.

    Out: month (its first day, of the first interview in the scope that taught the lesson), learned,
    of these open, tried, kept and retired, and met_again (in two interviews or more). Each lesson
    counts in one month, so that the sums are those of the whole scope.
    """
    return framed(cursor, _LIVES, scope, columns=_COLUMNS)
