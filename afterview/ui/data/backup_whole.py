"""One backup: whether it reads back, what it holds, taking it along, restoring it."""

import streamlit as st

from afterview.errors import SnapshotRejected
from afterview.store.backups import Backup, content_of
from afterview.store.database import Database
from afterview.ui import menu, safe_text
from afterview.ui.data import restoring, said


def draw(db: Database, backup: Backup | None) -> None:
    """The readable page of a backup; opening it reads it back and compares it."""
    if st.button("All backups", key="backups.all", type="tertiary", icon=":material/arrow_back:"):
        menu.go("data", show="backups")
    if backup is None:
        safe_text.title("Backups")
        safe_text.notice("This backup is no longer there: it was let go of for newer ones.")
        return
    safe_text.headline(f"Backup of {said.on_clock(backup.made_at)}")
    safe_text.facts(
        [
            ("Made", said.reason(backup.reason)),
            ("Size", said.size(backup.size())),
            ("File", backup.path.name),
        ]
    )
    try:
        content = content_of(backup.path)
    except SnapshotRejected as error:
        restoring.refusal(error)
        return
    restoring.offer(db, content, name="this backup")
    st.download_button(
        "Download it",
        lambda: content_of(backup.path),
        file_name=backup.path.name,
        mime="application/json",
        key="backup.download",
        on_click="ignore",
        icon=":material/download:",
    )
