"""How practice begins and ends: what is due and for which interview, or when the next comes."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from afterview.actions.practice import Desk
from afterview.domain.card import Card, minutes
from afterview.domain.practice_plan import Plan
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.ui import review_start, safe_text
from afterview.ui.practice import said
from afterview.ui.practice.sitting import sitting
from afterview.ui.practice.undo import offer_undo

A_FEW: Final = 5
"""How many cards come where the person asks for more than is due."""


def draw(db: Database, desk: Desk) -> None:
    """The cards that are due and the way into them, or a quiet end."""
    due = [one.card for one in desk.plan.due()]
    if due:
        _due(desk.plan, due)
    elif desk.plan.cards:
        _all_for_now(desk.plan)
    else:
        _no_cards(db)
    offer_undo(db, desk)


def _due(plan: Plan, due: Sequence[Card]) -> None:
    with st.container(border=True, key="card-due"):
        safe_text.heading(f"{said.cards_are_due(len(due))}.")
        for sentence in _for_which(plan, due):
            safe_text.say(sentence)
        safe_text.quiet(
            f"About {counted(minutes(due), 'minute')}. "
            "Stop whenever you like: every answer is kept as you grade it."
        )
        st.button(
            "Start",
            key="practice.start",
            type="primary",
            icon=":material/play_arrow:",
            width="stretch",
            on_click=sitting().begin,
            args=(due,),
        )
    n_new = sum(one.answered_at is None for one in plan.cards)
    if n_new > sum(one.answered_at is None for one in plan.due()):
        safe_text.quiet("The next weakest come on the days after. Nothing has to be hurried.")


def _for_which(plan: Plan, due: Sequence[Card]) -> Sequence[str]:
    """Which interview ahead they are for: the next one that any of them fits."""
    for one in plan.rehearsals:
        if n := sum(card.key in one.keys for card in due):
            which = "For" if n == len(due) else f"{n} of them for"
            return [f"{which} {said.the_round(one.interview)}."]
    return []


def _all_for_now(plan: Plan) -> None:
    safe_text.heading("That is all for now.")
    next_at = plan.next_at()
    if next_at is not None:
        when = said.comes(next_at, now=plan.now, zone=plan.zone)
        safe_text.say(f"The next card comes {when}.")
    weakest = [one.card for one in plan.weakest(A_FEW)]
    st.button(
        "Practise the weakest one anyway"
        if len(weakest) == 1
        else f"Practise the {len(weakest)} weakest anyway",
        key="practice.anyway",
        on_click=sitting().begin,
        args=(weakest,),
    )


def _no_cards(db: Database) -> None:
    safe_text.heading("Nothing to practise yet.")
    safe_text.say(
        "Cards come by themselves from your reviews: questions that you handled 1 to 3 of 5, could "
        "not answer or did not rate, and lessons that are still open or tried."
    )
    review_start.new_review_button(db, primary=False)
