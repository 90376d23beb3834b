from streamlit.testing.v1 import AppTest

PAGE = """
import streamlit as st
from streamlit.runtime.scriptrunner import RerunData, get_script_run_ctx

from afterview.ui import callbacks

callbacks.run_whole()


def tapped():
    get_script_run_ctx().script_requests.request_rerun(RerunData())
    st.session_state["begun"] = True
    st.session_state["done"] = True


def changed():
    st.session_state["heard"] = st.session_state["word"]


st.button("Tap", on_click=tapped)
st.text_input("Word", key="word", on_change=changed)
"""


def test_a_tap_is_done_whole_though_the_next_change_already_waits() -> None:
    page = AppTest.from_string(PAGE).run()
    page.text_input[0].set_value("typed")
    page.button[0].click().run()
    assert not page.exception
    assert page.session_state["done"]
    assert page.session_state["heard"] == "typed"
