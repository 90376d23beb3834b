"""A person's own words made fit to stand inside a letter, with nothing in them interpreted."""

import re
import unicodedata
from typing import Final

_READ_AT_MOST: Final = 20_000
_UNPRINTABLE: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})
_JOINING: Final = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})
_EMBEDDINGS: Final = re.compile("[\u202a\u202b\u202d\u202e\u202c]")
_ISOLATES: Final = re.compile("[\u2066\u2067\u2068\u2069]")
_ELLIPSIS: Final = "…"
_LETTERS_PER_WORD: Final = 7


def one_line(text: str, *, to: int) -> str:
    """The text on one line, cut at a blank after ``to`` characters at most, with "…" where cut.

    Empty where there is nothing to see. Words count as well, at seven characters each, so that many
    tiny ones do not fill a letter.
    """
    printable = "".join(
        " " if unicodedata.category(sign) in _UNPRINTABLE else sign for sign in text[:_READ_AT_MOST]
    )
    words = printable.split()
    if not any(unicodedata.category(sign)[0] in "LNPS" for word in words for sign in word):
        return ""
    most = max(1, to // _LETTERS_PER_WORD)
    line = " ".join(words[:most])
    if len(line) > to or len(words) > most:
        line = _cut(line, to) + _ELLIPSIS
    return _direction_ended(line)


def lines(text: str, *, most: int, to: int) -> str:
    """The lines that are not blank, ``most`` of them, each as ``one_line``."""
    every = (one_line(line, to=to) for line in text[:_READ_AT_MOST].splitlines())
    return "\n".join([line for line in every if line][:most])


def without_full_stop(text: str) -> str:
    """The text without the full stop at its end, to stand inside a longer sentence."""
    bare = text.rstrip()
    return bare[:-1].rstrip() if bare.endswith(".") and not bare.endswith("..") else bare


def quoted(text: str) -> str:
    """The text between quotation marks, its own full stop left out."""
    return f"“{without_full_stop(text)}”"


def as_sentence(text: str) -> str:
    """The text with a full stop, unless it ends like a sentence already; nothing stays nothing."""
    bare = text.strip()
    return bare if not bare or bare[-1] in ".!?…" else f"{bare}."


def _cut(line: str, to: int) -> str:
    if len(line) <= to:
        return line
    at = line.rfind(" ", 0, to)
    if at < to // 2:
        at = to - 1
        while at > 1 and unicodedata.category(line[at]) in _JOINING:
            at -= 1
    return line[:at].rstrip(" ,;:\u2013-.")


def _direction_ended(line: str) -> str:
    """A direction of writing that the words set ends with them."""
    for signs, end in ((_EMBEDDINGS, "\u202c"), (_ISOLATES, "\u2069")):
        still_open = 0
        for sign in signs.findall(line):
            still_open = max(0, still_open - 1) if sign == end else still_open + 1
        line += end * still_open
    return line
