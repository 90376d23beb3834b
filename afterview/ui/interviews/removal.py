"""Deleting an interview, and what goes with it."""

from typing import Final

from afterview.actions.interviews import bring_back_interview, remove_interview
from afterview.domain import spoken
from afterview.domain.interview import Interview
from afterview.domain.wording import label
from afterview.store import interviews
from afterview.store.database import Database
from afterview.store.interviews import Holdings
from afterview.ui import safe_text
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
    name = f"{safe_text.shortened(occasion.company)} · {label(occasion.stage)}"
    with db.read() as cursor:
        held = interviews.holdings(cursor, interview.id)
    when = spoken.moment(occasion.starts_at, occasion.zone)
    REMOVAL.offer(db, interview.id, name, (f"{name}, {when}.", _what_goes(held)))


def _what_goes(held: Holdings) -> str:
    if not held.n_reviews:
        return "What goes: the day, the note and the outcome. It has no review."
    parts = spoken.counts([(held.n_questions, "question"), (held.n_lessons, "lesson")])
    return f"What goes: {', '.join(['the outcome and the review', *parts])}."
