"""Taking the brief along: a file in each format, made on the click, or a copy of its text."""

from functools import partial
from typing import Final

import streamlit as st

from afterview.brief.brief import Brief
from afterview.exports.brief.file_name import file_name
from afterview.exports.brief_files import BriefFormat, brief_file, is_offered
from afterview.ui import safe_text
from afterview.ui.copy_button import copy_button

_FORMATS: Final = {
    BriefFormat.PDF: ("PDF, to print or send", ".pdf", "application/pdf"),
    BriefFormat.HTML: ("Web page, prints on one page", ".html", "text/html"),
    BriefFormat.ICS: ("Calendar reminder", ".ics", "text/calendar"),
    BriefFormat.MD: ("Markdown", ".md", "text/markdown"),
    BriefFormat.TEXT: ("Plain text", ".txt", "text/plain"),
    BriefFormat.CSV: ("Table (CSV)", ".csv", "text/csv"),
    BriefFormat.ANKI: ("Anki, to import", "-anki.txt", "text/plain"),
    BriefFormat.APKG: ("Anki package", ".apkg", "application/octet-stream"),
}
_LATIN_TO_CYRILLIC: Final = 0x530


def draw(brief: Brief) -> None:
    """A button for each format that can be made of it, and one that copies it as plain text."""
    for kind, (title, ending, mime) in _FORMATS.items():
        if not is_offered(kind) or (kind is BriefFormat.ICS and brief.ahead.starts_at is None):
            continue
        st.download_button(
            safe_text.escaped(title),
            partial(_content, brief, kind),
            file_name=file_name(brief, ending),
            mime=mime,
            key=f"brief.save.{kind.value}",
            on_click="ignore",
            width="stretch",
        )
    text = _content(brief, BriefFormat.TEXT).decode()
    if any(ord(sign) >= _LATIN_TO_CYRILLIC and sign.isalpha() for sign in text):
        safe_text.quiet(
            "A PDF shows � for letters that no font on this machine has; the web page has them."
        )
    copy_button("Copy as plain text", field_key="brief.none", text=text, key="brief.copy")


def _content(brief: Brief, kind: BriefFormat) -> bytes:
    return brief_file(brief, kind).content
