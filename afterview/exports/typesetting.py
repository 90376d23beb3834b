"""A source of typst and the page that it reads become a PDF that screen readers can read."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from typst import Compiler, Fonts, TypstError

from afterview.errors import Refused
from afterview.exports.brief.legible import REPLACEMENT
from afterview.exports.glyphs import named, replaced, without_glyph

_ROUNDS: Final = 5
_ROOT: Final = Path(__file__).parent
_NOTHING: Final = _ROOT / "nothing"
"""No such folder: the sources use no packages, and none are fetched."""


@dataclass(frozen=True, slots=True)
class Pdf:
    """The file, and the signs that no font here has; a replacement sign stands for each."""

    content: bytes
    missing: tuple[str, ...]


def warning_of(missing: Iterable[str], instead: str) -> str:
    """A sentence on the signs that no font has, and what to do ``instead``; empty for none."""
    signs = tuple(missing)
    if not signs:
        return ""
    return (
        f"The fonts on this computer lack {named(signs)}, so the PDF has {REPLACEMENT} "
        f"in their place. {instead}"
    )


def compiler(source: Path, page: str, *, system_fonts: bool = True, **inputs: str) -> Compiler:
    """What sets a source of this folder, with the page as JSON and what else it reads."""
    return Compiler(
        source,
        root=_ROOT,
        font_paths=_fonts(system_fonts=system_fonts),
        ignore_system_fonts=not system_fonts,
        sys_inputs={"page": page, **inputs},
        package_path=_NOTHING,
        package_cache_path=_NOTHING,
    )


def typeset(
    page: Mapping[str, Any],
    setting: Callable[[str], Compiler],
    *,
    made_at: datetime,
    refusal: str,
) -> Pdf:
    """The page as PDF/UA-1, as PDF 1.7 where that is not to be had.

    ``setting`` takes the page as JSON; ``made_at`` is naive UTC. Raises ``Refused`` with the
    ``refusal`` where no PDF can be made of it.
    """
    written = json.dumps(page, ensure_ascii=False)
    stamp = int(made_at.replace(tzinfo=UTC).timestamp())
    missing: dict[str, None] = {}
    for _ in range(_ROUNDS):
        shown = setting(replaced(written, missing))
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
        raise Refused(refusal) from error


def _written(shown: Compiler, stamp: int, standard: Literal["ua-1", "1.7"]) -> bytes:
    written = shown.compile(format="pdf", pdf_standards=[standard], timestamp=stamp)
    if not isinstance(written, bytes):
        raise TypeError("a PDF comes as one piece")
    return written


@cache
def _fonts(*, system_fonts: bool) -> Fonts:
    """Those that come with typst and, where wanted, those of this computer; looked up once."""
    return Fonts(include_system_fonts=system_fonts)
