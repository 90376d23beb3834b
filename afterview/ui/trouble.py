"""The page in place of all others while the database cannot be used."""

import os
from collections.abc import Callable

import streamlit as st

from afterview.actions.backups import Rescued, go_on, rescue_with_backup, rescue_with_nothing
from afterview.errors import (
    AfterviewError,
    DatabaseDamaged,
    DatabaseGone,
    RowsMissing,
    StoreError,
)
from afterview.store.backups import newest_good
from afterview.store.place import database_path
from afterview.ui import safe_text, shell, state
from afterview.ui.review_start import said


def draw(error: StoreError) -> None:
    """Say what is wrong and what can be done; the file has not been changed."""
    safe_text.title("Afterview can't open your reviews just now")
    safe_text.warn(str(error))
    if isinstance(error, DatabaseDamaged | DatabaseGone | RowsMissing):
        _offers(error)
    if st.button("Try again", key="trouble.again"):
        st.rerun()


def _offers(error: StoreError) -> None:
    """The ways on; whatever is chosen, the old file is kept beside the new one."""
    path = database_path(os.environ)
    found = newest_good(path)
    with st.container(border=True, key="card-rescue"):
        safe_text.heading("What you can do")
        if found is not None:
            backup, _ = found
            safe_text.say(f"The newest good backup is from {said(backup.made_at, shell.zone())}.")
            _offer("Go on with that backup", "backup", lambda: _rescue(rescue_with_backup))
        else:
            safe_text.say("There is no backup that reads back.")
        if isinstance(error, RowsMissing):
            _offer("Go on without the missing saves", "on", lambda: go_on(path))
        _offer("Begin with an empty database", "empty", lambda: _rescue(rescue_with_nothing))
        safe_text.quiet("The file that is there now is never deleted: it is kept under a new name.")


def _offer(label: str, key: str, do: Callable[[], None]) -> None:
    if not st.button(safe_text.escaped(label), key=f"trouble.{key}"):
        return
    try:
        do()
    except AfterviewError as error:
        safe_text.problem(str(error))
        return
    st.rerun()


def _rescue(way: Callable[..., Rescued]) -> None:
    rescued = way(database_path(os.environ), now=shell.now())
    word = "You begin with an empty database."
    if rescued.backup is not None:
        word = f"You are back where you were on {said(rescued.backup.made_at, shell.zone())}."
    if rescued.set_aside is not None:
        word += f" The old file is kept as {rescued.set_aside.name}."
    state.leave_word(word)
