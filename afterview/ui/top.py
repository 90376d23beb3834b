"""A page that was opened is read from its top, wherever the one before was scrolled to."""

import streamlit as st

_SCRIPT = """
export default function ({ data }) {
  if (window.afterviewPlace === data.place) return;
  window.afterviewPlace = data.place;
  document.querySelector('[data-testid="stMain"]')?.scrollTo(0, 0);
}
"""
_CHOOSING = (
    "id",
    "for",
    "plan",
    "change",
    "outcome",
    "draft",
    "add",
    "letter",
    "template",
    "reference",
    "same",
    "q",
    "answer",
    "card",
)


def begin_at_the_top(page: str) -> None:
    """Scroll up where another page, or another object on it, is shown than the run before."""
    chosen = [f"{name}={st.query_params[name]}" for name in _CHOOSING if name in st.query_params]
    script = st.components.v2.component("afterview_top", js=_SCRIPT)
    script(data={"place": " ".join([page, *chosen])}, key="afterview.top")
