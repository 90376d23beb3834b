"""Taking the brief along: a file in each format, made on the click, or a copy of its text."""

from functools import partial

import streamlit as st

from afterview.brief.brief import Brief
from afterview.exports.brief_files import (
    KINDS,
    BriefFormat,
    brief_file,
    name_of,
    pdf_warning,
    possible,
)
from afterview.ui import safe_text
from afterview.ui.copy_button import copy_button


def draw(brief: Brief) -> None:
    """A button for each format that can be made of it, and one that copies it as plain text."""
    for kind in possible(brief):
        st.download_button(
            safe_text.escaped(KINDS[kind].title),
            partial(_content, brief, kind),
            file_name=name_of(brief, kind),
            mime=KINDS[kind].mime,
            key=f"brief.save.{kind.value}",
            on_click="ignore",
            width="stretch",
        )
    if warning := pdf_warning(brief):
        safe_text.quiet(warning)
    text = _content(brief, BriefFormat.TEXT).decode()
    copy_button("Copy as plain text", text=text, key="brief.copy")


def _content(brief: Brief, kind: BriefFormat) -> bytes:
    return brief_file(brief, kind).content
