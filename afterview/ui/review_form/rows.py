"""What the lists of the form share: adding lines, moving, removing and bringing back rows."""

from functools import partial

import streamlit as st

from afterview.actions import draft_rows
from afterview.ui import draft_widgets as ask
from afterview.ui import safe_text, shell
from afterview.ui.draft_form import DraftForm
from afterview.ui.undo_line import undo_line

NAMED_BY = {"question": "text", "cue": "word", "person": "name", "lesson": "then_text"}


def adder(form: DraftForm, label: str, field: str, *, hint: str, button: str) -> None:
    """A box for many lines at once, or one; each becomes a row at a tap, or when finishing."""
    ask.text(form, label, field, hint=hint)
    st.button(
        safe_text.escaped(button), key=f"add.{field}", on_click=_add_lines, args=(form, field)
    )


def tools(form: DraftForm, kind: str, row: str, *, movable: bool) -> None:
    """The buttons of one row."""
    with st.container(horizontal=True):
        if movable:
            _button(form, "Up", "up", kind, row)
            _button(form, "Down", "down", kind, row)
        _button(form, "Remove", "remove", kind, row)


def undo(form: DraftForm, kind: str) -> None:
    """The rows of ``kind`` that were removed in this visit, each to be brought back."""
    for row, (of_kind, place) in list(form.state.removed.items()):
        if of_kind != kind:
            continue
        name = safe_text.shortened(form.draft.row_text(kind, row, NAMED_BY[kind]).strip())
        undo_line(
            f"Removed: {name or f'an empty {kind}'}",
            key=f"undo.{row}",
            undo=partial(_bring_back, form, kind, row, place),
            button="Bring it back",
        )


def add_row(form: DraftForm, kind: str, values: dict[str, str]) -> None:
    """Add a row; for callbacks."""
    form.tried(lambda: draft_rows.add_row(form.db, form.draft.id, kind, values, now=shell.now()))


def remove_row(form: DraftForm, kind: str, row: str) -> None:
    """Remove a row and remember where it stood; for callbacks."""
    if row not in form.draft.rows(kind):
        return
    place = form.draft.rows(kind).index(row)
    if form.tried(
        lambda: draft_rows.remove_row(form.db, form.draft.id, kind, row, now=shell.now())
    ):
        form.state.removed[row] = (kind, place)


def _button(form: DraftForm, label: str, does: str, kind: str, row: str) -> None:
    """The icons and words are ours; the kind of row stands in the tooltip for the screen reader."""
    icons = {"up": "arrow_upward", "down": "arrow_downward", "remove": "delete"}
    st.button(
        safe_text.escaped(label),
        key=f"{does}.{row}",
        help=safe_text.escaped(f"{label}: this {kind}"),
        icon=f":material/{icons[does]}:",
        type="tertiary",
        on_click=remove_row if does == "remove" else _move,
        args=(form, kind, row) if does == "remove" else (form, kind, row, does),
    )


def _move(form: DraftForm, kind: str, row: str, direction: str) -> None:
    by = -1 if direction == "up" else 1
    form.tried(lambda: draft_rows.move_row(form.db, form.draft.id, kind, row, by, now=shell.now()))


def _bring_back(form: DraftForm, kind: str, row: str, place: int) -> None:
    if form.tried(
        lambda: draft_rows.bring_back_row(form.db, form.draft.id, kind, row, place, now=shell.now())
    ):
        form.state.removed.pop(row, None)


def _add_lines(form: DraftForm, field: str) -> None:
    """The tap may arrive together with the last words, and before them."""
    form.store_shown(field)
    if form.tried(lambda: draft_rows.add_lines(form.db, form.draft.id, field, now=shell.now())):
        form.empty(field)
