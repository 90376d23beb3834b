"""How a question about trends becomes a frame that stays small, whatever is stored.

In: the scope, and SQL that goes on after ``scope.sql``. Out: always the same columns and
types, also where nothing is found. Days are midnights without a zone; ids are text.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Final
from unicodedata import normalize

import pandas as pd

from afterview.domain.scope import DECIDED, GOT_THROUGH, Scope
from afterview.store.database import Cursor

_FOLDER: Final = Path(__file__).parent
_SCOPED: Final = (_FOLDER / "scope.sql").read_text("utf-8")

MOST_SINGLY: Final = 300
"""Up to so many reviewed interviews each one is drawn; above, periods are."""

MOST_PERIODS: Final = 120
"""At most so many equally long periods a time line is divided into."""

MOST_NAMES: Final = 40
"""Of a list that people extend (categories, competencies, cues) so many, the most frequent."""

TEXT: Final = "str"
WHOLE: Final = "int64"
REAL: Final = "float64"
DAY: Final = "datetime64[us]"
YES_NO: Final = "bool"

Columns = Mapping[str, str]


def scoped(*own: str) -> str:
    """The whole statement: the scope, and after it the files ``own`` of this folder."""
    return ",\n".join((_SCOPED, *((_FOLDER / name).read_text("utf-8") for name in own)))


def bound(scope: Scope, **more: object) -> dict[str, object]:
    """What the scope binds in every statement, and ``more``."""
    return {
        "from_on": scope.from_on,
        "until_on": scope.until_on,
        "stages": values(scope.stages),
        "formats": values(scope.formats),
        "companies": sorted(scope.companies),
        "roles": sorted(scope.roles),
        "resolved": scope.resolved,
        "decided": values(DECIDED),
        "got_through": values(GOT_THROUGH),
        "most_singly": MOST_SINGLY,
        "most_periods": MOST_PERIODS,
        **more,
    }


def framed(
    cursor: Cursor, sql: str, scope: Scope, *, columns: Columns, **more: object
) -> pd.DataFrame:
    """What the statement finds, as a frame with exactly these columns and types."""
    found = cursor.execute(sql, bound(scope, **more)).df()
    return found[list(columns)].astype(dict(columns))


def words_of(labels: Mapping[str, str]) -> dict[str, list[str]]:
    """What statements bind to know a built-in name by its label too: label_words, label_keys.

    In: the labels by their keys. The words are as the statements fold them.
    """
    folded = {normalize("NFC", label).lower(): key for key, label in labels.items()}
    return {"label_words": list(folded), "label_keys": list(folded.values())}


def values(words: frozenset[StrEnum]) -> list[str]:
    """The words as they are stored, in the order of the alphabet."""
    return sorted(word.value for word in words)
