from collections.abc import Sequence
from uuid import UUID

from streamlit.testing.v1 import AppTest

from tests.ui.screen import seen

ONE, OTHER, THIRD = (UUID(int=number) for number in range(1, 4))
PAGE = """
import streamlit as st

from afterview.ui.merged import Merged

merged = Merged("trial")
for gone, kept in st.session_state["followed"]:
    merged.follow(gone, kept)
for gone in st.session_state["no_more"]:
    merged.follow_no_more(gone)
st.session_state["found"] = merged.find(st.session_state["named"], st.session_state["here"].get)
"""


def found(
    named: UUID | None,
    here: Sequence[UUID],
    followed: Sequence[tuple[UUID, UUID]] = (),
    no_more: Sequence[UUID] = (),
) -> object:
    """What an address that names it leads to, where only some are ``here``."""
    screen = AppTest.from_string(PAGE)
    for key, value in (("named", named), ("followed", followed), ("no_more", no_more)):
        screen.session_state[key] = value
    screen.session_state["here"] = {one: one for one in here}
    return seen(screen.run()).session_state["found"]


def test_one_that_is_here_is_found_though_it_went_into_another_before() -> None:
    assert found(ONE, here=[ONE, OTHER], followed=[(ONE, OTHER)]) == ONE


def test_one_that_is_gone_leads_over_others_to_what_it_is_part_of() -> None:
    assert found(ONE, here=[THIRD], followed=[(ONE, OTHER), (OTHER, THIRD)]) == THIRD


def test_one_that_is_gone_leads_nowhere_once_it_is_followed_no_more() -> None:
    assert found(ONE, here=[OTHER], followed=[(ONE, OTHER)]) == OTHER
    assert found(ONE, here=[OTHER], followed=[(ONE, OTHER)], no_more=[ONE, THIRD]) is None


def test_a_circle_of_which_none_is_here_comes_to_an_end() -> None:
    assert found(ONE, here=[THIRD], followed=[(ONE, OTHER), (OTHER, ONE)]) is None


def test_nothing_named_leads_nowhere() -> None:
    assert found(None, here=[ONE]) is None
