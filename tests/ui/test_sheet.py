from uuid import UUID

from streamlit.testing.v1 import AppTest

from tests.ui.screen import seen, tap, words

PAGE = """
from uuid import UUID

import streamlit as st

from afterview.domain.problem import Problem
from afterview.errors import ChangedElsewhere
from afterview.ui.sheet import Sheet, kept, text

fresh = Sheet("trial", "new", {"name": "", "place": None})
sheet = kept(fresh, save_key="trial.save", typed=())
beside = sheet.beside()
text(sheet, "Name", "name", beside)
text(sheet, "Place", "place", beside)
sheet.refusal(key="trial.reload")


def store():
    if not sheet.tried["name"]:
        return [Problem("name", "The name is empty.")]
    if sheet.tried["name"] == "taken":
        raise ChangedElsewhere("Another was faster.")
    st.session_state["n_stored"] = st.session_state.get("n_stored", 0) + 1
    return UUID(int=st.session_state["n_stored"])


if st.button("Save", key="trial.save"):
    st.session_state["saved_as"] = sheet.save(store)
"""


def page() -> AppTest:
    """A form of two fields that goes on showing itself after it was saved."""
    return seen(AppTest.from_string(PAGE).run())


def named(screen: AppTest, name: str) -> AppTest:
    """The form with a name typed into it."""
    screen.text_input[0].set_value(name)
    return seen(screen.run())


def test_a_second_tap_on_save_finds_the_form_that_was_saved() -> None:
    screen = tap(tap(named(page(), "Ada"), "trial.save"), "trial.save")
    assert "The name is empty." not in words(screen)
    assert screen.session_state["n_stored"] == 1
    assert screen.session_state["saved_as"] == UUID(int=1)


def test_a_form_that_was_saved_begins_afresh_at_the_next_look() -> None:
    screen = seen(tap(named(page(), "Ada"), "trial.save").run())
    assert screen.text_input[0].value == ""
    screen = tap(named(screen, "Grace"), "trial.save")
    assert screen.session_state["saved_as"] == UUID(int=2)


def test_a_sentence_goes_once_its_value_changed_and_returns_with_it() -> None:
    screen = tap(page(), "trial.save")
    assert "The name is empty." in words(screen)
    assert "The name is empty." not in words(named(screen, "Ada"))
    assert "The name is empty." in words(named(screen, ""))


def test_what_was_put_right_is_not_held_against_a_save_that_is_refused() -> None:
    screen = tap(named(tap(page(), "trial.save"), "taken"), "trial.save")
    assert "Another was faster." in words(screen)
    assert "The name is empty." not in words(screen)


def test_a_refused_form_begins_afresh_where_that_is_chosen() -> None:
    screen = tap(named(page(), "taken"), "trial.save")
    screen = tap(screen, "trial.reload")
    assert screen.text_input[0].value == ""
    assert "Another was faster." not in words(screen)
