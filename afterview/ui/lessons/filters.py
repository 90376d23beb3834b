"""What the list is narrowed to; it lives in the address, so a reload lands in the same place."""

import streamlit as st

from afterview.domain.categories import category_label
from afterview.domain.lesson_life import Life
from afterview.domain.vocabulary import Stage
from afterview.domain.wording import label
from afterview.store.facts.lessons import LessonChoices, WantedLessons
from afterview.ui import menu, safe_text
from afterview.ui.narrowing import in_order, search_box, several
from afterview.ui.paging import to_first

WORDS, LIFE, PAGE = "lessons.words", "lessons.life", "lessons.page"
STAGE, CATEGORY, COMPANY = "lessons.stage", "lessons.category", "lessons.company"
LIVING = (Life.OPEN, Life.TRIED, Life.KEPT)
AT_FIRST = WantedLessons(lives=LIVING)


def draw(choices: LessonChoices) -> WantedLessons:
    """The search and the filters above the list, and the way to add a lesson."""
    words = search_box("Search lessons, questions and companies", key=WORDS, page=PAGE)
    lives = st.pills(
        "Show",
        list(Life),
        selection_mode="multi",
        default=list(LIVING),
        format_func=label,
        key=LIFE,
        bind="query-params",
        on_change=to_first,
        args=(PAGE,),
    )
    with st.container(horizontal=True, vertical_alignment="center", key="lessons.tools"):
        with st.popover("Where it applies", icon=":material/filter_list:", key="lessons.filters"):
            stages, categories, companies = _places(choices)
        if st.button("Add a lesson", key="lessons.add", icon=":material/add:"):
            menu.go("lessons", add="1")
    return WantedLessons(
        words.strip(),
        tuple(life for life in Life if life in lives),
        stages,
        categories,
        companies,
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
    choices: LessonChoices,
) -> tuple[tuple[Stage, ...], tuple[str, ...], tuple[str, ...]]:
    stages, categories = choices.stages, in_order(choices.categories)
    companies = in_order(choices.companies)
    return (
        several("Stage", stages, key=STAGE, page=PAGE, called=label),
        several("Kind of question", categories, key=CATEGORY, page=PAGE, called=category_label),
        several("Company", companies, key=COMPANY, page=PAGE),
    )


def _clear() -> None:
    st.session_state[WORDS] = ""
    st.session_state[LIFE] = list(Life)
    for key in (STAGE, CATEGORY, COMPANY):
        st.session_state[key] = []
    to_first(PAGE)
