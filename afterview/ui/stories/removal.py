"""Deleting a story, and what goes with it."""

from typing import Final

from afterview.actions.stories import bring_back_story, remove_story
from afterview.domain.spoken import counted
from afterview.store.database import Database
from afterview.store.facts.stories import BankStory
from afterview.ui.removal import Removal
from afterview.ui.stories import said

REMOVAL: Final = Removal(
    page="stories",
    kind="story",
    it="it",
    back="The story is back.",
    listed="the list of stories",
    remove=remove_story,
    bring_back=bring_back_story,
)


def offer(db: Database, known: BankStory) -> None:
    """The button, and the question that it leads to."""
    title = said.in_a_list(known.story.title)
    told = ["What goes: the title, the situation, the action and the result."]
    if known.tellings:
        n = counted(len(known.tellings), "telling")
        told.append(f"What stays: {n} in your reviews, with the name as you noted it there.")
    REMOVAL.offer(db, known.story.id, title, (f"{title}.", *told))
