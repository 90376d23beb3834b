"""A brief as a PDF that screen readers can read: one page where it fits."""

import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from afterview.errors import Refused
from afterview.exports.brief.glyphs import named, replaced, without_glyph
from afterview.exports.brief.legible import REPLACEMENT
from afterview.exports.brief.outline import Outline
from afterview.exports.brief.pdf_page import page_of

if TYPE_CHECKING:
    from typst import Compiler, Fonts, PDFStandard

FLOWING: Final = 10.0
"""The letters in points where one page is not enough."""
_SIZES: Final = (10.5, FLOWING, 9.5, 9.0, 8.5)
_MOST_TO_SHRINK: Final = 2
"""Sheets; what takes more does not fit on one in any size."""
_ROUNDS: Final = 5
_SOURCE: Final = Path(__file__).with_name("page.typ")
_LATIN: Final = 0x17F
_ALWAYS: Final = frozenset("\u201c\u201d\u2018\u2019\u2013\u2014\u2026\u2610\u2611")
"""Signs beyond it that stand in almost every brief; the fonts that come with typst have them."""
_UNSEEN: Final = frozenset({"Mn", "Mc", "Me", "Cc", "Cf", "Zs", "Zl", "Zp"})
_ANY_TIME: Final = datetime(2000, 1, 1)  # noqa: DTZ001 - instants are naive UTC
_NOTHING: Final = _SOURCE.with_name("nothing")
"""No such folder: the source uses no packages, and none are fetched."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """The file, and the signs that no font here has; a replacement sign stands for each."""

    content: bytes
    missing: tuple[str, ...]

    def warning(self) -> str:
        """A sentence that names what is missing and what to do; empty where nothing is."""
        return warning_of(self.missing)


def warning_of(missing: Sequence[str]) -> str:
    """A sentence on the signs that no font has and what to do; empty where there are none."""
    if not missing:
        return ""
    return (
        f"The fonts on this computer lack {named(missing)}, so the PDF has {REPLACEMENT} "
        "in their place. The HTML file shows them in your browser: print that one instead."
    )


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
    from typst import TypstError  # noqa: PLC0415 - only a PDF needs it, and it is large

    page = json.dumps(page_of(outline), ensure_ascii=False)
    stamp = int(made_at.replace(tzinfo=UTC).timestamp())
    missing: dict[str, None] = {}
    for _ in range(_ROUNDS):
        shown = _set(replaced(page, missing), system_fonts=system_fonts)
        try:
            return Pdf(_written(shown, stamp, "ua-1"), tuple(missing))
        except TypstError as error:
            lacking = without_glyph(error.diagnostic)
            if missing.keys() >= {*lacking}:
                break
            missing.update(dict.fromkeys(lacking))
    try:
        return Pdf(_written(shown, stamp, "1.7"), tuple(missing))
    except TypstError as error:
        raise Refused(
            "This brief can't be made into a PDF. Print the HTML file instead."
        ) from error


def _set(page: str, *, system_fonts: bool) -> "Compiler":
    """The page in the first size in which it takes one sheet, else in the one to flow in."""
    for size in _SIZES:
        compiler = _compiler(page, size, system_fonts=system_fonts)
        sheets = int(compiler.query("<pages>", field="value", one=True))
        if sheets == 1:
            return compiler
        if sheets > _MOST_TO_SHRINK:
            break
    return _compiler(page, FLOWING, system_fonts=system_fonts)


def _compiler(page: str, size: float, *, system_fonts: bool) -> "Compiler":
    from typst import Compiler  # noqa: PLC0415 - as above

    return Compiler(
        _SOURCE,
        root=_SOURCE.parent,
        font_paths=_fonts(system_fonts=system_fonts),
        ignore_system_fonts=not system_fonts,
        sys_inputs={"page": page, "size": str(size)},
        package_path=_NOTHING,
        package_cache_path=_NOTHING,
    )


def _written(compiler: "Compiler", stamp: int, standard: "PDFStandard") -> bytes:
    written = compiler.compile(format="pdf", pdf_standards=[standard], timestamp=stamp)
    if not isinstance(written, bytes):
        raise TypeError("a PDF comes as one piece")
    return written


@cache
def _fonts(*, system_fonts: bool) -> "Fonts":
    """Those that come with typst and, where wanted, those of this computer; looked up once."""
    from typst import Fonts  # noqa: PLC0415 - as above

    return Fonts(include_system_fonts=system_fonts)
