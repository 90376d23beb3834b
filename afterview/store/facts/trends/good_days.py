"""What may go with a good day: format, time of day, preparation, age of the memory.

Parts of the day are by the local start: midday from 11, afternoon from 14, evening from 17 o'clock
(our own). Preparation is low up to 2, middle at 3, high from 4; as it is one of the dimensions of
the overall score, it is held against the mean of the others.
"""

from typing import Final

import pandas as pd

from afterview.domain.scales import memory_age
from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import DAY, REAL, TEXT, WHOLE, framed, scoped

_HOURS_IN_A_DAY: Final = 24
_BEGINS: Final = {"midday_from": 11, "afternoon_from": 14, "evening_from": 17}
_PREPARED: Final = {"low_up_to": 2, "high_from": 4}
_DAYS: Final = "days.sql"
_GOOD_DAYS: Final = scoped(_DAYS, "good_days.sql")
_LEVELS: Final = scoped(_DAYS, "good_day_levels.sql")
_DAY_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "company": TEXT,
    "stage": TEXT,
    "overall": REAL,
    "n_rated": WHOLE,
    "format": TEXT,
    "part_of_day": TEXT,
    "memory_age": TEXT,
}
_LEVEL_COLUMNS: Final = {
    "factor": TEXT,
    "level": TEXT,
    "n": WHOLE,
    "mean": REAL,
    "sd": REAL,
    "rest_n": WHOLE,
    "rest_mean": REAL,
    "rest_sd": REAL,
}


def good_days(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """The rated interviews, the earliest first; at most ``MOST_SINGLY``, the latest.

    Out: interview_id, held_on, company, stage, overall (1 to 5), n_rated (ratings behind it),
    format (may be missing), part_of_day, memory_age.
    """
    return _days(cursor, _GOOD_DAYS, scope, columns=_DAY_COLUMNS)


def good_day_levels(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How all rated interviews of each level of each factor scored, and those of its other levels.

    Out: factor (format, part_of_day, preparation or memory_age), level, n (interviews), mean and
    sd of the overall score, and the same of the rest where the factor is known; missing below 1
    and 2.
    """
    return _days(cursor, _LEVELS, scope, columns=_LEVEL_COLUMNS, **_PREPARED)


def _days(
    cursor: Cursor, sql: str, scope: Scope, *, columns: dict[str, str], **more: int
) -> pd.DataFrame:
    # The limits of the ages are whole hours, so that each hour is of one age.
    ages = [memory_age(hours).value for hours in range(_HOURS_IN_A_DAY + 1)]
    return framed(cursor, sql, scope, columns=columns, memory_ages=ages, **_BEGINS, **more)
