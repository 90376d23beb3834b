"""Deleting an application without interviews; it can be brought back."""

from uuid import UUID

import streamlit as st

from afterview.actions.applications import bring_back_application, remove_application
from afterview.domain.application import Application, Phase
from afterview.errors import AfterviewError
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.interviews.said import short

_ASKED = "afterview.application_removal_asked"
_REMOVED = "afterview.removed_applications"


def offer(db: Database, application: Application) -> None:
    """The button, and the question that it leads to."""
    st.button(
        "Delete this application",
        key="application.delete",
        type="tertiary",
        icon=":material/delete:",
        on_click=_ask,
        args=(application.id,),
    )
    if st.session_state.get(_ASKED) == application.id:
        _question(db, application)


def withhold(application: Application) -> None:
    """Why one with interviews cannot be deleted; a question that was open is closed."""
    _not_asked()
    instead = "" if application.phase is Phase.CLOSED else ", or close this one instead"
    safe_text.quiet(f"With interviews it cannot be deleted: delete those first{instead}.")


def ways_back(db: Database) -> None:
    """A way back for each application deleted in this visit."""
    for application_id, name in list(_removed().items()):
        with st.container(
            horizontal=True, vertical_alignment="center", key=f"undo-{application_id.hex}"
        ):
            safe_text.quiet(f"Deleted: {name}")
            if st.button("Undo", key=f"undo.{application_id.hex}"):
                bring_back_application(db, application_id)
                del _removed()[application_id]
                state.leave_word("It is back, with all that you noted.")
                st.rerun()


def _removed() -> dict[UUID, str]:
    found: dict[UUID, str] = st.session_state.setdefault(_REMOVED, {})
    return found


def _ask(application_id: UUID) -> None:
    st.session_state[_ASKED] = application_id


def _not_asked() -> None:
    st.session_state.pop(_ASKED, None)


@st.dialog("Delete this application?", on_dismiss=_not_asked)
def _question(db: Database, application: Application) -> None:
    name = f"{short(application.company)} · {short(application.role)}"
    safe_text.say(f"{name}.")
    safe_text.say("What goes: all that you noted of it. It has no interviews.")
    safe_text.quiet("You can undo this from the board until you close this page.")
    if st.button("Delete it", key="removal.yes", type="primary", width="stretch"):
        _remove(db, application.id, name)
    if st.button("Keep it", key="removal.no", width="stretch"):
        _not_asked()
        st.rerun()


def _remove(db: Database, application_id: UUID, name: str) -> None:
    _not_asked()
    try:
        remove_application(db, application_id, now=shell.now())
    except AfterviewError as error:
        state.leave_word(str(error), is_bad=True)
        menu.go("applications", id=application_id.hex)
    else:
        _removed()[application_id] = name
        menu.go("applications")
