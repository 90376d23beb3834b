"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.vocabulary import Outcome, Stage
from afterview.domain.wording import label
from afterview.store.facts.library import InterviewLine, Wanted
from afterview.ui import menu, safe_text

WORDS, STAGE = "interviews.words", "interviews.stage"
OUTCOME, COMPANY = "interviews.outcome", "interviews.company"
PAGE = "interviews.page"
_LONGEST_SEARCH = 200


def draw(every: Sequence[InterviewLine]) -> Wanted:
    """The search and the filters above the list, and the way to plan one more."""
    words = st.text_input(
        "Search interviews, questions, lessons and notes",
        key=WORDS,
        type="search",
        max_chars=_LONGEST_SEARCH,
        live="300ms",
        bind="query-params",
        on_change=_to_first_page,
    )
    with st.container(horizontal=True, vertical_alignment="center", key="interviews.tools"):
        with st.popover("Filters", icon=":material/filter_list:", key="interviews.filters"):
            stages, outcomes, companies = _choices(every)
        if st.button("Plan an interview", key="interviews.plan", icon=":material/event:"):
            menu.go("interviews", plan="new")
    return Wanted(words or "", tuple(stages), tuple(outcomes), tuple(companies))


def _choices(
    every: Sequence[InterviewLine],
) -> tuple[Sequence[Stage], Sequence[Outcome], Sequence[str]]:
    stages = st.multiselect(
        "Stage",
        [stage for stage in Stage if any(line.stage is stage for line in every)],
        format_func=label,
        key=STAGE,
        bind="query-params",
        on_change=_to_first_page,
    )
    outcomes = st.multiselect(
        "Outcome",
        [outcome for outcome in Outcome if any(line.outcome is outcome for line in every)],
        format_func=label,
        key=OUTCOME,
        bind="query-params",
        on_change=_to_first_page,
    )
    companies = st.multiselect(
        "Company",
        _companies(every),
        key=COMPANY,
        bind="query-params",
        on_change=_to_first_page,
    )
    return stages, outcomes, companies


def in_words(wanted: Wanted) -> str:
    """What the list is narrowed to besides the search, empty where it is not."""
    chosen = [label(word) for word in (*wanted.stages, *wanted.outcomes)]
    return ", ".join([*chosen, *map(safe_text.isolated, wanted.companies)])


def widen(wanted: Wanted) -> None:
    """What to say where nothing fits, and the tap that shows everything again."""
    narrowed = bool(wanted.stages or wanted.outcomes or wanted.companies)
    match bool(wanted.words.strip()), narrowed:
        case True, True:
            hint = "Try fewer words, or look without the filters."
        case True, False:
            hint = "Every word has to occur somewhere in the interview; try fewer, or only a part."
        case _:
            hint = "Choose fewer filters."
    safe_text.say(f"Nothing fits. {hint}")
    st.button("Show all interviews", key="interviews.clear", on_click=_clear)


def _companies(every: Sequence[InterviewLine]) -> list[str]:
    """The companies in alphabetical order; a name longer than a line is left to the search."""
    names = {line.company for line in every if safe_text.fits_a_line(line.company)}
    return sorted(names, key=str.casefold)


def _to_first_page() -> None:
    if PAGE in st.session_state:
        st.session_state[PAGE] = 1


def _clear() -> None:
    st.session_state[WORDS] = ""
    for key in (STAGE, OUTCOME, COMPANY):
        st.session_state[key] = []
    _to_first_page()
