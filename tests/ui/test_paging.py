import pytest
from streamlit.testing.v1 import AppTest

from tests.ui.screen import seen

PAGE = """
import streamlit as st

from afterview.ui import paging

n = st.session_state["n"]
shown = paging.page_of(n, at_most=3, key="trial.page")
st.text(str(list(range(n))[shown]))
st.button("Other ones", on_click=paging.to_first, args=("trial.page",))
"""


def list_of(n: int, **address: str) -> AppTest:
    """A list of so many numbers, three on a page; ``__`` in a name stands for a dot."""
    screen = AppTest.from_string(PAGE)
    screen.session_state["n"] = n
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


@pytest.mark.parametrize("n", [0, 1, 3])
def test_what_one_page_holds_is_not_cut_into_pages(n: int) -> None:
    screen = list_of(n)
    assert screen.text[0].value == str(list(range(n)))
    assert len(screen.pagination) == 0


@pytest.mark.parametrize(("n", "last", "shown"), [(4, 2, [3]), (6, 2, [3, 4, 5]), (7, 3, [6])])
def test_the_last_page_holds_the_rest(n: int, last: int, shown: list[int]) -> None:
    screen = list_of(n)
    assert screen.text[0].value == "[0, 1, 2]"
    assert screen.pagination[0].num_pages == last
    seen(screen.pagination[0].set_value(last).run())
    assert screen.text[0].value == str(shown)


def test_the_page_stands_in_the_address() -> None:
    assert list_of(7, trial__page="2").text[0].value == "[3, 4, 5]"


def test_another_list_begins_on_its_first_page() -> None:
    screen = list_of(7, trial__page="2")
    seen(screen.button[0].click().run())
    assert screen.text[0].value == "[0, 1, 2]"
    assert "trial.page" not in screen.query_params


def test_a_list_of_one_page_takes_no_page_of_its_own() -> None:
    screen = list_of(2)
    seen(screen.button[0].click().run())
    assert "trial.page" not in screen.session_state
