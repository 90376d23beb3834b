"""A table as CSV that a spreadsheet opens as text and numbers, never as formulas."""

from typing import Final

import pandas as pd

_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_UTF_8_WITH_MARK: Final = "utf-8-sig"
"""Without the mark in front, Excel takes the letters of most names for others."""


def to_csv(frame: pd.DataFrame) -> bytes:
    """The frame without its index, with its columns' names; a missing value is an empty cell.

    A text that a spreadsheet would calculate gets an apostrophe in front.
    """
    safe = frame.copy()
    for name in safe.columns:
        if pd.api.types.is_string_dtype(safe[name]):
            safe[name] = safe[name].map(_plain, na_action="ignore")
    return safe.rename(columns=_plain).to_csv(index=False).encode(_UTF_8_WITH_MARK)


def _plain(text: str) -> str:
    return f"'{text}" if text.lstrip().startswith(_BEGINS_A_FORMULA) else text
