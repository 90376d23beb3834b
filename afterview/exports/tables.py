"""A table as CSV that a spreadsheet opens as text and numbers, never as formulas."""

import re
from typing import Final

import pandas as pd

_BEGINS_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")
_QUOTED: Final = re.compile("“\u2068(.*?)\u2069”")
UTF_8_WITH_MARK: Final = "utf-8-sig"
"""Without the mark in front, Excel takes the letters of most names for others."""


def to_csv(frame: pd.DataFrame) -> bytes:
    """The frame without its index, with its columns' names; a missing value is an empty cell.

    A text that a spreadsheet would calculate gets an apostrophe in front. Where a sentence of ours
    quotes a name, the unseen marks around it that hold its direction of writing are left out; what
    was typed stays.
    """
    safe = frame.copy()
    for name in safe.columns:
        if pd.api.types.is_string_dtype(safe[name]):
            safe[name] = safe[name].map(_cell, na_action="ignore")
    return safe.rename(columns=guarded).to_csv(index=False).encode(UTF_8_WITH_MARK)


def _cell(text: str) -> str:
    return guarded(_QUOTED.sub("“\\1”", text))


def guarded(text: str) -> str:
    """The text, with an apostrophe in front where a spreadsheet would calculate it."""
    return f"'{text}" if text.lstrip().startswith(_BEGINS_A_FORMULA) else text
