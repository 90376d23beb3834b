"""The fields of a review that are typed, each with its problem and its clash beside it."""

from collections.abc import Callable

import streamlit as st

from afterview.domain.draft import Value
from afterview.ui import safe_text
from afterview.ui.codec import CLOCK, DAY, FIRST_DAY, LAST_DAY, NUMBER, TEXT, YES
from afterview.ui.draft_form import DraftForm

DAY_PIXELS = 180
CLOCK_PIXELS = 110


def line(form: DraftForm, label: str, field: str, *, hint: str = "") -> str:
    """A text on one line."""
    value = form.bind(
        field,
        lambda key, changed: st.text_input(
            label, TEXT.show(form.held(field)), key=key, on_change=changed, placeholder=hint
        ),
        TEXT,
    )
    beside(form, field)
    return str(value)


def text(form: DraftForm, label: str, field: str, *, hint: str = "") -> str:
    """A text of several lines; the field grows with it."""
    value = form.bind(
        field,
        lambda key, changed: st.text_area(
            label,
            TEXT.show(form.held(field)),
            key=key,
            on_change=changed,
            placeholder=hint,
            height="content",
        ),
        TEXT,
    )
    beside(form, field)
    return str(value)


def number(
    form: DraftForm, label: str, field: str, *, step: int = 1, is_closed: bool = False
) -> None:
    """A whole number; what is out of bounds is said beside it, not refused while typing."""
    form.bind(
        field,
        lambda key, changed: st.number_input(
            label,
            value=NUMBER.show(form.held(field)),
            step=step,
            key=key,
            on_change=changed,
            disabled=is_closed,
            placeholder="A whole number",
        ),
        NUMBER,
    )
    beside(form, field)


def day(form: DraftForm, label: str, field: str) -> None:
    """A day of the calendar."""
    form.bind(
        field,
        lambda key, changed: st.date_input(
            label,
            DAY.show(form.held(field)),
            key=key,
            on_change=changed,
            min_value=FIRST_DAY,
            max_value=LAST_DAY,
            format="DD/MM/YYYY",
            width=DAY_PIXELS,
        ),
        DAY,
    )
    beside(form, field)


def clock(form: DraftForm, label: str, field: str) -> None:
    """A time of day."""
    form.bind(
        field,
        lambda key, changed: st.time_input(
            label, CLOCK.show(form.held(field)), key=key, on_change=changed, width=CLOCK_PIXELS
        ),
        CLOCK,
    )
    beside(form, field)


def flag(form: DraftForm, label: str, field: str) -> None:
    """Yes or no, no until said otherwise."""
    form.bind(
        field,
        lambda key, changed: st.toggle(
            label, value=YES.show(form.held(field)), key=key, on_change=changed
        ),
        YES,
    )
    beside(form, field)


def beside(form: DraftForm, field: str, naming: Callable[[str], str] = str) -> None:
    """What stands against the value, and what another tab had put there instead."""
    for sentence in form.problems.get(field, ()):
        safe_text.problem(sentence)
    if field not in form.state.clashes:
        return
    with st.container(border=True, key=f"card-clash-{field}"):
        safe_text.strong("Another tab, or an earlier visit, had this here:")
        safe_text.as_typed(_told(form.state.clashes[field], naming))
        with st.container(horizontal=True):
            st.button("Use that", key=f"take.{field}", on_click=_take_theirs, args=(form, field))
            st.button("Keep mine", key=f"keep.{field}", on_click=_keep_mine, args=(form, field))


def _told(value: Value, naming: Callable[[str], str]) -> str:
    """A value in the words of the screen."""
    match value:
        case bool():
            return "Yes" if value else "No"
        case list():
            return ", ".join(naming(one) for one in value)
        case str():
            return naming(value)
        case _:
            return str(value)


def _take_theirs(form: DraftForm, field: str) -> None:
    if field in form.state.clashes:
        form.put(field, form.state.clashes.pop(field))
        form.state.settled.append(field)


def _keep_mine(form: DraftForm, field: str) -> None:
    form.state.clashes.pop(field, None)
    form.state.settled.append(field)
