"""How far applications come, and how long answers take; reviewed or not, held rounds count."""

from dataclasses import replace
from typing import Final

import pandas as pd

from afterview.domain.application import STAGES_IN_ORDER
from afterview.domain.scope import EVERYTHING, Scope
from afterview.store.database import Cursor
from afterview.store.facts.trends_frame import TEXT, WHOLE, bound, framed, scoped

MOST_ROUNDS: Final = 12
"""The last number of a round; it stands for all later ones too."""

_FURTHEST: Final = scoped("trends_furthest.sql")
_ROUNDS: Final = scoped("trends_rounds.sql")
_ANSWER_DAYS: Final = scoped("trends_answer_days.sql")
_WAITING: Final = scoped("trends_waiting.sql")
_FURTHEST_COLUMNS: Final = {
    "furthest_stage": TEXT,
    "n": WHOLE,
    "still_open": WHOLE,
    "n_offers": WHOLE,
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

    Out: furthest_stage (empty where no round was held), n (applications), still_open, n_offers. A
    scope that names days, stages, formats or outcomes takes those with such a round.
    """
    return framed(
        cursor,
        _FURTHEST,
        scope,
        columns=_FURTHEST_COLUMNS,
        by_rounds=_names_rounds(scope),
        stages_in_order=["", *(stage.value for stage in STAGES_IN_ORDER)],
    )


def rounds_by_number(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How the first rounds, the second and so on ended; the number counts all of an application's.

    Out: number (``MOST_ROUNDS`` also for all later), reached, resolved, got_through, still_open
    (all rounds). What is neither resolved nor open was withdrawn, or the role was closed.
    """
    return framed(cursor, _ROUNDS, scope, columns=_ROUND_COLUMNS, most_rounds=MOST_ROUNDS)


def answer_days(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How many days answers took, from the day of the round to the day it was heard.

    Out: days (0 or more, each once, the fewest first), n (answers that took so many).
    """
    return framed(cursor, _ANSWER_DAYS, scope, columns=_ANSWER_COLUMNS)


def n_waiting(cursor: Cursor, scope: Scope) -> int:
    """How many rounds still wait for an answer, of applications that are not closed."""
    found: list[tuple[int]] = cursor.execute(_WAITING, bound(scope)).fetchall()
    return found[0][0]


def _names_rounds(scope: Scope) -> bool:
    return replace(scope, companies=frozenset(), roles=frozenset()) != EVERYTHING
