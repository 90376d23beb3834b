"""The list of backups, making one, and restoring a snapshot from a file."""

import streamlit as st

from afterview.actions.backup_standing import trouble
from afterview.actions.backups import back_up
from afterview.store import backups
from afterview.store.backups import Backup
from afterview.store.database import Database
from afterview.store.strict_json import MOST_BYTES
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.attempt import tried
from afterview.ui.data import restoring, said
from afterview.ui.way_in import way_in

_MB = 1_000_000


def draw(db: Database) -> None:
    """Each backup with its day, reason and size; then the way back from a file."""
    restoring.way_back(db)
    safe_text.say(
        "A backup holds everything at one moment. One is made after each finished review, at most "
        "one an hour, and before anything large is changed. Kept are three of today, one a day for "
        "14 days, one a month for 12, and the last three made by hand."
    )
    now_button(db, primary=True)
    found = backups.every(db.path)
    if not found:
        safe_text.quiet("There is none yet.")
    for backup in found:
        _card(backup)
    if found:
        safe_text.quiet(f"They lie in {found[0].path.parent}.")
    _from_file(db)


def now_button(db: Database, *, primary: bool) -> None:
    """Back up at a tap, and say so."""
    st.button(
        "Back up now",
        key="backup.now",
        type="primary" if primary else "secondary",
        icon=":material/save:",
        on_click=tried,
        args=(lambda: _back_up(db),),
    )


def _back_up(db: Database) -> None:
    made = back_up(db, now=shell.now())
    state.leave_word(f"Backed up: {said.size(made.size())}, written and read back.")


def _card(backup: Backup) -> None:
    with st.container(border=True, key=f"card-{backup.stamp}", gap="xsmall"):
        if way_in(said.on_clock(backup.made_at), key=f"open.{backup.stamp}", is_strong=True):
            menu.go("data", backup=backup.stamp)
        safe_text.quiet(f"Made {said.reason(backup.reason)} · {said.size(backup.size())}")
        if trouble(backup):
            safe_text.badges(["Does not read back"])


def _from_file(db: Database) -> None:
    safe_text.heading("From a file")
    safe_text.quiet("A snapshot that you downloaded or exported before, also from another machine.")
    file = st.file_uploader(
        "A snapshot, which ends in .json",
        type="json",
        max_upload_size=MOST_BYTES // _MB,
        key="restore.file",
    )
    if file is not None:
        restoring.offer(db, file.getvalue(), name="this file")
