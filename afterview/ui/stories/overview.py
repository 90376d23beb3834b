"""The list of stories: what each shows, how often it was told, and what is missing."""

from collections.abc import Sequence
from datetime import date
from typing import Final

import streamlit as st

from afterview.domain.story import Story
from afterview.domain.story_rule import Asked, uncovered
from afterview.store import stories
from afterview.store.database import Database
from afterview.store.facts.stories import (
    BankStory,
    competencies_asked,
    story_bank,
    unknown_stories,
)
from afterview.ui import menu, safe_text, shell, way_back
from afterview.ui.paging import page_of
from afterview.ui.stories import names, removal, said
from afterview.ui.stories.hints import sentences
from afterview.ui.way_in import way_in

ON_A_PAGE: Final = 30
UNCOVERED_SHOWN: Final = 4
_PAGE: Final = "stories.page"


def draw(db: Database) -> None:
    """Every story, the names that reviews use for none of them, and what no story shows."""
    removal.REMOVAL.ways_back(db)
    way_back.draw(db, "stories")
    with db.read() as cursor:
        known = stories.every(cursor)
        unknown = unknown_stories(cursor)
        asked = competencies_asked(cursor)
    if not known:
        _invitation(has_told=bool(unknown))
        names.not_yet(db, unknown, known)
        return
    with st.container(horizontal=True, vertical_alignment="center", key="stories.tools"):
        safe_text.quiet("1 story" if len(known) == 1 else f"{len(known)} stories")
        if st.button("Add a story", key="stories.add", icon=":material/add:"):
            menu.go("stories", add="1")
    missing = uncovered(known, asked)[:UNCOVERED_SHOWN]
    if missing:
        safe_text.quiet(f"Worth a story next, as they ask about it: {said.uncovered(missing)}.")
    _cards(db, known, asked)
    names.not_yet(db, unknown, known)


def _invitation(*, has_told: bool) -> None:
    """What to say where no story is written down."""
    safe_text.say(
        "No stories yet. Five or six that you can tell well answer most of what is asked: where it "
        "was, what you did, what came of it, and the number in it."
    )
    if has_told:
        safe_text.say("Your reviews name some already; they are the quickest to begin with.")
    if st.button("Add a story", key="stories.add", type="secondary" if has_told else "primary"):
        menu.go("stories", add="1")


def _cards(db: Database, known: Sequence[Story], asked: Sequence[Asked]) -> None:
    """One page of the cards, and the way to the others."""
    cards = st.container()
    shown = page_of(len(known), at_most=ON_A_PAGE, key=_PAGE)
    with db.read() as cursor:
        bank = story_bank(cursor, known[shown])
    today = shell.today()
    with cards:
        for one in bank:
            _card(one, asked, today=today)


def _card(known: BankStory, asked: Sequence[Asked], *, today: date) -> None:
    story = known.story
    with st.container(border=True, key=f"card-{story.id.hex}", gap="xsmall"):
        if way_in(said.in_a_list(story.title), key=f"open.{story.id.hex}", is_strong=True):
            menu.go("stories", id=story.id.hex)
        safe_text.quiet(said.told(known))
        for line in sentences(known, asked, today=today):
            safe_text.say(line)
        safe_text.badges(said.competencies(story))
