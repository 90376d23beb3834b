"""What the address of the page names; it holds ids and filters, never a person's text."""

from uuid import UUID

import streamlit as st


def named_id(parameter: str) -> UUID | None:
    """The id in the address, None where there is none or it is not one."""
    try:
        return UUID(st.query_params.get(parameter, ""))
    except ValueError:
        return None
