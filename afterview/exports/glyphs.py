"""Signs that no font has: read from typst's complaints, and put right."""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from afterview.exports.brief.legible import REPLACEMENT

_COMPLAINT: Final = re.compile(r'the text (?:contains[^`]*)?`"((?:[^"\\]|\\.)*)"`')
_ESCAPED: Final = re.compile(r"\\(?:u\{([0-9a-f]+)\}|(.))")
_NAMED_BY_LETTER: Final = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}
_PARTS_OF_SIGNS: Final = frozenset({"Mn", "Me", "Cf"})
_NAMED: Final = 5


def without_glyph(diagnostic: str) -> tuple[str, ...]:
    """The signs that typst could not show, each once, in the order of its complaint.

    Where a sign put together of several is missing all of them are named, plain letters included;
    these are left out, as every font has them.
    """
    found = "".join(_unescaped(text) for text in _COMPLAINT.findall(diagnostic))
    return tuple(dict.fromkeys(sign for sign in found if not _is_everywhere(sign)))


def replaced(text: str, missing: Iterable[str]) -> str:
    """The text with a replacement sign for each missing one; what only changes a sign goes."""
    return text.translate({ord(sign): _instead(sign) for sign in missing})


def named(signs: Iterable[str]) -> str:
    """The signs for a sentence, five at most and then how many more there are."""
    seen = [sign for sign in signs if not _is_part(sign)] or ["some of the marks"]
    said = ", ".join(seen[:_NAMED])
    more = len(seen) - _NAMED
    return f"{said} and {more} more" if more > 0 else said


def _instead(sign: str) -> str:
    return "" if _is_part(sign) else REPLACEMENT


def _is_part(sign: str) -> bool:
    return unicodedata.category(sign) in _PARTS_OF_SIGNS


def _is_everywhere(sign: str) -> bool:
    return sign.isascii() or sign == REPLACEMENT


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(_sign, text)


def _sign(escape: re.Match[str]) -> str:
    code, letter = escape.groups()
    return chr(int(code, 16)) if code else _NAMED_BY_LETTER.get(letter, letter)
