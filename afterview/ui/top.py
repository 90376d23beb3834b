"""A page that was opened is read from its top, and the browser keeps no copy of what is stored."""

import streamlit as st

from afterview.ui import state

_SCRIPT = """
const drop = (desk) => {
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(`afterview:${desk}:`))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    // Where nothing can be kept, nothing has to be dropped.
  }
};
export default function ({ data }) {
  data.dropped.forEach(drop);
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
    """Scroll up where another page, or another object on it, is shown than the run before.

    Copies of forms that were stored are dropped on the way.
    """
    chosen = [f"{name}={st.query_params[name]}" for name in _CHOOSING if name in st.query_params]
    script = st.components.v2.component("afterview_top", js=_SCRIPT)
    place = " ".join([page, *chosen])
    script(data={"place": place, "dropped": state.dropped_copies()}, key="afterview.top")
