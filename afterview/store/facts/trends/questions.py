"""How questions were handled, by category or competency: over time, as a whole, and by stage.

In each interview a name has one score, the mean of its rated questions, so that an interview with
many questions of a kind weighs no more than another. Names are the ``MOST_NAMES`` most frequent.
"""

from typing import Final, Literal

import pandas as pd

from afterview.domain.categories import (
    CATEGORIES,
    COMPETENCIES,
    category_label,
    competency_label,
)
from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import (
    DAY,
    MOST_NAMES,
    REAL,
    TEXT,
    WHOLE,
    framed,
    scoped,
    words_of,
)

By = Literal["category", "competency"]

_LABELS: Final = {
    "category": words_of({each: category_label(each) for each in CATEGORIES}),
    "competency": words_of({each: competency_label(each) for each in COMPETENCIES}),
}
_NAMED: Final = "questions.sql"
_SCORES: Final = scoped(_NAMED, "question_scores.sql")
_STANDING: Final = scoped(_NAMED, "question_standing.sql")
_WEAK_SPOTS: Final = scoped(_NAMED, "weak_spots.sql")
_SCORE_COLUMNS: Final = {
    "name": TEXT,
    "interview_id": TEXT,
    "held_on": DAY,
    "company": TEXT,
    "stage": TEXT,
    "handled": REAL,
    "n": WHOLE,
    "n_rated": WHOLE,
}
_STANDING_COLUMNS: Final = {
    "name": TEXT,
    "n_asked": WHOLE,
    "n_rated": WHOLE,
    "n": WHOLE,
    "mean": REAL,
    "sd": REAL,
}
_SPOT_COLUMNS: Final = {
    "category": TEXT,
    "stage": TEXT,
    "handled": REAL,
    "n": WHOLE,
    "sd": REAL,
    "n_rated": WHOLE,
}


def question_scores(cursor: Cursor, scope: Scope, *, by: By = "category") -> pd.DataFrame:
    """How each name was handled, 1 to 5, the earliest day first.

    Out: name, interview_id, held_on, company, stage, handled, n (interviews), n_rated (questions).
    Above ``MOST_SINGLY`` reviews a row is a period without interview_id, company and stage, and
    handled a mean over n.
    """
    return _questions(cursor, _SCORES, scope, by=by, columns=_SCORE_COLUMNS)


def question_standing(cursor: Cursor, scope: Scope, *, by: By = "category") -> pd.DataFrame:
    """How each name stands, the worst handled first and those never rated last.

    Out: name, n_asked and n_rated (questions), n (interviews with a score), mean and sd over these
    (1 to 5; missing below 1 and 2).
    """
    return _questions(cursor, _STANDING, scope, by=by, columns=_STANDING_COLUMNS)


def weak_spots(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How each category was handled at each stage where it was.

    Out: category, stage, handled (1 to 5), n (interviews), sd over these (missing for one), n_rated
    (questions).
    """
    return _questions(cursor, _WEAK_SPOTS, scope, by="category", columns=_SPOT_COLUMNS)


def _questions(
    cursor: Cursor, sql: str, scope: Scope, *, by: By, columns: dict[str, str]
) -> pd.DataFrame:
    return framed(
        cursor,
        sql,
        scope,
        columns=columns,
        by_competency=by == "competency",
        **_LABELS[by],
        most_names=MOST_NAMES,
    )
