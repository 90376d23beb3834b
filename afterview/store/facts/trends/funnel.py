"""How far applications come, and how long answers take; reviewed or not, held rounds count."""

from typing import Final

import pandas as pd

from afterview.domain.application import STAGES_IN_ORDER
from afterview.domain.scope import ANSWERED, STILL_OPEN, UNANSWERED, WAITING, Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import TEXT, WHOLE, bound, framed, scoped, values

MOST_ROUNDS: Final = 12
"""The last number of a round; it stands for all later ones too."""

_FURTHEST: Final = scoped("furthest.sql")
_ROUNDS: Final = scoped("rounds.sql")
_ANSWER_DAYS: Final = scoped("answer_days.sql")
_WAITING: Final = scoped("waiting.sql")
_FURTHEST_COLUMNS: Final = {
    "furthest_stage": TEXT,
    "n": WHOLE,
    "still_open": WHOLE,
    "n_offers": WHOLE,
    "n_waiting": WHOLE,
}
_ROUND_COLUMNS: Final = {
    "number": WHOLE,
    "reached": WHOLE,
    "resolved": WHOLE,
    "got_through": WHOLE,
    "still_open": WHOLE,
}
_ANSWER_COLUMNS: Final = {"days": WHOLE, "n": WHOLE}


def furthest_stages(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """The applications that were sent by the furthest stage they came to, early stages first.

    Out: furthest_stage (empty where no round was held), n (applications), still_open, n_offers,
    n_waiting (still open without an offer). A scope that names stages, formats or outcomes takes
    those with such a round; one that names days alone those that were sent then, or that had a
    round then where it was not noted when they were sent.
    """
    return framed(
        cursor,
        _FURTHEST,
        scope,
        columns=_FURTHEST_COLUMNS,
        by_rounds=names_rounds(scope),
        by_days=names_days(scope),
        stages_in_order=["", *(stage.value for stage in STAGES_IN_ORDER)],
    )


def rounds_by_number(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How the first rounds, the second and so on ended; the number counts all of an application's.

    Out: number (``MOST_ROUNDS`` also for all later), reached, resolved, got_through, still_open
    (all rounds). What is neither resolved nor open was withdrawn, or the role was closed.
    """
    return framed(
        cursor,
        _ROUNDS,
        scope,
        columns=_ROUND_COLUMNS,
        most_rounds=MOST_ROUNDS,
        still_open=values(STILL_OPEN),
    )


def answer_days(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How many days answers took, from the day of the round to the day it was heard.

    Out: days (0 or more, each once, the fewest first), n (answers that took so many).
    """
    return framed(cursor, _ANSWER_DAYS, scope, columns=_ANSWER_COLUMNS, answered=values(ANSWERED))


def without_answer(cursor: Cursor, scope: Scope) -> tuple[int, int]:
    """How many rounds wait for an answer, of applications not closed; how many never got one."""
    outcomes = {"waiting": values(WAITING), "unanswered": values(UNANSWERED)}
    found: list[tuple[int, int]] = cursor.execute(_WAITING, bound(scope, **outcomes)).fetchall()
    return found[0]


def names_rounds(scope: Scope) -> bool:
    """Whether the scope names what only rounds have, days aside."""
    return bool(scope.stages or scope.formats) or scope.resolved is not None


def names_days(scope: Scope) -> bool:
    """Whether the scope names days."""
    return scope.from_on is not None or scope.until_on is not None
