from streamlit.testing.v1 import AppTest

from afterview.domain.categories import CATEGORIES, category_label
from afterview.ui.narrowing import in_order
from afterview.ui.safe_text import LONG_NAME
from tests.ui.screen import seen

PAGE = """
import streamlit as st

from afterview.ui import narrowing, paging

words = narrowing.search_box("Search", key="trial.words", page="trial.page")
chosen = narrowing.several("Which", ["ada", "bo"], key="trial.which", page="trial.page")
paging.page_of(7, at_most=3, key="trial.page")
st.text(repr((words, chosen)))
"""


def narrowed(**address: str) -> AppTest:
    """A list of three pages with a search and a choice; ``__`` in a name stands for a dot."""
    screen = AppTest.from_string(PAGE)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


def test_names_stand_in_alphabetical_order_whatever_their_case() -> None:
    assert in_order({"Zürich", "abc", "Abc", "Beta"}) == ["Abc", "abc", "Beta", "Zürich"]


def test_categories_are_ordered_by_what_they_are_called_and_mixed_with_own_words() -> None:
    ordered = in_order([*CATEGORIES, "Knots"])
    called = [category_label(one).casefold() for one in ordered]
    assert called == sorted(called)
    assert len(ordered) == len(CATEGORIES) + 1


def test_blank_names_and_those_longer_than_a_line_cannot_be_chosen() -> None:
    fitting = "x" * LONG_NAME
    assert in_order(["", "  ", f"{fitting}x", "two\nlines", fitting]) == [fitting]


def test_nothing_searched_and_nothing_chosen_narrows_nothing() -> None:
    assert narrowed().text[0].value == repr(("", ()))


def test_the_search_and_the_choice_come_from_the_address_on_the_page_it_names() -> None:
    screen = narrowed(trial__words=" ada", trial__which="bo", trial__page="2")
    assert screen.text[0].value == repr((" ada", ("bo",)))
    assert screen.session_state["trial.page"] == 2


def test_another_search_and_another_choice_begin_on_the_first_page() -> None:
    screen = narrowed(trial__page="3")
    seen(screen.text_input[0].set_value("ada").run())
    assert screen.session_state["trial.page"] == 1
    screen = narrowed(trial__page="3")
    seen(screen.multiselect[0].set_value(["ada"]).run())
    assert screen.session_state["trial.page"] == 1
