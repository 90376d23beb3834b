"""The cards of Today besides the ways into a review."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import streamlit as st

from afterview.actions.aftermath import Aftermath
from afterview.domain.interview import Interview
from afterview.domain.lesson_life import Life
from afterview.domain.wording import if_then, label
from afterview.store.database import Database
from afterview.store.lessons import KnownLesson
from afterview.ui import menu, safe_text
from afterview.ui.aftermath import due_list, step_card
from afterview.ui.review_start import said
from afterview.ui.way_in import way_in

MOST_STEPS = 3
SOON = timedelta(days=2)


def welcome(*, empty: bool) -> None:
    """The first words to somebody who has stored nothing yet."""
    if not empty:
        return
    safe_text.say(
        "Just out of an interview? Two minutes now keep what you would have forgotten by tonight: "
        "what they asked, how it went, and one thing to do differently."
    )
    safe_text.quiet("Everything stays in one file on this machine. No account, no network.")


def from_a_spreadsheet(*, empty: bool) -> None:
    """The way in for somebody in the middle of a search that is kept elsewhere."""
    if empty and way_in("Bring in a search from a spreadsheet", key="today.import"):
        menu.go("data", show="import")


def is_soon(coming: Sequence[Interview], *, now: datetime) -> bool:
    """Whether the next interview is near enough to stand before everything else."""
    return bool(coming) and coming[0].occasion.starts_at - now <= SOON


def next_interview(coming: Sequence[Interview]) -> None:
    """The next planned interview, or the invitation to plan one."""
    with st.container(border=True, key="card-next"):
        safe_text.heading("Next interview")
        if coming:
            occasion = coming[0].occasion
            safe_text.strong(safe_text.shortened(occasion.company))
            safe_text.say(f"{safe_text.shortened(occasion.role)} · {label(occasion.stage)}")
            safe_text.quiet(f"{said(occasion.starts_at, occasion.zone)} ({occasion.zone})")
            with st.container(horizontal=True):
                if st.button("Read the brief", key="today.brief", icon=":material/description:"):
                    menu.go("brief", **{"for": coming[0].id.hex})
                if st.button("Open it", key="today.next", type="tertiary"):
                    menu.go("interviews", id=coming[0].id.hex)
        else:
            safe_text.quiet("Nothing planned yet.")
        if st.button("Plan an interview", key="today.plan", type="tertiary"):
            menu.go("interviews", plan="new")


def due_steps(db: Database, afters: Sequence[Aftermath]) -> None:
    """The few steps that press most, each one tap from being done, and the way to all of them."""
    pressing = due_list.pressing(due_list.todos(afters))
    if not pressing:
        return
    safe_text.heading("To do after your interviews")
    for one in pressing[:MOST_STEPS]:
        step_card.draw(db, one.after, one.step, primary=False, of_whom=due_list.of_whom(one.after))
    left = len(pressing) - MOST_STEPS
    more = "Show all next steps" if left <= 0 else f"Show all next steps: {left} more are due"
    if st.button(safe_text.escaped(more), key="today.steps", type="tertiary"):
        menu.go("next_steps")


def latest_lesson(learned: Sequence[KnownLesson]) -> None:
    """The lesson met last that is not retired, as its own reminder."""
    lesson = next((one for one in learned if one.life is not Life.RETIRED), None)
    if lesson is None:
        return
    with st.container(border=True, key="card-lesson"):
        safe_text.heading("Latest lesson")
        safe_text.as_typed(if_then(lesson.if_text, lesson.then_text))
        safe_text.quiet(_met(lesson))


def _met(lesson: KnownLesson) -> str:
    if not lesson.n_met:
        return "Written down by hand"
    again = f", met {lesson.n_met} times" if lesson.n_met > 1 else ""
    return f"From {safe_text.shortened(lesson.company)}{again}"
