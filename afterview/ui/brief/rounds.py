"""The top of the page: which round it is for and when, and the ways to another one."""

from collections.abc import Sequence
from functools import partial

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from afterview.domain.interview import Interview, local
from afterview.domain.spoken import counted, moment
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store import applications
from afterview.store.database import Database
from afterview.ui import menu, safe_text, shell
from afterview.ui.brief.view import FOR, InMind, Planned, Thought
from afterview.ui.interviews import letterhead
from afterview.ui.suggestions import suggest
from afterview.ui.way_in import way_in

COMPANY, ROLE, STAGE = "brief.company", "brief.role", "brief.stage"
_LONGEST = 200
_SHUT = "afterview.brief.shut"


def head(view: Planned | Thought) -> None:
    """Which round, and when."""
    with st.container(key="letterhead", gap="xsmall"):
        safe_text.title("Brief")
        match view:
            case Planned(interview, _):
                letterhead.occasion(interview.occasion)
                if when := _in_how_long(interview):
                    safe_text.badges([when])
            case Thought(in_mind, _):
                _thought(in_mind)


def folded(*, is_open: bool) -> DeltaGenerator:
    """Where another round is chosen; shut again once one of the planned ones was."""
    key = f"brief.others.{_times_shut()}"
    return st.expander("For another round", is_open, key=key, type="compact")


def ways(coming: Sequence[Interview]) -> None:
    """The other planned rounds, a tap each."""
    for interview in coming:
        _way_to(interview)


def fields(db: Database) -> InMind:
    """The fields for a round that is not planned; what they hold."""
    safe_text.quiet("For one that is not planned yet; each of these may stay empty.")
    company = _text("Company", COMPANY)
    with db.read() as cursor:
        known = applications.companies(cursor)
        roles = applications.roles(cursor, company) if company.strip() else ()
    suggest("brief-company", company, known, partial(_fill, COMPANY))
    role = _text("Role", ROLE)
    suggest("brief-role", role, roles, partial(_fill, ROLE))
    stage = st.selectbox(
        "Stage",
        list(Stage),
        index=None,
        format_func=label,
        key=STAGE,
        bind="query-params",
        on_change=_look_there,
    )
    return InMind(company, role, stage)


def gone() -> None:
    """What to say where the address names no interview that is here."""
    safe_text.title("Brief")
    safe_text.notice(
        "There is no such interview here: it was deleted, or the address is incomplete."
    )
    if st.button("Show the brief for the next one", key="brief.next", type="primary"):
        menu.go("brief")


def _thought(in_mind: InMind) -> None:
    if not in_mind.is_named():
        safe_text.say(
            "No interview is planned, so this is what helps in any. Say below what you prepare "
            "for, and it is sorted for that."
        )
        if st.button("Plan an interview", key="brief.plan", icon=":material/event:"):
            menu.go("interviews", plan="new")
        return
    if in_mind.company.strip():
        safe_text.name(in_mind.company)
    if in_mind.role.strip():
        safe_text.name(in_mind.role)
    if in_mind.stage is not None:
        safe_text.quiet(label(in_mind.stage))


def _in_how_long(interview: Interview) -> str:
    """``Tomorrow``, ``In 3 days``; empty where it has begun."""
    occasion = interview.occasion
    if occasion.starts_at <= shell.now():
        return ""
    there, now = (local(at, occasion.zone) for at in (occasion.starts_at, shell.now()))
    days = (there.date() - now.date()).days
    return {0: "Today", 1: "Tomorrow"}.get(days, f"In {counted(days, 'day')}")


def _way_to(interview: Interview) -> None:
    occasion = interview.occasion
    with st.container(gap="xxsmall", key=f"brief-for-{interview.id.hex}"):
        words = f"{safe_text.shortened(occasion.company)} · {label(occasion.stage)}"
        if way_in(words, key=f"brief.for.{interview.id.hex}"):
            st.session_state[_SHUT] = _times_shut() + 1
            menu.go("brief", **{FOR: interview.id.hex})
        safe_text.quiet(f"{moment(occasion.starts_at, occasion.zone)} ({occasion.zone})")


def _times_shut() -> int:
    n: int = st.session_state.get(_SHUT, 0)
    return n


def _text(title: str, key: str) -> str:
    typed = st.text_input(
        title, key=key, max_chars=_LONGEST, bind="query-params", on_change=_look_there
    )
    return typed or ""


def _fill(key: str, name: str) -> None:
    st.session_state[key] = name
    _look_there()


def _look_there() -> None:
    """The fields count from now on, whatever interview the address named."""
    if FOR in st.query_params:
        del st.query_params[FOR]
