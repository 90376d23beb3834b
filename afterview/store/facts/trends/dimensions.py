"""How the person rated themselves, dimension by dimension and overall: over time and as a whole."""

from datetime import date
from typing import Final

import pandas as pd

from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import DAY, REAL, TEXT, WHOLE, bound, framed, scoped

OVERALL: Final = "overall"
"""What stands in the place of a dimension for the mean of all that were observed."""

_JUDGED: Final = "dimensions_judged.sql"
_SCORES: Final = scoped(_JUDGED, "dimensions.sql")
_STANDING: Final = scoped(_JUDGED, "dimension_standing.sql")
_HALFWAY: Final = scoped("halfway.sql")
_SCORE_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "stage": TEXT,
    "company": TEXT,
    "dimension": TEXT,
    "score": REAL,
    "n": WHOLE,
    "n_rated": WHOLE,
}
_STANDING_COLUMNS: Final = {"dimension": TEXT, "n": WHOLE, "mean": REAL, "sd": REAL}


def dimension_scores(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """What each observed dimension and ``OVERALL`` scored, 1 to 5, the earliest day first.

    Out: interview_id, held_on, stage, company, dimension, score, n (interviews), n_rated (ratings
    behind it). Above ``MOST_SINGLY`` reviews a row is a period: its middle day, the mean over its n
    interviews, and nothing that only one of them has.
    """
    return framed(cursor, _SCORES, scope, columns=_SCORE_COLUMNS, overall=OVERALL)


def dimension_standing(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How each observed dimension and ``OVERALL`` stands, over all interviews however many.

    Out: dimension, n (interviews), mean and sd (of 1 to 5; the second missing for one interview).
    """
    return framed(cursor, _STANDING, scope, columns=_STANDING_COLUMNS, overall=OVERALL)


def halfway(cursor: Cursor, scope: Scope) -> tuple[date, date, date] | None:
    """The days of the first rated interview, of the first of the second half, and of the last.

    None where they do not fall on two days or more.
    """
    [(first_on, second_from, last_on)] = cursor.execute(_HALFWAY, bound(scope)).fetchall()
    return None if second_from is None else (first_on, second_from, last_on)
