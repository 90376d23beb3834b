"""Your data as a whole: how well it is kept, and the ways to each part."""

import streamlit as st

from afterview.actions.backup_standing import standing
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.data import backup_list
from afterview.ui.data.said import on_clock
from afterview.ui.data.view import Part

_WAYS = (
    (Part.IMPORT, "Bring in what you have", ":material/upload_file:"),
    (Part.EXPORT, "Take everything with you", ":material/download:"),
    (Part.REPORT, "A report of your search", ":material/lab_profile:"),
    (Part.BACKUPS, "See the backups", ":material/history:"),
    (Part.PREFERENCES, "Preferences", ":material/tune:"),
    (Part.ERASE, "Erase for good", ":material/delete_forever:"),
)


def draw(db: Database) -> None:
    """The standing of the backups first, then the ways."""
    safe_text.say("All of it lies in one file on this machine. Nothing leaves it unless you do it.")
    _kept(db)
    with st.container(key="data-ways", gap="xsmall"):
        for part, title, icon in _WAYS:
            if st.button(
                safe_text.escaped(title), key=f"data.{part.value}", icon=icon, width="stretch"
            ):
                menu.go("data", show=part.value)
    safe_text.quiet(f"The file is {db.path}.")


def _kept(db: Database) -> None:
    found = standing(db, now=shell.now())
    with st.container(border=True, key="card-backup"):
        safe_text.heading("Kept safe")
        if found.newest is not None:
            safe_text.strong(f"The last good backup is from {on_clock(found.newest.made_at)}.")
        if found.is_behind:
            safe_text.warn(
                "You have changed things since, and that was more than a week ago. Back up now."
                if found.newest
                else "What you have stored is in no backup yet. Back up now."
            )
        elif found.newest is None:
            safe_text.quiet("There is nothing to back up yet. Each finished review makes a backup.")
        backup_list.now_button(db, primary=found.is_behind)
