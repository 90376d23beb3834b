"""The app's own keys of the session; the widgets' keys belong to the forms.

Nothing here is worth keeping: a reload begins with an empty session and loses no words.
"""

from dataclasses import dataclass, field
from uuid import UUID

import streamlit as st

from afterview.domain.draft import Value
from afterview.domain.problem import Problem


@dataclass(slots=True)
class DraftState:
    """What this session knows of one draft.

    ``baseline`` is what each field showed here last; ``put`` what a widget shall show in the next
    run; ``clashes`` what another tab or an earlier visit had written instead; ``removed`` the rows
    that can be brought back, with their places; ``asked`` whether finishing was tried, and
    ``refused`` what only the database could refuse then.
    """

    baseline: dict[str, Value] = field(default_factory=dict)
    put: dict[str, object] = field(default_factory=dict)
    clashes: dict[str, Value] = field(default_factory=dict)
    removed: list[tuple[str, str, int]] = field(default_factory=list)
    asked: bool = False
    refused: list[Problem] = field(default_factory=list)
    not_saved: str = ""
    settled: list[str] = field(default_factory=list)


def of_draft(draft_id: UUID) -> DraftState:
    """What this session knows of a draft, nothing at the first call."""
    drafts: dict[UUID, DraftState] = st.session_state.setdefault("afterview.drafts", {})
    return drafts.setdefault(draft_id, DraftState())


def remember_draft(draft_id: UUID | None) -> None:
    """Note the draft to come back to from the menu; None forgets it."""
    st.session_state["afterview.last_draft"] = draft_id


def last_draft() -> UUID | None:
    """The draft to come back to, if there is one."""
    found = st.session_state.get("afterview.last_draft")
    return found if isinstance(found, UUID) else None


def leave_word(text: str) -> None:
    """Leave a passing word for the next page that is drawn."""
    st.session_state["afterview.word"] = text


def take_word() -> str:
    """The word left for this page, once."""
    return str(st.session_state.pop("afterview.word", ""))
