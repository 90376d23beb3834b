"""Long lists in pages; the page that is looked at lives in the address."""

import streamlit as st


def page_of(n: int, *, at_most: int, key: str) -> slice:
    """Which of ``n`` stand on the page chosen; where one page holds them all, nothing is drawn."""
    page = 1
    if n > at_most:
        n_pages = -(-n // at_most)
        page = st.pagination(n_pages, key=key, bind="query-params", max_visible_pages=5)
    return slice((page - 1) * at_most, page * at_most)


def to_first(key: str) -> None:
    """Back to the first page, as another list begins there; for callbacks."""
    if key in st.session_state:
        st.session_state[key] = 1
