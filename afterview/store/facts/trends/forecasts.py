"""What the person thought of their chances, beside how it ended."""

from typing import Final

import pandas as pd

from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import DAY, TEXT, WHOLE, YES_NO, framed, scoped

MOST_FORECASTS: Final = 1000
"""Of the forecasts so many count, the latest."""

_FORECASTS: Final = scoped("forecasts.sql")
_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "company": TEXT,
    "stage": TEXT,
    "chance": WHOLE,
    "got_through": YES_NO,
}


def forecasts(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """The forecasts that can be scored, one of each reviewed and resolved round, earliest first.

    Out: interview_id, held_on, company, stage, chance (0 to 100), got_through. It is the first that
    was stated, and only where that was before the outcome was recorded, and before the day of the
    answer; on that day only where the interview was on it too.
    """
    return framed(cursor, _FORECASTS, scope, columns=_COLUMNS, most_forecasts=MOST_FORECASTS)
