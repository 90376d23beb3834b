"""A brief as a PDF that screen readers can read: one page where it fits."""

import unicodedata
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Final

from typst import Compiler

from afterview.exports.brief.outline import Outline
from afterview.exports.brief.pdf_page import page_of
from afterview.exports.typesetting import Pdf, compiler, typeset

INSTEAD: Final = "The HTML file shows them in your browser: print that one instead."
"""What to do about signs that the PDF lacks."""
FLOWING: Final = 10.0
"""The letters in points where one page is not enough."""
_SIZES: Final = (10.5, FLOWING, 9.5, 9.0, 8.5)
_MOST_TO_SHRINK: Final = 2
"""Sheets; what takes more does not fit on one in any size."""
_SOURCE: Final = Path(__file__).with_name("page.typ")
_LATIN: Final = 0x17F
_ALWAYS: Final = frozenset("\u201c\u201d\u2018\u2019\u2013\u2014\u2026\u2610\u2611")
"""Signs beyond it that stand in almost every brief; the fonts that come with typst have them."""
_UNSEEN: Final = frozenset({"Mn", "Mc", "Me", "Cc", "Cf", "Zs", "Zl", "Zp"})
_ANY_TIME: Final = datetime.fromisoformat("2000-01-01")


def lacking(text: str) -> tuple[str, ...]:
    """The signs of a text that no font here has, found without making its PDF.

    Of these only a line is set, once for each set of signs. Marks that only change a sign are not
    looked for.
    """
    rare = {sign for sign in text if ord(sign) > _LATIN and sign not in _ALWAYS}
    signs = "".join(sorted(sign for sign in rare if unicodedata.category(sign) not in _UNSEEN))
    return _lacking(signs) if signs else ()


@lru_cache(maxsize=64)
def _lacking(signs: str) -> tuple[str, ...]:
    line = Outline(" ".join(signs), (), (), (), ())
    return as_pdf(line, made_at=_ANY_TIME).missing


def as_pdf(outline: Outline, *, made_at: datetime, system_fonts: bool = True) -> Pdf:
    """The outline on A4, tagged, as PDF/UA-1; equal for equal arguments and fonts.

    ``made_at`` is naive UTC. Raises ``Refused`` where no PDF can be made of it.
    """
    return typeset(
        page_of(outline),
        lambda page: _set(page, system_fonts=system_fonts),
        made_at=made_at,
        refusal="This brief can't be made into a PDF. Print the HTML file instead.",
    )


def _set(page: str, *, system_fonts: bool) -> Compiler:
    """The page in the first size in which it takes one sheet, else in the one to flow in."""
    for size in _SIZES:
        shown = _sized(page, size, system_fonts=system_fonts)
        sheets = int(shown.query("<pages>", field="value", one=True))
        if sheets == 1:
            return shown
        if sheets > _MOST_TO_SHRINK:
            break
    return _sized(page, FLOWING, system_fonts=system_fonts)


def _sized(page: str, size: float, *, system_fonts: bool) -> Compiler:
    return compiler(_SOURCE, page, system_fonts=system_fonts, size=str(size))
