"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.categories import category_label
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store.facts.lessons import LessonLine, WantedLessons
from afterview.ui import menu, safe_text

WORDS, LIFE, PAGE = "lessons.words", "lessons.life", "lessons.page"
STAGE, CATEGORY, COMPANY = "lessons.stage", "lessons.category", "lessons.company"
LIVING = (Life.OPEN, Life.TRIED, Life.KEPT)
AT_FIRST = WantedLessons(lives=LIVING)
_LONGEST_SEARCH = 200


def draw(every: Sequence[LessonLine]) -> WantedLessons:
    """The search and the filters above the list, and the way to add a lesson."""
    words = st.text_input(
        "Search lessons, questions and companies",
        key=WORDS,
        type="search",
        max_chars=_LONGEST_SEARCH,
        live="300ms",
        bind="query-params",
        on_change=_to_first_page,
    )
    lives = st.pills(
        "Show",
        list(Life),
        selection_mode="multi",
        default=list(LIVING),
        format_func=label,
        key=LIFE,
        bind="query-params",
        on_change=_to_first_page,
    )
    with st.container(horizontal=True, vertical_alignment="center", key="lessons.tools"):
        with st.popover("Where it applies", icon=":material/filter_list:", key="lessons.filters"):
            stages, categories, companies = _places(every)
        if st.button("Add a lesson", key="lessons.add", icon=":material/add:"):
            menu.go("lessons", add="1")
    return WantedLessons(
        (words or "").strip(),
        tuple(life for life in Life if life in lives),
        tuple(stages),
        tuple(categories),
        tuple(companies),
    )


def in_words(wanted: WantedLessons) -> str:
    """Where the lessons shown apply, empty where that is left open."""
    chosen = [*map(label, wanted.stages), *map(category_label, wanted.categories)]
    return ", ".join([*chosen, *map(safe_text.isolated, wanted.companies)])


def widen(wanted: WantedLessons) -> None:
    """What to say where nothing fits, and the tap that shows every lesson."""
    hint = "Look without the filters."
    if wanted.words:
        hint = "Every word has to occur in the lesson or in where it came from; try fewer."
    safe_text.say(f"Nothing fits. {hint}")
    st.button("Show all lessons", key="lessons.clear", on_click=_clear)


def _places(
    every: Sequence[LessonLine],
) -> tuple[Sequence[Stage], Sequence[str], Sequence[str]]:
    held = [line.lesson for line in every]
    stages = st.multiselect(
        "Stage",
        [stage for stage in Stage if any(lesson.stage is stage for lesson in held)],
        format_func=label,
        key=STAGE,
        bind="query-params",
        on_change=_to_first_page,
    )
    categories = st.multiselect(
        "Kind of question",
        _in_order({lesson.category for lesson in held}),
        format_func=category_label,
        key=CATEGORY,
        bind="query-params",
        on_change=_to_first_page,
    )
    companies = st.multiselect(
        "Company",
        _in_order({lesson.company for lesson in held}),
        key=COMPANY,
        bind="query-params",
        on_change=_to_first_page,
    )
    return stages, categories, companies


def _in_order(names: set[str]) -> list[str]:
    """In alphabetical order; a name longer than a line is left to the search."""
    fitting = (name for name in names if name.strip() and safe_text.fits_a_line(name))
    return sorted(fitting, key=lambda name: (category_label(name).casefold(), name))


def _to_first_page() -> None:
    if PAGE in st.session_state:
        st.session_state[PAGE] = 1


def _clear() -> None:
    st.session_state[WORDS] = ""
    st.session_state[LIFE] = list(Life)
    for key in (STAGE, CATEGORY, COMPANY):
        st.session_state[key] = []
    _to_first_page()
