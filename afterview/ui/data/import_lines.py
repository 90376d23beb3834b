"""What becomes of each line of a table, with what is in doubt beside it, a page at a time."""

from enum import StrEnum
from typing import Final

import streamlit as st

from afterview.actions.imports import Plan
from afterview.domain.spoken import counted
from afterview.imports.mapping import Mapping, RowIs
from afterview.imports.table import Table
from afterview.imports.uses import Meaning
from afterview.ui import safe_text
from afterview.ui.data import import_columns, import_words

ON_A_PAGE: Final = 20
_STATUS: Final = (Meaning.STATUS, Meaning.STAGE, Meaning.HISTORY)


class Shown(StrEnum):
    """Which lines are shown."""

    ALL = "all"
    DOUBTFUL = "doubtful"


def draw(planned: Plan, table: Table, mapping: Mapping) -> None:
    """The lines, all of them or those with something to look at."""
    key = import_columns.mark_of(table)
    doubtful = [place for place, fate in enumerate(planned.fates) if fate.doubts]
    places: range | list[int] = range(len(planned.lines))
    if not doubtful:
        safe_text.quiet("Every cell was read for certain.")
    else:
        _say(import_words.left_out(planned.amounts.n_left_out))
        safe_text.quiet(
            f"{counted(len(planned.doubts), 'place')} to look at; what was read uncertainly goes "
            "into the notes, as you typed it."
        )
        shown = _chosen(len(places), len(doubtful), key=f"import.shown.{key}")
        places = doubtful if shown is Shown.DOUBTFUL else places
        key = f"{shown}.{key}"
    cards = st.container()
    page = 1
    if len(places) > ON_A_PAGE:
        n_pages = -(-len(places) // ON_A_PAGE)
        page = st.pagination(n_pages, key=f"import.page.{key}", max_visible_pages=5)
    with cards:
        for place in places[(page - 1) * ON_A_PAGE : page * ON_A_PAGE]:
            _card(planned, place, table, mapping)


def _chosen(n_lines: int, n_doubtful: int, *, key: str) -> Shown:
    words = {
        Shown.ALL: f"All lines ({n_lines:,d})",
        Shown.DOUBTFUL: f"To look at ({n_doubtful:,d})",
    }
    chosen = st.segmented_control(
        "Lines that are shown",
        list(Shown),
        default=Shown.ALL,
        format_func=words.__getitem__,
        key=key,
        required=True,
        label_visibility="collapsed",
    )
    return Shown(chosen) if chosen else Shown.ALL


def _card(planned: Plan, place: int, table: Table, mapping: Mapping) -> None:
    line, fate = planned.lines[place], planned.fates[place]
    with st.container(border=True, key=f"card-line-{line.number}", gap="xxsmall"):
        safe_text.strong(import_words.named(line, fate))
        safe_text.badges([import_words.tag(fate)])
        _say(import_words.written(line, fate))
        if mapping.row_is is RowIs.INTERVIEW:
            cells = table.cells_of(line.number, mapping.columns(Meaning.STATUS))
            _say(import_words.ending(fate, cells))
            _say(import_words.stands(fate))
        else:
            columns = [column for meaning in _STATUS for column in mapping.columns(meaning)]
            _say(import_words.status_read(line, fate, table.cells_of(line.number, columns)))
        _say(import_words.applied(line, fate))
        for sentence in import_words.rounds(line, fate):
            _say(sentence)
        _say(import_words.reached(line, fate))
        for doubt in fate.doubts:
            safe_text.quiet(import_words.doubt(doubt, line))


def _say(sentence: str) -> None:
    if sentence:
        safe_text.say(sentence)
