"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.vocabulary import Outcome, Stage
from afterview.domain.wording import label
from afterview.store.facts.library import InterviewLine, Wanted
from afterview.ui import menu, safe_text
from afterview.ui.narrowing import in_order, search_box, several
from afterview.ui.paging import to_first

WORDS, STAGE = "interviews.words", "interviews.stage"
OUTCOME, COMPANY = "interviews.outcome", "interviews.company"
PAGE = "interviews.page"


def draw(every: Sequence[InterviewLine]) -> Wanted:
    """The search and the filters above the list, and the way to plan one more."""
    words = search_box("Search interviews, questions, lessons and notes", key=WORDS, page=PAGE)
    with st.container(horizontal=True, vertical_alignment="center", key="interviews.tools"):
        with st.popover("Filters", icon=":material/filter_list:", key="interviews.filters"):
            stages, outcomes, companies = _choices(every)
        if st.button("Plan an interview", key="interviews.plan", icon=":material/event:"):
            menu.go("interviews", plan="new")
    return Wanted(words, stages, outcomes, companies)


def _choices(
    every: Sequence[InterviewLine],
) -> tuple[tuple[Stage, ...], tuple[Outcome, ...], tuple[str, ...]]:
    stages = [stage for stage in Stage if any(line.stage is stage for line in every)]
    outcomes = [outcome for outcome in Outcome if any(line.outcome is outcome for line in every)]
    companies = in_order({line.company for line in every})
    return (
        several("Stage", stages, key=STAGE, page=PAGE, called=label),
        several("Outcome", outcomes, key=OUTCOME, page=PAGE, called=label),
        several("Company", companies, key=COMPANY, page=PAGE),
    )


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


def _clear() -> None:
    st.session_state[WORDS] = ""
    for key in (STAGE, OUTCOME, COMPANY):
        st.session_state[key] = []
    to_first(PAGE)
