"""What was seen of body language: how it was read over time, and how the rounds with it ended."""

from typing import Final

import pandas as pd

from afterview.domain.cue_words import Valence, cues_of
from afterview.domain.scope import Scope
from afterview.domain.vocabulary import Side
from afterview.store.database import Cursor
from afterview.store.facts.trends_frame import DAY, MOST_NAMES, TEXT, WHOLE, framed, scoped

_BALANCE: Final = scoped("trends_cue_balance.sql")
_OUTCOMES: Final = scoped("trends_cue_outcomes.sql")
_BALANCE_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "n_positive": WHOLE,
    "n_neutral": WHOLE,
    "n_negative": WHOLE,
    "n": WHOLE,
}
_OUTCOME_COLUMNS: Final = {
    "side": TEXT,
    "word": TEXT,
    "n_with": WHOLE,
    "through_with": WHOLE,
    "n_without": WHOLE,
    "through_without": WHOLE,
    "n_resolved": WHOLE,
}


def cue_balance(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How the interviewer's cues were read, the earliest day first.

    Out: interview_id, held_on, n_positive, n_neutral, n_negative (cues), n (interviews, of those
    with such cues). A cue without a reading counts as the vocabulary has it, as neutral where that
    may go either way or does not know it; red flags do not count. Above ``MOST_SINGLY`` reviews a
    row is a period without interview_id.
    """
    return framed(
        cursor,
        _BALANCE,
        scope,
        columns=_BALANCE_COLUMNS,
        positive=_words("+"),
        negative=_words("-"),
        flags=_words("flag"),
    )


def cue_outcomes(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How resolved rounds ended with and without each cue, by side, the most frequent cue first.

    Out: side, word, n_with, through_with, n_without, through_without, n_resolved (all reviewed
    rounds that are resolved). Without are all in which it was not noted. At most ``MOST_NAMES`` of
    a side.
    """
    return framed(cursor, _OUTCOMES, scope, columns=_OUTCOME_COLUMNS, most_names=MOST_NAMES)


def _words(valence: Valence) -> list[str]:
    return [cue.key for cue in cues_of(Side.INTERVIEWER) if cue.valence == valence]
