"""What was seen of body language: how it was read over time, and how the rounds with it ended."""

from typing import Final

import pandas as pd

from afterview.domain.cue_words import Valence, cues_of
from afterview.domain.scope import Scope
from afterview.domain.vocabulary import Side
from afterview.store.database import Cursor
from afterview.store.facts.trends.frame import (
    DAY,
    MOST_NAMES,
    MOST_SINGLY,
    TEXT,
    WHOLE,
    framed,
    scoped,
    words_of,
)

_SEEN: Final = "cue_seen.sql"
_BALANCE: Final = scoped("cue_balance.sql")
_OUTCOMES: Final = scoped(_SEEN, "cue_outcomes.sql")
_INTERVIEWS: Final = scoped(_SEEN, "cue_interviews.sql")
_LABELS: Final = words_of(
    {cue.key: f"{side} {cue.label}" for side in Side for cue in cues_of(side)}
)
_BALANCE_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "n_positive": WHOLE,
    "n_neutral": WHOLE,
    "n_negative": WHOLE,
    "n_own": WHOLE,
    "n": WHOLE,
}
_OUTCOME_COLUMNS: Final = {
    "side": TEXT,
    "word": TEXT,
    "effect": TEXT,
    "n_with": WHOLE,
    "through_with": WHOLE,
    "n_without": WHOLE,
    "through_without": WHOLE,
}
_INTERVIEW_COLUMNS: Final = {
    "interview_id": TEXT,
    "held_on": DAY,
    "company": TEXT,
    "stage": TEXT,
}


def cue_balance(cursor: Cursor, scope: Scope) -> pd.DataFrame:
    """How the interviewer's cues were read, the earliest day first.

    Out: interview_id, held_on, n_positive, n_neutral, n_negative (cues), n_own (those of them with
    the person's own reading), n (interviews, of those with such cues). A cue without a reading
    counts as the vocabulary has it, as neutral where that may go either way or does not know it;
    red flags do not count. Above ``MOST_SINGLY`` reviews a row is a period without interview_id.
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

    Out: side, word, effect ("" for the interviewer's, and where none was stated), n_with,
    through_with, n_without, through_without. Only rounds count that were reviewed before their
    outcome was recorded; without are all of them in which the cue was not noted. At most
    ``MOST_NAMES`` of a side.
    """
    return framed(
        cursor, _OUTCOMES, scope, columns=_OUTCOME_COLUMNS, most_names=MOST_NAMES, **_LABELS
    )


def interviews_with_cue(
    cursor: Cursor, scope: Scope, *, side: str, word: str, effect: str
) -> pd.DataFrame:
    """The rounds that ``cue_outcomes`` counts as those with the cue, the earliest first.

    Out: interview_id, held_on, company, stage. At most ``MOST_SINGLY``, the latest.
    """
    return framed(
        cursor,
        _INTERVIEWS,
        scope,
        columns=_INTERVIEW_COLUMNS,
        side=side,
        word=word,
        effect=effect,
        most_interviews=MOST_SINGLY,
        **_LABELS,
    )


def _words(valence: Valence) -> list[str]:
    return [cue.key for cue in cues_of(Side.INTERVIEWER) if cue.valence == valence]
