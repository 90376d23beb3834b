"""Typed text made fit for any format, with nothing in it interpreted or taken away."""

import re
import unicodedata
from typing import Final

REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# Control characters, halves of characters, and code points that are no characters at all.
_NO_SIGNS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_PAIRS: Final = (("[\u202a\u202b\u202d\u202e]", "\u202c"), ("[\u2066\u2067\u2068]", "\u2069"))
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})


def legible(text: str) -> str:
    """The text with each kind of line end as a line break and a sign for what cannot be shown."""
    return _NO_SIGNS.sub(REPLACEMENT, _LINE_ENDS.sub("\n", text))


def closed(text: str) -> str:
    """The text without blanks around it, and with each direction of writing that it sets ended."""
    bare = text.strip()
    for opening, ending in _PAIRS:
        still_open = 0
        for sign in re.findall(f"{opening}|{ending}", bare):
            still_open = max(0, still_open - 1) if sign == ending else still_open + 1
        bare += ending * still_open
    return bare


def on_one_line(text: str) -> str:
    """The text with single blanks in place of line breaks."""
    return closed(" ".join(text.split()))


def is_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is written from right to left."""
    directions = (unicodedata.bidirectional(sign) for sign in text)
    first = next((one for one in directions if one in {"L", *_RIGHT_TO_LEFT}), "L")
    return first in _RIGHT_TO_LEFT
