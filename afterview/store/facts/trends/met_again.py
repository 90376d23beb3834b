"""Questions that come back, whatever their case, accents and punctuation."""

from typing import Final

import pandas as pd

from afterview.domain.scope import Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import DAY, REAL, TEXT, WHOLE, framed, scoped

MOST_QUESTIONS: Final = 60
"""So many questions are listed, those met in most interviews."""

MOST_MEETINGS: Final = 30
"""So many meetings of one question are told, the latest."""

_MET: Final = "met_again.sql"
_QUESTIONS: Final = scoped(_MET, "questions_met.sql")
_HISTORY: Final = scoped(_MET, "question_history.sql")
_QUESTION_COLUMNS: Final = {
    "question": TEXT,
    "wording": TEXT,
    "category": TEXT,
    "times": WHOLE,
    "n_interviews": WHOLE,
    "last_on": DAY,
}
_HISTORY_COLUMNS: Final = {
    "question": TEXT,
    "interview_id": TEXT,
    "held_on": DAY,
    "company": TEXT,
    "stage": TEXT,
    "handled": REAL,
}


def questions_met(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """The questions, the one met in most interviews first; at most ``MOST_QUESTIONS``.

    Out: question (as compared), wording (the latest, as typed), category (the latest, may be
    empty), times, n_interviews, last_on.
    """
    return framed(
        cursor, _QUESTIONS, scope, columns=_QUESTION_COLUMNS, most_questions=MOST_QUESTIONS
    )


def question_history(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """Each interview that met a listed question, of those met in two or more; the earliest first.

    Out: question (as in ``questions_met``), interview_id, held_on, company, stage, handled (1 to
    5, missing where it was not rated). At most ``MOST_MEETINGS`` of a question.
    """
    return framed(
        cursor,
        _HISTORY,
        scope,
        columns=_HISTORY_COLUMNS,
        most_questions=MOST_QUESTIONS,
        most_meetings=MOST_MEETINGS,
    )
