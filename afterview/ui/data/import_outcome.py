"""What the last import of this visit brought in, and the tap that takes it back."""

from typing import Final
from uuid import UUID

import streamlit as st

from afterview.actions.imports import ImportDone, undo
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.store.import_runs import Undone
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.attempt import tried
from afterview.ui.interviews.said import listed, short

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
        safe_text.done(
            f"Brought in: {said(done.n_applications, done.n_interviews, done.n_changed)}."
        )
        if done.doubts:
            safe_text.quiet(
                f"{counted(len(done.doubts), 'cell')} to look at; each is in the note of its "
                "application."
            )
        with st.container(horizontal=True):
            if st.button("See the applications", key="import.see", type="primary"):
                menu.go("applications")
            undo_button(db, done.run_id, key="import.undo", label="Undo this import")


def said(n_applications: int, n_interviews: int, n_changed: int) -> str:
    """What an import made, such as ``3 applications and 1 interview``."""
    parts = [
        counted(n, thing)
        for n, thing in ((n_applications, "application"), (n_interviews, "interview"))
        if n
    ]
    if n_changed:
        parts.append(f"something new on {counted(n_changed, 'application')} of your list")
    return listed(parts) if parts else "nothing"


def undo_button(db: Database, run_id: UUID, *, key: str, label: str) -> None:
    """The tap that takes a whole import back."""
    st.button(
        safe_text.escaped(label),
        key=key,
        icon=":material/undo:",
        on_click=tried,
        args=(lambda: _undo(db, run_id),),
    )


def _undo(db: Database, run_id: UUID) -> None:
    undone = undo(db, run_id, now=shell.now())
    done = just_now()
    if done is not None and done.run_id == run_id:
        del st.session_state[_DONE]
    state.leave_word(_told(undone))


def _told(undone: Undone) -> str:
    back = said(undone.n_applications, undone.n_interviews, undone.n_changed)
    sentence = f"Taken back: {back}."
    if not undone.kept:
        return sentence
    names = [f"{short(role)} at {short(company)}" for company, role in undone.kept[:_NAMED]]
    more = len(undone.kept) - len(names)
    if more > 0:
        names.append(f"{more} more")
    return f"{sentence} You have changed or reviewed something since, so it stays: {listed(names)}."
