"""A brief as one self-contained page: to read on any screen and to print on one sheet."""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path
from typing import Final

from afterview.exports.brief.outline import Outline, Point, Section
from afterview.exports.brief.paper import one_sheet

_HERE: Final = Path(__file__)
_FONTS: Final = _HERE.parents[3] / "static" / "fonts"
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
_SIZES: Final = {9.25: "snug", 8.5: "close"}
"""What the styles call letters of so many points on paper; 10 where it is none of them."""


def as_html(outline: Outline) -> str:
    """The page with its styles and fonts inside; it has no scripts and fetches nothing."""
    size = _SIZES.get(one_sheet(outline) or 0, "")
    parts = [
        "<!doctype html>",
        f'<html lang="en" class="{size}">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="robots" content="noindex">',
        f"<title>{escape(outline.title)}</title>",
        f"<style>{_style()}</style></head>",
        "<body><main>",
        *_header(outline),
        *(part for section in outline.first for part in _section(section)),
        *_rest(outline),
        *_footer(outline),
        "</main></body></html>",
    ]
    return "\n".join(parts) + "\n"


@cache
def _style() -> str:
    css = _HERE.with_name("page.css").read_text("utf-8")
    for font in ("figtree-latin-ext", "figtree-latin", "fraunces-latin"):
        inside = b64encode((_FONTS / f"{font}.woff2").read_bytes()).decode("ascii")
        css = css.replace(f"{font}.woff2", f"data:font/woff2;base64,{inside}")
    return css


def _header(outline: Outline) -> Iterator[str]:
    yield f'<header><h1 dir="auto">{escape(outline.title)}</h1>'
    yield from (f"<p>{escape(line)}</p>" for line in outline.under_title)
    yield "</header>"


def _rest(outline: Outline) -> Iterator[str]:
    if outline.rest:
        yield '<div class="rest">'
        yield from (part for section in outline.rest for part in _section(section))
        yield "</div>"


def _footer(outline: Outline) -> Iterator[str]:
    yield "<footer>"
    yield from (f"<p>{escape(line)}</p>" for line in outline.foot)
    yield "</footer>"


def _section(section: Section) -> Iterator[str]:
    kind = "ol" if section.is_ranked else "ul"
    yield f"<section><h2>{escape(section.heading)}</h2><{kind}>"
    yield from map(_point, section.points)
    yield f"</{kind}></section>"


def _point(point: Point) -> str:
    return f"<li>{''.join((_headline(point), *_below(point)))}</li>"


def _headline(point: Point) -> str:
    box = ""
    if point.is_ticked is not None:
        sign, said = ("☑", "Ready") if point.is_ticked else ("☐", "To do")
        box = f'<span class="box" role="img" aria-label="{said}">{sign}</span> '
    lead = f'<strong class="lead">{_isolated(point.lead)}</strong> ' if point.lead else ""
    return f'<p class="head" dir="auto">{box}{lead}{_isolated(point.text)}</p>'


def _below(point: Point) -> Iterator[str]:
    for each in point.beneath:
        said = escape(each.label)
        yield f'<p dir="auto"><b class="label">{said}</b> {_isolated(each.text)}</p>'
    if point.aside:
        yield f'<p class="aside" dir="auto">{escape(point.aside)}</p>'


def _isolated(text: str) -> str:
    return f'<bdi class="typed">{escape(text)}</bdi>' if text else ""
