"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

import streamlit as st

from afterview.store.facts.people import WantedPeople
from afterview.ui import menu, safe_text
from afterview.ui.narrowing import search_box
from afterview.ui.paging import to_first

WORDS, REFERENCES, PAGE = "people.words", "people.references", "people.page"


def draw() -> WantedPeople:
    """The search and the filter above the list, and the way to add somebody."""
    words = search_box("Search names, roles, firms and notes", key=WORDS, page=PAGE)
    with st.container(horizontal=True, vertical_alignment="center", key="people.tools"):
        references_only = st.toggle(
            "References only",
            key=REFERENCES,
            bind="query-params",
            on_change=to_first,
            args=(PAGE,),
        )
        if st.button("Add somebody", key="people.add", icon=":material/person_add:"):
            menu.go("people", add="1")
    return WantedPeople(words, references_only)


def widen(wanted: WantedPeople) -> None:
    """What to say where nobody fits, and the tap that shows everybody again."""
    match bool(wanted.words.strip()), wanted.references_only:
        case True, True:
            hint = "Try fewer words, or look among all people."
        case True, False:
            hint = "Every word has to occur somewhere in what is known of somebody; try fewer."
        case _:
            hint = (
                "No reference yet. Open somebody who knows your work, and note whether they will "
                "speak for you."
            )
    safe_text.say(hint if not wanted.words.strip() else f"Nobody fits. {hint}")
    st.button("Show everybody", key="people.clear", on_click=_clear)


def _clear() -> None:
    st.session_state[WORDS] = ""
    st.session_state[REFERENCES] = False
    to_first(PAGE)
