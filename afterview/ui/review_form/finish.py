"""The bar at the thumb: what is left, what is saved, and the button that finishes."""

from collections.abc import Sequence

import streamlit as st

from afterview.actions.finish_review import Finished, finish_review
from afterview.domain.interview import local
from afterview.domain.problem import Problem
from afterview.domain.progress import CoreLeft, core_left
from afterview.errors import AfterviewError
from afterview.ui import menu, safe_text, shell, state
from afterview.ui.draft_form import DraftForm

_TOLD = ((90, "About 2 minutes"), (40, "About 1 minute"))


def draw_progress(form: DraftForm) -> None:
    """How long the two-minute core still takes; a correction has no core."""
    if form.db.space_is_low():
        safe_text.warn("Less than 50 MB are left on this disk. Free some space soon.")
    if form.draft.review_id is not None:
        return
    left = core_left(form.draft)
    if left.parts:
        safe_text.quiet(f"{_about(left)} left of the 2-minute core: {', '.join(left.parts)}.")
    else:
        safe_text.done("2-minute core done. Finish now, or add more while it is fresh.")


def draw_problems(problems: Sequence[Problem]) -> None:
    """Everything that stands in the way, gathered at the end of the form."""
    if problems:
        safe_text.warn("Almost there. Before this can be finished:")
        safe_text.as_typed("\n".join(f"· {problem.message}" for problem in problems))


def draw_bar(form: DraftForm, problems: Sequence[Problem]) -> None:
    """Saved at, what stands in the way, and the one primary button of the page."""
    correction = form.draft.review_id is not None
    with st.bottom:
        if problems:
            safe_text.problem(_first_of(problems))
        with st.container(
            key="finish-bar", horizontal=True, vertical_alignment="center", wrap=False
        ):
            _saved(form)
            if st.button(
                "Save the correction" if correction else "Finish review",
                key="review.finish",
                type="primary",
            ):
                form.state.pressed = True


def finish_if_pressed(form: DraftForm) -> None:
    """Finish once everything on the page is stored; what was not stored comes first."""
    if not form.state.pressed:
        return
    form.state.pressed = False
    form.state.asked = True
    if form.state.not_saved:
        st.rerun()
    try:
        ending = finish_review(form.db, form.draft.id, now=shell.now())
    except AfterviewError as error:
        form.state.not_saved = str(error)
        st.rerun()
    if isinstance(ending, Finished):
        state.remember_draft(None)
        state.leave_word(ending.warning or "Your review is saved.", is_bad=bool(ending.warning))
        menu.go("interviews", id=ending.interview_id.hex)
    st.rerun()


def _first_of(problems: Sequence[Problem]) -> str:
    """The first thing to do, short enough for the bar."""
    rest = len(problems) - 1
    more = "" if not rest else f" And {rest} more, said beside the fields."
    return f"{safe_text.shortened(problems[0].message, to=140)}{more}"


def _saved(form: DraftForm) -> None:
    if form.state.not_saved:
        safe_text.problem(f"Not saved. {form.state.not_saved}")
        return
    saved = local(form.draft.saved_at, shell.zone())
    left = core_left(form.draft)
    still = "" if form.draft.review_id or not left.parts else f" · {_about(left).lower()} left"
    safe_text.quiet(f"Saved {saved:%H:%M}{still}")


def _about(left: CoreLeft) -> str:
    """The time left in round words: this is no stopwatch."""
    for least, told in _TOLD:
        if left.seconds > least:
            return told
    return "About half a minute"
