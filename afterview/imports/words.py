"""Words as they are compared: without case, accents and punctuation."""

import re
import unicodedata
from functools import lru_cache
from typing import Final


def listed(words: str) -> frozenset[str]:
    """The words of a list written with a stroke between two."""
    return frozenset(words.split("|"))


NOTHING: Final = listed(
    "null|none|nil|nan|n/a|#n/a|n.a.|-|--|---|\u2013|\u2014|_|(blank)|(none)|(empty)"
)
"""What people and programs write into a cell that is to be empty."""
_NO_WORD: Final = re.compile(r"[^\w+#]+|_")
_LETTERS: Final = re.compile(r"\w+")


@lru_cache(maxsize=20_000)
def plain(text: str) -> str:
    """The words of ``text`` in small letters, a blank between two; C++ and C# keep their signs."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in spread if not unicodedata.combining(sign))
    return _NO_WORD.sub(" ", bare).strip()


def around_words(name: str) -> str:
    """The signs and blanks of a name, in which every word is one ``x``: ``x, x.`` of “Acme, Inc.”.

    Two ways to write one name have the same where only case, accents or wide blanks part them.
    """
    spread = unicodedata.normalize("NFD", " ".join(name.casefold().split()))
    bare = "".join(sign for sign in spread if not unicodedata.category(sign).startswith("M"))
    return _LETTERS.sub("x", bare)


def is_nothing(cell: str) -> bool:
    """Whether the cell says that there is nothing: blank, a dash, N/A, null."""
    return not cell or cell.casefold() in NOTHING


def quoted(text: str, *, most: int = 80) -> str:
    """The text on one line between quotation marks, cut off where it is long."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= most else f"“{line[:most]}…”"
