"""One brief as a file in each format, all with the same words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
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
from afterview.exports.brief.as_pdf import as_pdf
from afterview.exports.brief.as_text import as_text
from afterview.exports.brief.cards import Card, cards
from afterview.exports.brief.file_name import file_name
from afterview.exports.brief.legible import legible
from afterview.exports.brief.outline import outline


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
class _Kind:
    """How a format is made, and what its files end in and are known as."""

    ending: str
    mime: str
    written: Callable[[Brief], bytes]


def is_offered(kind: BriefFormat) -> bool:
    """Whether what the format needs is installed here."""
    return kind is not BriefFormat.APKG or is_installed()


def brief_file(brief: Brief, kind: BriefFormat) -> BriefFile:
    """The brief in that format; equal for an equal brief.

    Raises ``Refused`` with a sentence where it cannot be made: a calendar event without a time,
    cards of nothing, a package without genanki.
    """
    tidy = with_texts(brief, legible)
    if kind is BriefFormat.PDF:
        pdf = as_pdf(outline(tidy), made_at=tidy.made_at)
        return BriefFile(file_name(tidy, ".pdf"), "application/pdf", pdf.content, pdf.warning())
    how = _KINDS[kind]
    return BriefFile(file_name(tidy, how.ending), how.mime, how.written(tidy))


def _cards(brief: Brief) -> tuple[Card, ...]:
    made = cards(brief)
    if not made:
        raise Refused("There is nothing to learn yet: this brief has no lesson and no question.")
    return made


_KINDS: Final[Mapping[BriefFormat, _Kind]] = {
    BriefFormat.MD: _Kind(".md", "text/markdown", lambda b: as_markdown(outline(b)).encode()),
    BriefFormat.HTML: _Kind(".html", "text/html", lambda b: as_html(outline(b)).encode()),
    BriefFormat.CSV: _Kind(".csv", "text/csv", as_csv),
    BriefFormat.ANKI: _Kind("-anki.txt", "text/plain", lambda b: as_anki(_cards(b))),
    BriefFormat.APKG: _Kind(
        ".apkg", "application/octet-stream", lambda b: as_apkg(_cards(b), made_at=b.made_at)
    ),
    BriefFormat.ICS: _Kind(".ics", "text/calendar", lambda b: as_calendar(b, outline(b))),
    BriefFormat.TEXT: _Kind(".txt", "text/plain", lambda b: as_text(outline(b)).encode()),
}
