"""Deleting an interview: what goes is said first, and it can be brought back."""

from uuid import UUID

import streamlit as st

from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.domain import spoken
from afterview.domain.interview import Interview
from afterview.domain.wording import label
from afterview.errors import AfterviewError
from afterview.store import interviews
from afterview.store.database import Database
from afterview.store.interviews import Holdings
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.interviews import said

_ASKED = "afterview.removal_asked"
_REMOVED = "afterview.removed_interviews"


def offer(db: Database, interview: Interview) -> None:
    """The button, and the question that it leads to."""
    st.button(
        "Delete this interview",
        key="interview.delete",
        type="tertiary",
        icon=":material/delete:",
        on_click=_ask,
        args=(interview.id,),
    )
    if st.session_state.get(_ASKED) == interview.id:
        _question(db, interview)


def ways_back(db: Database) -> None:
    """A way back for each interview deleted in this visit."""
    for interview_id, name in list(_removed().items()):
        with st.container(
            horizontal=True, vertical_alignment="center", key=f"undo-{interview_id.hex}"
        ):
            safe_text.quiet(f"Deleted: {name}")
            if st.button("Undo", key=f"undo.{interview_id.hex}"):
                bring_back_interview(db, interview_id)
                del _removed()[interview_id]
                state.leave_word("It is back, with all that belongs to it.")
                st.rerun()


def _removed() -> dict[UUID, str]:
    found: dict[UUID, str] = st.session_state.setdefault(_REMOVED, {})
    return found


def _ask(interview_id: UUID) -> None:
    st.session_state[_ASKED] = interview_id


def _not_asked() -> None:
    st.session_state.pop(_ASKED, None)


@st.dialog("Delete this interview?", on_dismiss=_not_asked)
def _question(db: Database, interview: Interview) -> None:
    name = _name(interview)
    with db.read() as cursor:
        held = interviews.holdings(cursor, interview.id)
    safe_text.say(
        f"{name}, {spoken.moment(interview.occasion.starts_at, interview.occasion.zone)}."
    )
    safe_text.say(_what_goes(held))
    safe_text.quiet("You can undo this from the list of interviews until you close this page.")
    if st.button("Delete it", key="removal.yes", type="primary", width="stretch"):
        _remove(db, interview.id, name)
    if st.button("Keep it", key="removal.no", width="stretch"):
        _not_asked()
        st.rerun()


def _remove(db: Database, interview_id: UUID, name: str) -> None:
    _not_asked()
    try:
        remove_interview(db, interview_id, now=shell.now())
    except AfterviewError as error:
        state.leave_word(str(error))
    else:
        _removed()[interview_id] = name
    menu.go("interviews")


def _what_goes(held: Holdings) -> str:
    parts = [
        spoken.counted(n, thing)
        for n, thing in ((held.n_questions, "question"), (held.n_lessons, "lesson"))
        if n
    ]
    if not held.n_reviews:
        return "What goes: the day, the note and the outcome. It has no review."
    return f"What goes: the outcome and the review{''.join(f', {part}' for part in parts)}."


def _name(interview: Interview) -> str:
    return f"{said.short(interview.occasion.company)} · {label(interview.occasion.stage)}"
