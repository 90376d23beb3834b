"""What may go with a good day: format, stage, time of day, preparation, age of the memory.

Parts of the day are by the local start: midday from 11, afternoon from 14, evening from 17 o'clock
(our own). Preparation is low up to 2, middle at 3, high from 4; as it is one of the dimensions of
the overall score, it is held against the mean of the others.
"""

from typing import Final

import pandas as pd

from afterview.domain.scales import memory_age
from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends_frame import DAY, REAL, TEXT, WHOLE, framed, scoped

PARTS_OF_DAY: Final = ("morning", "midday", "afternoon", "evening")
FACTORS: Final = ("format", "stage", "part_of_day", "preparation", "memory_age")

_HOURS_IN_A_DAY: Final = 24
_BEGINS: Final = {"midday_from": 11, "afternoon_from": 14, "evening_from": 17}
_DAYS: Final = "trends_days.sql"
_GOOD_DAYS: Final = scoped(_DAYS, "trends_good_days.sql")
_LEVELS: Final = scoped(_DAYS, "trends_good_day_levels.sql")
_DAY_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "overall": REAL,
    "besides": REAL,
    "feeling": REAL,
    "format": TEXT,
    "stage": TEXT,
    "part_of_day": TEXT,
    "preparation": REAL,
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
    """The rated interviews, the earliest first; above ``MOST_SINGLY`` a fixed draw of so many.

    Out: interview_id, held_on, overall (1 to 5), besides (the same without preparation), feeling
    (1 to 5), format, stage, part_of_day, preparation (1 to 5), memory_age. Besides, feeling,
    format and preparation may be missing.
    """
    return _days(cursor, _GOOD_DAYS, scope, columns=_DAY_COLUMNS)


def good_day_levels(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How all rated interviews of each level of each factor scored, and those of its other levels.

    Out: factor (one of ``FACTORS``), level, n (interviews), mean and sd of the overall score, and
    the same of the rest where the factor is known; missing below 1 and 2.
    """
    return _days(cursor, _LEVELS, scope, columns=_LEVEL_COLUMNS)


def _days(cursor: Cursor, sql: str, scope: Scope, *, columns: dict[str, str]) -> pd.DataFrame:
    # The limits of the ages are whole hours, so that each hour is of one age.
    ages = [memory_age(hours).value for hours in range(_HOURS_IN_A_DAY + 1)]
    return framed(cursor, sql, scope, columns=columns, memory_ages=ages, **_BEGINS)
