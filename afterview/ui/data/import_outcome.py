"""What the last import of this visit brought in, and the tap that takes it back."""

from functools import partial
from typing import Final
from uuid import UUID

import streamlit as st

from afterview.actions.imports import ImportDone, undo
from afterview.domain.spoken import counted, counts, listed
from afterview.imports.gather import Amounts
from afterview.store.database import Database
from afterview.store.import_runs import ImportRun, Undone
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.data import import_words
from afterview.ui.safe_text import shortened
from afterview.ui.undo_line import undo_button

_DONE: Final = "afterview.import_done"
_TURN: Final = "afterview.import_turn"
_NAMED: Final = 5


def turn() -> int:
    """How many imports this visit has seen; a new one begins with nothing chosen."""
    found: int = st.session_state.get(_TURN, 0)
    return found


def remember(done: ImportDone) -> None:
    """Keep what was brought in for the next run, and begin anew."""
    st.session_state[_DONE] = done
    st.session_state[_TURN] = turn() + 1


def just_now() -> ImportDone | None:
    """What was brought in last in this visit and not taken back."""
    done = st.session_state.get(_DONE)
    return done if isinstance(done, ImportDone) else None


def draw(db: Database) -> None:
    """What was brought in just now, if anything was."""
    done = just_now()
    if done is None or done.run_id is None:
        return
    with st.container(border=True, key="card-imported"):
        safe_text.done(f"Brought in: {said(done.amounts)}.")
        if done.doubts:
            safe_text.quiet(
                f"{counted(len(done.doubts), 'place')} to look at; what was read uncertainly is "
                "in the notes."
            )
        if done.amounts.n_left_out:
            safe_text.say(import_words.left_out(done.amounts.n_left_out))
        with st.container(horizontal=True):
            if st.button("See the applications", key="import.see", type="primary"):
                menu.go("applications")
            way_back(db, done.run_id, key="import.undo")


def said(made: Amounts | ImportRun | Undone) -> str:
    """What an import made, such as ``3 applications and 1 interview``."""
    parts = counts([(made.n_applications, "application"), (made.n_interviews, "interview")])
    if made.n_changed:
        parts.append(f"something new on {counted(made.n_changed, 'application')} of your list")
    return listed(parts) if parts else "nothing"


def way_back(db: Database, run_id: UUID, *, key: str) -> None:
    """The tap that takes a whole import back."""
    back = partial(_undo, db, run_id)
    undo_button("Undo this import", key=key, undo=back, icon=":material/undo:")


def _undo(db: Database, run_id: UUID) -> None:
    undone = undo(db, run_id, now=shell.now())
    done = just_now()
    if done is not None and done.run_id == run_id:
        del st.session_state[_DONE]
    state.leave_word(_told(undone))


def _told(undone: Undone) -> str:
    sentence = f"Taken back: {said(undone)}."
    if not undone.kept:
        return sentence
    names = [f"{shortened(role)} at {shortened(company)}" for company, role in undone.kept[:_NAMED]]
    more = len(undone.kept) - len(names)
    if more > 0:
        names.append(f"{more} more")
    return f"{sentence} You have changed or reviewed something since, so it stays: {listed(names)}."
