"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from afterview.domain.categories import category_label
from afterview.store.facts.question_bank import (
    LOW,
    BankChoices,
    Handling,
    Sorting,
    WantedQuestions,
)
from afterview.ui import safe_text
from afterview.ui.questions.said import MOST

WORDS, CATEGORY, COMPANY = "questions.words", "questions.category", "questions.company"
HANDLED, SORTING, PAGE = "questions.handled", "questions.sorting", "questions.page"
_LONGEST_SEARCH = 200
_HANDLING: Final = {
    Handling.LOW: f"Handled 1 or {LOW} of {MOST} last time",
    Handling.UNRATED: "Not rated yet",
}
_SORTING: Final = {
    Sorting.WEAKEST: "Weakest first",
    Sorting.LATEST: "Latest first",
    Sorting.OFTEN: "Most often first",
}


def draw(choices: BankChoices) -> WantedQuestions:
    """The search, the filters and the order above the list."""
    words = st.text_input(
        "Search questions, answers, stories and companies",
        key=WORDS,
        type="search",
        max_chars=_LONGEST_SEARCH,
        live="300ms",
        bind="query-params",
        on_change=_to_first_page,
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="questions.tools"):
        with st.popover("Filters", icon=":material/filter_list:", key="questions.filters"):
            handling, categories, companies = _choices(choices)
        sorting = st.selectbox(
            "Order",
            list(Sorting),
            format_func=_SORTING.__getitem__,
            key=SORTING,
            bind="query-params",
            on_change=_to_first_page,
            label_visibility="collapsed",
            width=220,
        )
    return WantedQuestions(
        (words or "").strip(),
        tuple(categories),
        tuple(companies),
        handling,
        sorting or Sorting.WEAKEST,
    )


def is_narrowed(wanted: WantedQuestions) -> bool:
    """Whether the list shows less than everything."""
    return bool(wanted.words or wanted.categories or wanted.companies or wanted.handling)


def in_words(wanted: WantedQuestions) -> str:
    """What the list is narrowed to besides the search, empty where it is not."""
    handling = [] if wanted.handling is None else [_HANDLING[wanted.handling].lower()]
    names = [*map(category_label, wanted.categories), *wanted.companies]
    return ", ".join([*handling, *map(safe_text.isolated, names)])


def widen(wanted: WantedQuestions) -> None:
    """What to say where nothing fits, and the tap that shows everything again."""
    if not wanted.words and wanted.handling is Handling.UNRATED:
        hint = "Every question here was rated."
    elif not wanted.words and wanted.handling is Handling.LOW:
        hint = f"No question was handled 1 or {LOW} of {MOST} the last time."
    elif wanted.words:
        hint = "Nothing fits. Every word has to occur somewhere around the question; try fewer."
    else:
        hint = "Nothing fits. Choose fewer filters."
    safe_text.say(hint)
    st.button("Show all questions", key="questions.clear", on_click=_clear)


def _choices(choices: BankChoices) -> tuple[Handling | None, Sequence[str], Sequence[str]]:
    handling = st.pills(
        "How it went",
        list(Handling),
        format_func=_HANDLING.__getitem__,
        key=HANDLED,
        bind="query-params",
        on_change=_to_first_page,
    )
    categories = st.multiselect(
        "Kind of question",
        _short_enough(choices.categories),
        format_func=category_label,
        key=CATEGORY,
        bind="query-params",
        on_change=_to_first_page,
    )
    companies = st.multiselect(
        "Asked by",
        _short_enough(choices.companies),
        key=COMPANY,
        bind="query-params",
        on_change=_to_first_page,
    )
    return handling, categories, companies


def _short_enough(names: Sequence[str]) -> list[str]:
    """In alphabetical order; a name longer than a line is left to the search."""
    fitting = (name for name in names if name.strip() and safe_text.fits_a_line(name))
    return sorted(fitting, key=lambda name: (category_label(name).casefold(), name))


def _to_first_page() -> None:
    if PAGE in st.session_state:
        st.session_state[PAGE] = 1


def _clear() -> None:
    st.session_state[WORDS] = ""
    st.session_state[HANDLED] = None
    for key in (CATEGORY, COMPANY):
        st.session_state[key] = []
    _to_first_page()
