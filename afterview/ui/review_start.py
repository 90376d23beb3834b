"""Ways into a review: a draft to finish, an interview that was planned, or a clean sheet."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

import streamlit as st

from afterview.actions.drafts import (
    bring_back_draft,
    correct_review,
    discard_draft,
    edit_draft,
    review_interview,
    start_review,
)
from afterview.domain.draft import Draft, is_blank
from afterview.domain.interview import Interview, local
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store import drafts
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.address import named_id
from afterview.ui.undo_line import undo_line


def said(instant: datetime, zone: str) -> str:
    """An instant (naive UTC) as people say it, such as ``Tue 13 October, 14:00``."""
    there = local(instant, zone)
    return f"{there:%a} {there.day} {there:%B}, {there:%H:%M}"


def open_draft(draft_id: UUID) -> None:
    """Show the form of a draft."""
    menu.go("review", draft=draft_id.hex)


def new_review_button(db: Database, *, primary: bool) -> None:
    """Begin with a clean sheet."""
    if st.button(
        "Review an interview",
        key="start.review",
        type="primary" if primary else "secondary",
        icon=":material/edit_note:",
        width="stretch",
    ):
        open_draft(start_review(db, zone=shell.zone(), now=shell.now()))


def unfinished_drafts(db: Database, unfinished: Sequence[Draft]) -> None:
    """The drafts still to finish, each one tap away."""
    for place, draft in enumerate(unfinished):
        with st.container(border=True, key=f"card-draft-{draft.id.hex}"):
            safe_text.strong(_name(draft))
            safe_text.quiet(f"Unfinished review, last saved {said(draft.saved_at, shell.zone())}")
            with st.container(horizontal=True):
                if st.button(
                    "Go on with it",
                    key=f"resume.{draft.id.hex}",
                    type="secondary" if place else "primary",
                ):
                    open_draft(draft.id)
                if st.button("Discard", key=f"discard.{draft.id.hex}", type="tertiary"):
                    discard_draft(db, draft.id, now=shell.now())
                    state.remember_draft(None)
                    st.rerun()


def discarded(db: Database, drafts_gone: Sequence[Draft]) -> None:
    """The way back for each draft discarded within a day."""
    for draft in drafts_gone:
        if is_blank(draft):
            continue
        undo_line(
            f"You discarded the draft of {_name(draft)}.",
            key=f"undo.{draft.id.hex}",
            undo=partial(bring_back_draft, db, draft.id),
            button="Bring it back",
        )


def named_draft(db: Database) -> Draft | None:
    """The draft that the address names, or the one to come back to, which then is named."""
    named = named_id("draft")
    wanted = named or state.last_draft()
    with db.read() as cursor:
        draft = None if wanted is None else drafts.find(cursor, wanted)
    if draft is None or draft.finished_at is not None:
        state.remember_draft(None)
    elif named is None:
        open_draft(draft.id)
    else:
        state.remember_draft(draft.id)
    return draft


def why_not_open(db: Database, draft: Draft | None) -> None:
    """Why the draft that the address names cannot be gone on with, if it names one."""
    named = named_id("draft")
    if named is None:
        return
    if draft is not None:
        safe_text.notice(
            "This review is finished already. You find it under Interviews, "
            "where it can be corrected."
        )
    else:
        safe_text.notice("There is no such draft here: it was discarded, or the link is cut short.")
    _what_came_too_late(db, named, draft)


def _what_came_too_late(db: Database, draft_id: UUID, draft: Draft | None) -> None:
    """Words typed after the draft was finished or discarded in another tab, and the way to them."""
    late = state.of_draft(draft_id).came_too_late
    if not late:
        return
    with st.container(border=True, key="card-late"):
        safe_text.strong("What you typed here since then is not in it yet:")
        for value in late.values():
            safe_text.as_typed(str(value))
        if st.button("Keep these words", key="late.keep", type="primary"):
            into = draft_id
            if draft is not None and draft.review_id is not None:
                into = correct_review(db, draft.review_id, now=shell.now())
            else:
                bring_back_draft(db, draft_id)
            edit_draft(db, into, late, seen={}, now=shell.now())
            late.clear()
            open_draft(into)


def awaiting(db: Database, interviews: Sequence[Interview], *, primary: bool) -> None:
    """Interviews that have begun and have no review."""
    for place, interview in enumerate(interviews):
        with st.container(border=True, key=f"card-await-{interview.id.hex}"):
            safe_text.strong(f"{safe_text.shortened(interview.occasion.company)}: how did it go?")
            safe_text.quiet(_line(interview))
            if st.button(
                "Review it",
                key=f"review.{interview.id.hex}",
                type="primary" if primary and place == 0 else "secondary",
            ):
                open_draft(review_interview(db, interview.id, now=shell.now()))


def _line(interview: Interview) -> str:
    occasion = interview.occasion
    when = said(occasion.starts_at, occasion.zone)
    return f"{safe_text.shortened(occasion.role)} · {label(occasion.stage)} · {when}"


def _name(draft: Draft) -> str:
    """What the person would call the draft."""
    company = safe_text.shortened(draft.text("company").strip() or "a company not named yet")
    stage = draft.text("stage")
    named = label(Stage(stage)) if stage in set(Stage) else ""
    correction = "Correction of " if draft.review_id is not None else ""
    return f"{correction}{company}" + (f" · {named}" if named else "")
