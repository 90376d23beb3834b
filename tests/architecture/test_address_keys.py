import pytest

from tests.architecture.address_keys import without_a_dot
from tests.architecture.tree import every_module, module

KEYS = module("afterview/ui/a/keys.py", 'GOOD, BAD = "a.words", "words"\nBADLY: Final = "badly"')
ST = "import streamlit as st\nfrom afterview.ui.a import keys\n"


def breaches(text: str) -> list[str]:
    return without_a_dot([KEYS, module("afterview/ui/a/filters.py", ST + text)])


def test_every_key_that_is_bound_to_the_address_has_a_dot() -> None:
    assert without_a_dot(every_module()) == []


@pytest.mark.parametrize(
    "text",
    [
        'st.pills("Life", key="life", bind="query-params")',
        'st.pills("Life", key=f"life-{name}", bind="query-params")',
        'st.pills("Life", bind="query-params")',
        'st.pills("Life", key=keys.BAD, bind="query-params")',
        'st.pills("Life", key=keys.BADLY, bind="query-params")',
        'def draw(key):\n    st.pills("Life", key=key, bind="query-params")',
        (
            'def _draw(title, key):\n    st.pills(title, key=key, bind="query-params")\n'
            '_draw("Life", keys.GOOD)\n_draw("Life", key="life")'
        ),
    ],
)
def test_a_key_without_a_dot_is_named(text: str) -> None:
    assert len(breaches(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        'st.pills("Life", key="life")',
        'st.pills("Life", key="a.life", bind="query-params")',
        'st.pills("Life", key=f"{name}.life", bind="query-params")',
        'st.pills("Life", key=keys.GOOD, bind="query-params")',
        (
            'def draw(*, key):\n    st.pills("Life", key=key, bind="query-params")\n'
            "draw(key=keys.GOOD)"
        ),
    ],
)
def test_a_key_with_a_dot_is_let_through(text: str) -> None:
    assert breaches(text) == []
