"""The person's own best examples: where they did well what they find hard elsewhere."""

from typing import Final

import pandas as pd

from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends_frame import DAY, TEXT, WHOLE, framed, scoped

MOST_EXAMPLES: Final = 3
HANDLED_FROM: Final = 4
"""From here on the anchor of the scale says that the question was answered with proof."""

_EXAMPLES: Final = scoped("trends_examples.sql")
_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "company": TEXT,
    "stage": TEXT,
    "text": TEXT,
    "handled": WHOLE,
    "said": TEXT,
    "story": TEXT,
}


def best_answers(cursor: Cursor, scope: Scope, *, category: str) -> pd.DataFrame:
    """The best handled questions of a category, at most ``MOST_EXAMPLES``, the best first.

    Out: interview_id, held_on, company, stage, text, handled (4 or 5), said and story (as typed,
    may be empty).
    """
    return framed(
        cursor,
        _EXAMPLES,
        scope,
        columns=_COLUMNS,
        category=category,
        handled_from=HANDLED_FROM,
        most_examples=MOST_EXAMPLES,
    )
