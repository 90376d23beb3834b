"""Deleting an interview, and what goes with it."""

from typing import Final

from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.domain import spoken
from afterview.domain.interview import Interview
from afterview.domain.wording import label
from afterview.store import interviews
from afterview.store.database import Database
from afterview.store.interviews import Holdings
from afterview.ui.interviews import said
from afterview.ui.removal import Removal

REMOVAL: Final = Removal(
    page="interviews",
    kind="interview",
    it="it",
    back="It is back, with all that belongs to it.",
    listed="the list of interviews",
    remove=remove_interview,
    bring_back=bring_back_interview,
    erased_as="interview",
)


def offer(db: Database, interview: Interview) -> None:
    """The button, and the question that it leads to."""
    occasion = interview.occasion
    name = f"{said.short(occasion.company)} · {label(occasion.stage)}"
    with db.read() as cursor:
        held = interviews.holdings(cursor, interview.id)
    when = spoken.moment(occasion.starts_at, occasion.zone)
    REMOVAL.offer(db, interview.id, name, (f"{name}, {when}.", _what_goes(held)))


def _what_goes(held: Holdings) -> str:
    parts = [
        spoken.counted(n, thing)
        for n, thing in ((held.n_questions, "question"), (held.n_lessons, "lesson"))
        if n
    ]
    if not held.n_reviews:
        return "What goes: the day, the note and the outcome. It has no review."
    return f"What goes: the outcome and the review{''.join(f', {part}' for part in parts)}."
