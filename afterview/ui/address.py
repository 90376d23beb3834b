"""What the address of the page names; it holds ids and filters, never a person's text.

What chooses the object or the form that is shown bears a plain name (``id``, ``change``); what a
widget is bound to bears its key, which has a dot in it (``lessons.words``).
"""

from uuid import UUID

import streamlit as st


def named_id(parameter: str) -> UUID | None:
    """The id in the address, None where there is none or it is not one."""
    try:
        return UUID(st.query_params.get(parameter, ""))
    except ValueError:
        return None


def is_of_widget(parameter: str) -> bool:
    """Whether the parameter is a widget's, and chooses no other object or form."""
    return "." in parameter


def settle(page: str, view: object, *, home: type[object]) -> None:
    """Take the ids out of the address where the page's ``home`` view is shown.

    A link to the page that is open already changes what is shown, not the browser's address.
    """
    last = f"afterview.view.{page}"
    if isinstance(view, home) and st.session_state.get(last) != home.__name__:
        st.query_params.update()
    st.session_state[last] = type(view).__name__
