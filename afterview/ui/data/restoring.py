"""Restoring a snapshot: what it would replace is said first, and it can be undone."""

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import Final

import streamlit as st

from afterview.actions.backup_standing import Looked, look_into_file
from afterview.actions.backups import restore
from afterview.domain.kept import KINDS
from afterview.errors import AfterviewError, SnapshotRejected
from afterview.store import backups
from afterview.store.backups import Backup
from afterview.store.database import Database
from afterview.store.snapshot import read_snapshot
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.confirming import Confirmation
from afterview.ui.data.said import on_clock
from afterview.ui.kept import kept
from afterview.ui.undo_line import undo_button

_UNDO = "afterview.restore_undo"
_CONFIRMATION: Final = Confirmation("restore")
MOST_REASONS = 20


def offer(db: Database, content: bytes, *, name: str) -> None:
    """What the snapshot holds beside what is stored now, and the button to restore it."""
    about = sha256(content).hexdigest()
    try:
        found = kept(db, "restore.looked", about, lambda: look_into_file(db, content))
    except SnapshotRejected as error:
        refusal(error)
        return
    safe_text.table(_both(found), about="What is stored now, and what the snapshot holds")
    if found.is_the_same:
        safe_text.done("It reads back whole, and it holds exactly what is stored now.")
        return
    safe_text.done("It reads back whole.")
    st.button(
        safe_text.escaped(f"Restore {name}"),
        key="restore.ask",
        icon=":material/settings_backup_restore:",
        on_click=_CONFIRMATION.ask,
        args=(about,),
    )
    question = partial(_question, db, content, found)
    _CONFIRMATION.draw(about, "Replace everything by this?", question)


def refusal(error: SnapshotRejected) -> None:
    """Why a snapshot cannot be restored, place by place."""
    safe_text.warn(str(error))
    for reason in error.reasons[3:MOST_REASONS]:
        safe_text.quiet(reason)
    more = len(error.reasons) - MOST_REASONS
    if more > 0:
        safe_text.quiet(f"… and {more} more.")


def way_back(db: Database) -> None:
    """The undo of what was restored in this visit."""
    stamp = st.session_state.get(_UNDO)
    if stamp is None:
        return
    undo = next((each for each in backups.every(db.path) if each.stamp == stamp), None)
    if undo is None:
        return
    with st.container(border=True, key="card-restored"):
        safe_text.say("What was stored before you restored is kept as a backup.")
        undo_button("Undo the restore", key="restore.undo", undo=partial(_take_back, db, undo))


def _both(found: Looked) -> Mapping[str, str]:
    """A row for each kind that either of them has."""
    return {
        KINDS[kind][1].capitalize(): f"{found.now[kind]} now, {found.there[kind]} in it"
        for kind in KINDS
        if found.now[kind] or found.there[kind]
    }


def _question(db: Database, content: bytes, found: Looked) -> None:
    safe_text.say(
        f"Everything that is stored now goes, and what was stored on {on_clock(found.made_at)} "
        "takes its place."
    )
    safe_text.table(_both(found), about="What goes, and what comes")
    safe_text.quiet("A backup of what is stored now is made first; with it you can undo this.")
    if st.button("Replace everything", key="restore.yes", type="primary", width="stretch"):
        _restore(db, content)
    if st.button("Leave it as it is", key="restore.no", width="stretch"):
        _CONFIRMATION.close()
        st.rerun()


def _restore(db: Database, content: bytes) -> None:
    _CONFIRMATION.close()
    try:
        restored = restore(db, read_snapshot(content), now=shell.now())
    except AfterviewError as error:
        state.leave_word(str(error), is_bad=True)
    else:
        st.session_state[_UNDO] = restored.undo.stamp
        state.leave_word("Restored. You can undo it below.")
    menu.go("data", show="backups")


def _take_back(db: Database, undo: Backup) -> None:
    restore(db, undo.snapshot(), now=shell.now())
    st.session_state.pop(_UNDO, None)
    state.leave_word("Everything is as it was before you restored.")
