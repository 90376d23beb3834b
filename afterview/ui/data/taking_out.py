"""Taking everything out as files."""

from collections.abc import Callable
from datetime import datetime

import streamlit as st

from afterview.actions.whole_export import whole_snapshot, whole_zip
from afterview.store.database import Database
from afterview.ui import safe_text, shell


def draw(db: Database) -> None:
    """Both forms as downloads, each built at the tap."""
    now = shell.now()
    safe_text.say("Two forms, both without limits. Nothing that is yours is left out of either.")
    with st.container(border=True, key="card-json"):
        safe_text.heading("One file, to restore or to read in ten years")
        safe_text.quiet(
            "A snapshot in JSON. Afterview restores from it, here or on another machine; what "
            "stands where in it is described in docs/snapshot.md."
        )
        _save("Download as JSON", "json", now, lambda: whole_snapshot(db, now=now))
    with st.container(border=True, key="card-csv"):
        safe_text.heading("For a spreadsheet")
        safe_text.quiet(
            "One CSV for each table, all in one zip. A text that a spreadsheet would calculate "
            "has an apostrophe in front."
        )
        _save("Download as CSV", "zip", now, lambda: whole_zip(db, now=now))
    safe_text.quiet("Both hold names and notes, unencrypted: keep them as you would keep a diary.")


def _save(label: str, ending: str, now: datetime, make: Callable[[], bytes]) -> None:
    st.download_button(
        safe_text.escaped(label),
        make,
        file_name=f"afterview-{now:%Y-%m-%d}.{ending}",
        mime="application/zip" if ending == "zip" else "application/json",
        key=f"export.{ending}",
        on_click="ignore",
        icon=":material/download:",
    )
