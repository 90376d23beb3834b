"""The imports that there were, each with its undo."""

from typing import Final

import streamlit as st

from afterview.actions.imports import runs
from afterview.store.database import Database
from afterview.store.import_runs import ImportRun
from afterview.ui import safe_text
from afterview.ui.data import import_outcome
from afterview.ui.data.said import on_clock
from afterview.ui.safe_text import shortened

_SHOWN: Final = 20


def draw(db: Database) -> None:
    """The list, the last one first, without the one just made; nothing where there is none."""
    done = import_outcome.just_now()
    found = [run for run in runs(db) if done is None or run.id != done.run_id]
    if not found:
        return
    safe_text.heading("Earlier imports")
    for run in found[:_SHOWN]:
        _card(db, run)


def _card(db: Database, run: ImportRun) -> None:
    with st.container(border=True, key=f"card-{run.id.hex}", gap="xsmall"):
        safe_text.strong(f"{shortened(run.file_name)}, {on_clock(run.imported_at)}")
        if run.undone_at is not None:
            safe_text.quiet(f"Taken back on {on_clock(run.undone_at)}.")
            return
        safe_text.quiet(f"Brought in {import_outcome.said(run)}.")
        import_outcome.way_back(db, run.id, key=f"import.undo.{run.id.hex}")
