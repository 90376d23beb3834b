"""A button that copies a text as the page shows it."""

from pathlib import Path

import streamlit as st

from afterview.ui.keeper import css_class

_SCRIPT = Path(__file__).with_name("copy_button.js").read_text("utf-8")
_HTML = '<button type="button"></button><span role="status"></span>'
_CSS = """
:host { color: var(--st-text-color); }
button {
  background: var(--st-primary-color); border: 0; border-radius: var(--st-button-radius);
  color: white; cursor: pointer; font: inherit; font-size: 0.875rem; min-height: 44px;
  padding: 0.25rem 0.75rem;
}
button:hover { filter: brightness(0.9); }
button:focus-visible { outline: 3px solid #b8671f; outline-offset: 2px; }
[role=status] { font: inherit; font-size: 0.875rem; margin-left: 0.75rem; }
"""


def copy_button(label: str, *, text: str, key: str, field_key: str | None = None) -> None:
    """The button; it copies what the field of ``field_key`` holds, ``text`` where there is none."""
    show = st.components.v2.component("afterview_copy", html=_HTML, css=_CSS, js=_SCRIPT)
    field = None if field_key is None else css_class(field_key)
    show(data={"label": label, "field": field, "text": text}, key=key)
