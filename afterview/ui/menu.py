"""The one list of pages, and the ways between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import streamlit as st
from streamlit.navigation.page import Page

from afterview.ui import shell, state
from afterview.ui.safe_text import done, escaped, warn

Name: TypeAlias = Literal[
    "today", "review", "interviews", "trends", "next_steps", "applications", "people"
]


@dataclass(frozen=True, slots=True)
class Place:
    """A page: its file, its address, and its name in the menu."""

    file: str
    address: str
    title: str
    icon: str


PLACES: Mapping[Name, Place] = {
    "today": Place("pages/today/today.py", "today", "Today", ":material/wb_sunny:"),
    "review": Place("pages/capture/review.py", "review", "Review", ":material/edit_note:"),
    "interviews": Place(
        "pages/library/interviews.py", "interviews", "Interviews", ":material/forum:"
    ),
    "trends": Place("pages/insights/trends.py", "trends", "Trends", ":material/show_chart:"),
    "next_steps": Place(
        "pages/aftermath/next_steps.py", "next-steps", "Next steps", ":material/checklist:"
    ),
    "applications": Place(
        "pages/aftermath/applications.py", "applications", "Applications", ":material/work:"
    ),
    "people": Place("pages/library/people.py", "people", "People", ":material/group:"),
}

_WITHIN_REACH: Sequence[Name] = ("today", "review", "interviews", "next_steps", "applications")
"""The places in the bar of a phone, which has room for no more."""
_FROM_A_FORM: Sequence[Name] = ("today", "interviews", "next_steps")


def current_page() -> Page:
    """The page that the address names; ours is the only menu that is drawn."""
    pages = [
        st.Page(
            place.file,
            title=place.title,
            icon=place.icon,
            url_path=None if name == "today" else place.address,
            default=name == "today",
        )
        for name, place in PLACES.items()
    ]
    return st.navigation(pages, position="hidden")


def go(name: Name, **address: str) -> None:
    """Show another page; call it from the script, not from a callback."""
    st.switch_page(PLACES[name].file, query_params=address)


def draw_links() -> None:
    """The menu as links: along the top on a wide screen, within the thumb's reach on a phone."""
    with st.container(key="menu", horizontal=True, horizontal_alignment="distribute"):
        _links(tuple(PLACES), "content")
    with st.bottom, st.container(key="nav-bar", horizontal=True, wrap=False):
        _links(_WITHIN_REACH, "stretch")
    _pass_on_word()


def draw_more() -> None:
    """The pages that a phone's bar has no room for, at the end of Today; hidden elsewhere."""
    with st.container(key="menu-more", horizontal=True):
        _links([name for name in PLACES if name not in _WITHIN_REACH], "content")


def draw_buttons() -> None:
    """The menu for the page with the form: a link would drop what is still being typed there."""
    with st.container(key="menu-form", horizontal=True):
        for name in _FROM_A_FORM:
            place = PLACES[name]
            if st.button(
                escaped(place.title), key=f"menu.{name}", icon=place.icon, type="tertiary"
            ):
                go(name)
    _pass_on_word()


def _links(names: Sequence[Name], width: Literal["content", "stretch"]) -> None:
    for place in (PLACES[name] for name in names):
        st.page_link(place.file, label=escaped(place.title), icon=place.icon, width=width)


def _pass_on_word() -> None:
    """Say the word that the page before left for this one."""
    word = state.word(shell.now())
    if word is not None:
        (warn if word.is_bad else done)(word.text)
