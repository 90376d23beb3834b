"""The person's own best examples: where they did well what they find hard elsewhere."""

from typing import Final
from unicodedata import normalize

import pandas as pd

from afterview.domain.categories import category_label
from afterview.domain.scales import WELL_FROM
from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import DAY, TEXT, WHOLE, framed, scoped

MOST_EXAMPLES: Final = 3

_EXAMPLES: Final = scoped("examples.sql")
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

    The category is one that ``question_standing`` names.

    Out: interview_id, held_on, company, stage, text, handled (4 or 5), said and story (as typed,
    may be empty).
    """
    return framed(
        cursor,
        _EXAMPLES,
        scope,
        columns=_COLUMNS,
        spellings=[_folded(category), _folded(category_label(category))],
        well_from=WELL_FROM,
        most_examples=MOST_EXAMPLES,
    )


def _folded(words: str) -> str:
    """As the statement folds what was typed."""
    return normalize("NFC", " ".join(words.split())).lower()
