"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

from typing import Final

import streamlit as st

from afterview.domain.categories import category_label
from afterview.domain.scales import HIGHEST, POOR_UP_TO
from afterview.store.facts.question_bank import (
    BankChoices,
    Handling,
    Sorting,
    WantedQuestions,
)
from afterview.ui import safe_text
from afterview.ui.narrowing import in_order, search_box, several
from afterview.ui.paging import to_first

WORDS, CATEGORY, COMPANY = "questions.words", "questions.category", "questions.company"
HANDLED, SORTING, PAGE = "questions.handled", "questions.sorting", "questions.page"
_HANDLING: Final = {
    Handling.LOW: f"Handled 1 or {POOR_UP_TO} of {HIGHEST} last time",
    Handling.UNRATED: "Not rated yet",
}
_SORTING: Final = {
    Sorting.WEAKEST: "Weakest first",
    Sorting.LATEST: "Latest first",
    Sorting.OFTEN: "Most often first",
}


def draw(choices: BankChoices) -> WantedQuestions:
    """The search, the filters and the order above the list."""
    words = search_box("Search questions, answers, stories and companies", key=WORDS, page=PAGE)
    with st.container(horizontal=True, vertical_alignment="bottom", key="questions.tools"):
        with st.popover("Filters", icon=":material/filter_list:", key="questions.filters"):
            handling, categories, companies = _choices(choices)
        sorting = st.selectbox(
            "Order",
            list(Sorting),
            format_func=_SORTING.__getitem__,
            key=SORTING,
            bind="query-params",
            on_change=to_first,
            args=(PAGE,),
            label_visibility="collapsed",
            width=220,
        )
    return WantedQuestions(
        words.strip(),
        categories,
        companies,
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
        hint = f"No question was handled 1 or {POOR_UP_TO} of {HIGHEST} the last time."
    elif wanted.words:
        hint = "Nothing fits. Every word has to occur somewhere around the question; try fewer."
    else:
        hint = "Nothing fits. Choose fewer filters."
    safe_text.say(hint)
    st.button("Show all questions", key="questions.clear", on_click=_clear)


def _choices(
    choices: BankChoices,
) -> tuple[Handling | None, tuple[str, ...], tuple[str, ...]]:
    handling = st.pills(
        "How it went",
        list(Handling),
        format_func=_HANDLING.__getitem__,
        key=HANDLED,
        bind="query-params",
        on_change=to_first,
        args=(PAGE,),
    )
    categories, companies = in_order(choices.categories), in_order(choices.companies)
    return (
        handling,
        several("Kind of question", categories, key=CATEGORY, page=PAGE, called=category_label),
        several("Asked by", companies, key=COMPANY, page=PAGE),
    )


def _clear() -> None:
    st.session_state[WORDS] = ""
    st.session_state[HANDLED] = None
    for key in (CATEGORY, COMPANY):
        st.session_state[key] = []
    to_first(PAGE)
