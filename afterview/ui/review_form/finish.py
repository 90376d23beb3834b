"""The bar at the thumb: what is left, what is saved, and the button that finishes."""

from collections.abc import Sequence

import streamlit as st

from afterview.actions.finish_review import Finished, finish_review
from afterview.domain.interview import local
from afterview.domain.problem import Problem
from afterview.domain.progress import core_left
from afterview.errors import AfterviewError
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.draft_form import DraftForm


def draw_progress(form: DraftForm) -> None:
    """How long the two-minute core still takes."""
    left = core_left(form.draft)
    if not left.parts:
        safe_text.done("2-minute core done. Finish now, or add more while it is fresh.")
        return
    minutes, seconds = divmod(left.seconds, 60)
    time = f"{minutes} min {seconds:02} s" if minutes else f"{seconds} s"
    safe_text.quiet(f"About {time} left of the 2-minute core: {', '.join(left.parts)}.")


def draw_problems(problems: Sequence[Problem]) -> None:
    """Everything that stands in the way, gathered where the person has just pressed."""
    if problems:
        lines = "\n".join(f"· {problem.message}" for problem in problems)
        with st.container(key="problems"):
            safe_text.warn("Almost there. Before this can be finished:")
            safe_text.as_typed(lines)


def draw_bar(form: DraftForm) -> None:
    """Saved at, and the one primary button of the page."""
    with st.bottom, st.container(key="finish-bar", horizontal=True, vertical_alignment="center"):
        _saved(form)
        pressed = st.button("Finish review", key="review.finish", type="primary")
    if pressed:
        _finish(form)


def _saved(form: DraftForm) -> None:
    if form.state.not_saved:
        safe_text.problem(f"Not saved. {form.state.not_saved}")
    else:
        saved = local(form.draft.saved_at, shell.zone())
        safe_text.quiet(f"Saved {saved:%H:%M}")


def _finish(form: DraftForm) -> None:
    form.state.asked = True
    try:
        ending = finish_review(form.db, form.draft.id, now=shell.now())
    except AfterviewError as error:
        form.state.not_saved = str(error)
        st.rerun()
    if isinstance(ending, Finished):
        state.remember_draft(None)
        state.leave_word(ending.warning or "Your review is saved.")
        menu.go("interviews", id=ending.interview_id.hex)
    else:
        form.state.refused = [problem for problem in ending if problem.field == "forecast"]
    st.rerun()
