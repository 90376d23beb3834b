"""Erasing for good: choosing what, and the question before it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import streamlit as st

from afterview.actions.erase import Reach
from afterview.domain.spoken import moment
from afterview.errors import AfterviewError
from afterview.store import backups, erase_file
from afterview.store.database import Database
from afterview.store.facts import erasable
from afterview.store.facts.erasable import ErasableInterview, ErasablePerson
from afterview.ui import menu, safe_text, state
from afterview.ui.confirming import About, Confirmation

_CONFIRMATION: Final = Confirmation("erase")
NO_WAY_BACK: Final = "This cannot be undone."


def draw(db: Database) -> None:
    """The three ways; nothing is erased yet on this page."""
    safe_text.say(
        "Deleting takes something out of sight; it stays in the file, and can be brought back "
        "while its page is open. Erasing takes it out of the file for good, and out of the backups "
        "where you say so."
    )
    safe_text.quiet(
        "Words that were typed and never stored lie in the browser they were typed in. This one "
        "forgets them when you erase; in another, clear what it keeps for this address."
    )
    with db.read() as cursor:
        everybody, held = erasable.people(cursor), erasable.interviews(cursor)
    with st.container(border=True, key="card-person"):
        safe_text.heading("A person")
        _person(everybody)
    with st.container(border=True, key="card-interview"):
        safe_text.heading("An interview")
        _interview(held)
    with st.container(border=True, key="card-everything"):
        safe_text.heading("Everything")
        safe_text.quiet("The whole database and all its backups, to begin anew or to leave.")
        if st.button("Erase everything …", key="erase.everything"):
            menu.go("data", show="erase", all="1")


def said(interview: ErasableInterview) -> str:
    """An interview on one line."""
    when = moment(interview.starts_at, interview.zone).partition(",")[0]
    return f"{interview.company} · {interview.role} · {when}"


def reach(db: Database) -> Reach:
    """Where else it is to be erased, as the person ticks."""
    found, aside = backups.every(db.path), erase_file.set_aside(db.path)
    with_backups = bool(found) and st.checkbox(
        safe_text.escaped(f"Also from the backups ({len(found)})"), value=True, key="erase.backups"
    )
    if found and not with_backups:
        safe_text.quiet("It then stays in the backups until they are let go of, up to a year.")
    with_aside = bool(aside) and st.checkbox(
        safe_text.escaped(f"Also remove what was damaged and set aside ({len(aside)})"),
        value=True,
        key="erase.aside",
    )
    for path in aside:
        safe_text.quiet(path.name)
    return Reach(backups=with_backups, set_aside=with_aside)


def ask(title: str, told: Sequence[str], erase: Callable[[], None], *, about: About) -> None:
    """The button, the question that says what goes, and the deed."""
    st.button(
        safe_text.escaped(title),
        key="erase.ask",
        type="primary",
        icon=":material/delete_forever:",
        on_click=_CONFIRMATION.ask,
        args=(about,),
    )
    _CONFIRMATION.draw(about, f"{title}?", partial(_question, told, erase))


def done(word: str) -> None:
    """Back to the beginning of this part, with a word and without copies in the browser."""
    state.drop_every_copy()
    state.leave_word(word)
    menu.go("data", show="erase")


def _question(told: Sequence[str], erase: Callable[[], None]) -> None:
    for sentence in told:
        safe_text.say(sentence)
    safe_text.strong(NO_WAY_BACK)
    if st.button("Erase for good", key="erase.yes", type="primary", width="stretch"):
        _CONFIRMATION.close()
        try:
            erase()
        except AfterviewError as error:
            state.leave_word(str(error), is_bad=True)
            st.rerun()
        done("Erased.")
    if st.button("Keep it", key="erase.no", width="stretch"):
        _CONFIRMATION.close()
        st.rerun()


def _person(everybody: Sequence[ErasablePerson]) -> None:
    if not everybody:
        safe_text.quiet("Nobody is noted.")
        return
    chosen = st.selectbox(
        "Who",
        everybody,
        index=None,
        format_func=_name,
        placeholder="Type a name",
        key="erase.who",
    )
    if st.button("See what would go", key="erase.person", disabled=chosen is None) and chosen:
        menu.go("data", show="erase", person=chosen.one.id.hex)


def _interview(held: Sequence[ErasableInterview]) -> None:
    if not held:
        safe_text.quiet("None is noted.")
        return
    chosen = st.selectbox(
        "Which",
        held,
        index=None,
        format_func=lambda one: said(one) + (" (deleted)" if one.is_deleted else ""),
        placeholder="Type a company",
        key="erase.which",
    )
    if st.button("See what would go", key="erase.interview", disabled=chosen is None) and chosen:
        menu.go("data", show="erase", interview=chosen.id.hex)


def _name(person: ErasablePerson) -> str:
    company = f" · {person.one.company}" if person.one.company else ""
    return f"{person.one.name}{company}{' (deleted)' if person.is_deleted else ''}"
