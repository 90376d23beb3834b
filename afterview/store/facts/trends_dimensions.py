"""How the person rated themselves over time, dimension by dimension and overall."""

from typing import Final

import pandas as pd

from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends_frame import DAY, REAL, TEXT, WHOLE, framed, scoped

OVERALL: Final = "overall"
"""The name under which the mean of the observed dimensions stands among them."""

_SCORES: Final = scoped("trends_dimensions.sql")
_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "stage": TEXT,
    "format": TEXT,
    "company": TEXT,
    "role": TEXT,
    "outcome": TEXT,
    "dimension": TEXT,
    "score": REAL,
    "n": WHOLE,
    "n_rated": WHOLE,
}


def dimension_scores(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """What each observed dimension and ``OVERALL`` scored, 1 to 5, the earliest day first.

    Out: interview_id, held_on, stage, format (may be missing), company, role, outcome, dimension,
    score, n (interviews), n_rated (ratings behind it). Above ``MOST_SINGLY`` reviews a row is a
    period: its middle day, the mean over its n interviews, and nothing that only one of them has.
    """
    return framed(cursor, _SCORES, scope, columns=_COLUMNS)
