"""The app's own keys of the session; the widgets' keys belong to the forms.

Nothing here is worth keeping: a reload begins with an empty session and loses no words.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import streamlit as st

from afterview.domain.draft import Value

WORD_STANDS = timedelta(seconds=5)
_DROPPED = "afterview.dropped_copies"
_COPIES = "afterview:"


@dataclass(slots=True)
class DraftState:
    """What this session knows of one draft.

    ``baseline`` is what each field showed here last; ``put`` what a widget shall show in the next
    run, ``replaced`` what one showed before that, and since when it does not; ``clashes`` what
    another tab or an earlier visit had written instead; ``removed`` the rows that can be brought
    back, with their list and place; ``asked`` whether finishing was tried, ``pressed`` whether it
    is to be done once all is stored; ``came_too_late`` what was typed after the draft was finished
    or discarded elsewhere; ``settled`` fields whose copies in the browser may go.
    """

    baseline: dict[str, Value] = field(default_factory=dict)
    put: dict[str, object] = field(default_factory=dict)
    replaced: dict[str, tuple[object, datetime]] = field(default_factory=dict)
    clashes: dict[str, Value] = field(default_factory=dict)
    removed: dict[str, tuple[str, int]] = field(default_factory=dict)
    asked: bool = False
    pressed: bool = False
    came_too_late: dict[str, Value] = field(default_factory=dict)
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


@dataclass(slots=True)
class Word:
    """A passing word, and since when it is being said."""

    text: str
    is_bad: bool
    said_at: datetime | None = None


def leave_word(text: str, *, is_bad: bool = False) -> None:
    """Leave a passing word for the next page that is drawn."""
    st.session_state["afterview.word"] = Word(text, is_bad)


def word(now: datetime) -> Word | None:
    """The word left for this page, for as long as it stands.

    The next run may follow by itself, or cut this one off before anybody has read the word.
    """
    left = st.session_state.get("afterview.word")
    if not isinstance(left, Word):
        return None
    left.said_at = left.said_at or now
    if now - left.said_at < WORD_STANDS:
        return left
    st.session_state["afterview.word"] = None
    return None


def drop_copies(desk: UUID) -> None:
    """Let this browser forget what was typed at that desk; it is stored, or no longer wanted."""
    _drop(f"{_COPIES}{desk.hex}:")


def drop_every_copy() -> None:
    """Let this browser forget everything that was typed."""
    _drop(_COPIES)


def _drop(begin: str) -> None:
    st.session_state.setdefault(_DROPPED, []).append(begin)


def dropped_copies() -> list[str]:
    """How the names of the copies begin that the page that is drawn now shall drop."""
    dropped: list[str] = st.session_state.pop(_DROPPED, [])
    return dropped
