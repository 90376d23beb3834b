"""The one list of pages, and the ways between them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import streamlit as st
from streamlit.navigation.page import Page

from afterview.ui import shell, state
from afterview.ui.safe_text import done, escaped, warn

Name: TypeAlias = Literal[
    "today",
    "review",
    "interviews",
    "lessons",
    "questions",
    "stories",
    "people",
    "trends",
    "brief",
    "practice",
    "next_steps",
    "applications",
    "data",
]


@dataclass(frozen=True, slots=True)
class Place:
    """A page: its file, its address, and its name in the menu."""

    file: str
    address: str
    title: str
    icon: str


@dataclass(frozen=True, slots=True)
class Section:
    """Pages that belong together; the menu leads to the first of them."""

    title: str
    icon: str
    names: tuple[Name, ...]


PLACES: Mapping[Name, Place] = {
    "today": Place("pages/today/today.py", "today", "Today", ":material/wb_sunny:"),
    "review": Place("pages/capture/review.py", "review", "Review", ":material/edit_note:"),
    "interviews": Place(
        "pages/library/interviews.py", "interviews", "Interviews", ":material/forum:"
    ),
    "lessons": Place("pages/library/lessons.py", "lessons", "Lessons", ":material/lightbulb:"),
    "questions": Place(
        "pages/library/questions.py", "questions", "Questions", ":material/contact_support:"
    ),
    "stories": Place("pages/library/stories.py", "stories", "Stories", ":material/auto_stories:"),
    "people": Place("pages/library/people.py", "people", "People", ":material/group:"),
    "trends": Place("pages/insights/trends.py", "trends", "Trends", ":material/show_chart:"),
    "brief": Place("pages/prepare/brief.py", "brief", "Brief", ":material/description:"),
    "practice": Place("pages/prepare/practice.py", "practice", "Practice", ":material/style:"),
    "next_steps": Place(
        "pages/aftermath/next_steps.py", "next-steps", "Next steps", ":material/checklist:"
    ),
    "applications": Place(
        "pages/aftermath/applications.py", "applications", "Applications", ":material/work:"
    ),
    "data": Place("pages/settings/data.py", "data", "Your data", ":material/database:"),
}

SECTIONS: Sequence[Section] = (
    Section("Today", ":material/wb_sunny:", ("today",)),
    Section("Review", ":material/edit_note:", ("review",)),
    Section(
        "Library",
        ":material/library_books:",
        ("interviews", "lessons", "questions", "stories", "people"),
    ),
    Section("Trends", ":material/show_chart:", ("trends",)),
    Section("Prepare", ":material/description:", ("brief", "practice")),
    Section("Follow-through", ":material/checklist:", ("next_steps", "applications")),
    Section("Your data", ":material/database:", ("data",)),
)

_WITHIN_REACH: Sequence[Name] = ("today", "review", "interviews", "brief", "next_steps")
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


def draw(here: Name, *, is_form: bool = False) -> None:
    """The menu of the page ``here``, and the word that the page before left for it.

    Where a form is shown it has buttons: a link would drop what is still being typed there.
    """
    if is_form:
        _buttons()
    else:
        _sections(next(section for section in SECTIONS if here in section.names))
    word = state.word(shell.now())
    if word is not None:
        (warn if word.is_bad else done)(word.text)


def draw_more() -> None:
    """The pages that a phone's bar has no room for, at the end of Today; hidden elsewhere."""
    with st.container(key="menu-more", horizontal=True):
        _links([name for name in PLACES if name not in _WITHIN_REACH], "content")


def _sections(here: Section) -> None:
    """The menu as links: along the top on a wide screen, within the thumb's reach on a phone.

    Below it stand the other pages of the same section, on either.
    """
    with st.container(key="menu", horizontal=True, horizontal_alignment="distribute"):
        for section in SECTIONS:
            key = "menu-here" if section == here else f"menu-{section.title.lower()}"
            with st.container(key=key, width="content"):
                _link(section.names[0], section.title, section.icon)
    with st.bottom, st.container(key="nav-bar", horizontal=True, wrap=False):
        _links(_WITHIN_REACH, "stretch")
    if len(here.names) > 1:
        with st.container(key="menu-section", horizontal=True):
            _links(here.names, "content")


def _buttons() -> None:
    with st.container(key="menu-form", horizontal=True):
        for name in _FROM_A_FORM:
            place = PLACES[name]
            if st.button(
                escaped(place.title), key=f"menu.{name}", icon=place.icon, type="tertiary"
            ):
                go(name)


def _links(names: Sequence[Name], width: Literal["content", "stretch"]) -> None:
    for name in names:
        _link(name, PLACES[name].title, PLACES[name].icon, width)


def _link(
    name: Name, title: str, icon: str, width: Literal["content", "stretch"] = "content"
) -> None:
    st.page_link(PLACES[name].file, label=escaped(title), icon=icon, width=width)
