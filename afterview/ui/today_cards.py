"""The cards of Today besides the ways into a review."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.interview import Interview
from afterview.domain.wording import if_then, label
from afterview.store.lessons import KnownLesson
from afterview.ui import menu, safe_text
from afterview.ui.review_start import said


def welcome(*, empty: bool) -> None:
    """The first words to somebody who has stored nothing yet."""
    if not empty:
        return
    safe_text.say(
        "Just out of an interview? Two minutes now keep what you would have forgotten by tonight: "
        "what they asked, how it went, and one thing to do differently."
    )
    safe_text.quiet("Everything stays in one file on this machine. No account, no network.")


def next_interview(coming: Sequence[Interview]) -> None:
    """The next planned interview, or the invitation to plan one."""
    with st.container(border=True, key="card-next"):
        safe_text.heading("Next interview")
        if coming:
            occasion = coming[0].occasion
            safe_text.strong(safe_text.shortened(occasion.company))
            safe_text.say(f"{safe_text.shortened(occasion.role)} · {label(occasion.stage)}")
            safe_text.quiet(f"{said(occasion.starts_at, occasion.zone)} ({occasion.zone})")
            if st.button("Open it", key="today.next"):
                menu.go("interviews", id=coming[0].id.hex)
        else:
            safe_text.quiet("Nothing planned yet.")
        if st.button("Plan an interview", key="today.plan", type="tertiary"):
            menu.go("interviews", plan="new")


def latest_lesson(learned: Sequence[KnownLesson]) -> None:
    """The lesson met last, as its own reminder."""
    if not learned:
        return
    lesson = learned[0]
    with st.container(border=True, key="card-lesson"):
        safe_text.heading("Latest lesson")
        safe_text.as_typed(if_then(lesson.if_text, lesson.then_text))
        safe_text.quiet(f"From {safe_text.shortened(lesson.company)}" + _again(lesson.n_met))


def _again(n_met: int) -> str:
    return f", met {n_met} times" if n_met > 1 else ""
