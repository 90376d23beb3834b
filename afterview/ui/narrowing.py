"""The search and the choices that narrow a list; they live in the address, with its page."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

import streamlit as st

from afterview.domain.categories import category_label
from afterview.ui import paging, safe_text

Choice = TypeVar("Choice", bound=str)
_LONGEST_SEARCH: Final = 200


def search_box(title: str, *, key: str, page: str) -> str:
    """What is searched for; another search begins on the first page, whose key is ``page``."""
    words = st.text_input(
        title,
        key=key,
        type="search",
        max_chars=_LONGEST_SEARCH,
        live="300ms",
        bind="query-params",
        on_change=paging.to_first,
        args=(page,),
    )
    return words or ""


def several(
    title: str,
    options: Sequence[Choice],
    *,
    key: str,
    page: str,
    called: Callable[[Choice], str] = str,
) -> tuple[Choice, ...]:
    """Those chosen of ``options``; another choice begins on the first page."""
    chosen = st.multiselect(
        title,
        options,
        format_func=called,
        key=key,
        bind="query-params",
        on_change=paging.to_first,
        args=(page,),
    )
    return tuple(chosen)


def in_order(names: Iterable[str]) -> list[str]:
    """Categories or companies in alphabetical order, each as it is called on the screen.

    A blank one is left out, and one longer than a line is left to the search.
    """
    fitting = (name for name in names if name.strip() and safe_text.fits_a_line(name))
    return sorted(fitting, key=lambda name: (category_label(name).casefold(), name))
