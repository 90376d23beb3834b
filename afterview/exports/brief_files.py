"""One brief as a file in each format, all with the same words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from afterview.brief.brief import Brief
from afterview.brief.texts import with_texts
from afterview.errors import Refused
from afterview.exports.brief.as_anki import as_anki
from afterview.exports.brief.as_apkg import as_apkg, is_installed
from afterview.exports.brief.as_calendar import as_calendar
from afterview.exports.brief.as_csv import as_csv
from afterview.exports.brief.as_html import as_html
from afterview.exports.brief.as_markdown import as_markdown
from afterview.exports.brief.as_pdf import INSTEAD, as_pdf, lacking
from afterview.exports.brief.as_text import as_text
from afterview.exports.brief.cards import Card, cards
from afterview.exports.brief.file_name import file_name
from afterview.exports.brief.legible import legible
from afterview.exports.brief.on_one_sheet import on_one_sheet
from afterview.exports.brief.outline import Outline, outline
from afterview.exports.typesetting import warning_of


class BriefFormat(StrEnum):
    """What a brief can leave as."""

    MD = "md"
    HTML = "html"
    PDF = "pdf"
    CSV = "csv"
    ANKI = "anki"
    APKG = "apkg"
    ICS = "ics"
    TEXT = "txt"


@dataclass(frozen=True, slots=True)
class BriefFile:
    """A file to keep; ``warning`` is a sentence on what it lacks, empty where it has everything."""

    name: str
    mime: str
    content: bytes
    warning: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a format is called, and what its files end in and are known as."""

    title: str
    ending: str
    mime: str


KINDS: Final[Mapping[BriefFormat, Kind]] = MappingProxyType(
    {
        BriefFormat.PDF: Kind("PDF, to print or send", ".pdf", "application/pdf"),
        BriefFormat.HTML: Kind("Web page, to read or print", ".html", "text/html"),
        BriefFormat.ICS: Kind("Calendar reminder", ".ics", "text/calendar"),
        BriefFormat.MD: Kind("Markdown", ".md", "text/markdown"),
        BriefFormat.TEXT: Kind("Plain text", ".txt", "text/plain"),
        BriefFormat.CSV: Kind("Table (CSV)", ".csv", "text/csv"),
        BriefFormat.ANKI: Kind("Anki, to import", "-anki.txt", "text/plain"),
        BriefFormat.APKG: Kind("Anki package", ".apkg", "application/octet-stream"),
    }
)
"""Every format, those that most people want first."""


def is_offered(kind: BriefFormat) -> bool:
    """Whether what the format needs is installed here."""
    return kind is not BriefFormat.APKG or is_installed()


def possible(brief: Brief) -> tuple[BriefFormat, ...]:
    """The formats that can be made of this brief here, those that most people want first."""
    without = {
        *((BriefFormat.ANKI, BriefFormat.APKG) if not cards(brief) else ()),
        *((BriefFormat.ICS,) if brief.ahead.starts_at is None else ()),
    }
    return tuple(kind for kind in KINDS if kind not in without and is_offered(kind))


def name_of(brief: Brief, kind: BriefFormat) -> str:
    """What the file in that format is called."""
    return file_name(brief, KINDS[kind].ending)


def brief_file(brief: Brief, kind: BriefFormat) -> BriefFile:
    """The brief in that format; equal for an equal brief.

    One that is to stand on one page is shortened until it does where it is made to be printed.
    Raises ``Refused`` with a sentence where it cannot be made: a calendar event without a time,
    cards of nothing, a package without genanki.
    """
    tidy = with_texts(brief, legible)
    name, mime = name_of(tidy, kind), KINDS[kind].mime
    if kind is BriefFormat.PDF:
        pdf = as_pdf(_printed(tidy), made_at=tidy.made_at)
        return BriefFile(name, mime, pdf.content, warning_of(pdf.missing, INSTEAD))
    return BriefFile(name, mime, _WRITTEN[kind](tidy))


def pdf_warning(brief: Brief) -> str:
    """What the PDF would lack for want of a font, without making it; empty where nothing is."""
    return warning_of(lacking(as_text(_printed(with_texts(brief, legible)))), INSTEAD)


def _printed(brief: Brief) -> Outline:
    return outline(on_one_sheet(brief) if brief.is_one_page else brief)


def _cards(brief: Brief) -> tuple[Card, ...]:
    made = cards(brief)
    if not made:
        raise Refused("There is nothing to learn yet: this brief has no lesson and no question.")
    return made


_WRITTEN: Final[Mapping[BriefFormat, Callable[[Brief], bytes]]] = {
    BriefFormat.MD: lambda brief: as_markdown(outline(brief)).encode(),
    BriefFormat.HTML: lambda brief: as_html(_printed(brief)).encode(),
    BriefFormat.CSV: as_csv,
    BriefFormat.ANKI: lambda brief: as_anki(_cards(brief)),
    BriefFormat.APKG: lambda brief: as_apkg(_cards(brief), made_at=brief.made_at),
    BriefFormat.ICS: lambda brief: as_calendar(brief, outline(brief)),
    BriefFormat.TEXT: lambda brief: as_text(outline(brief)).encode(),
}
