"""One story whole: its parts as typed, what it shows, and where it was told and how it landed."""

from collections.abc import Sequence

import streamlit as st

from afterview.domain.story import Story, has_figure
from afterview.domain.wording import label
from afterview.store.database import Database
from afterview.store.facts.stories import Telling, bank_story
from afterview.ui import menu, safe_text, way_back
from afterview.ui.questions.said import handled
from afterview.ui.stories import names, removal, said
from afterview.ui.stories.hints import draw_hints
from afterview.ui.way_in import to_interview

_BACK = ":material/arrow_back:"


def draw(db: Database, story: Story) -> None:
    """The readable page of one story."""
    with db.read() as cursor:
        known = bank_story(cursor, story.id)
    if known is None:
        gone()
        return
    if st.button("All stories", key="stories.all", type="tertiary", icon=_BACK):
        menu.go("stories")
    way_back.draw(db, "stories")
    with st.container(key="letterhead", gap="xsmall"):
        safe_text.headline(story.title)
        safe_text.quiet(said.told(known))
    safe_text.badges(said.competencies(story))
    draw_hints(db, known)
    _parts(story)
    _tellings(known.tellings)
    names.of_one(db, story)
    with st.container(horizontal=True):
        if st.button("Change this story", key="story.change", icon=":material/edit:"):
            menu.go("stories", id=story.id.hex, change="1")
        removal.offer(db, known)


def gone() -> None:
    """What to say where the address names no story that is here."""
    safe_text.title("Stories")
    safe_text.notice("There is no such story here: it was deleted, or the address is incomplete.")
    if st.button("Show all stories", key="stories.all", type="primary"):
        menu.go("stories")


def _parts(story: Story) -> None:
    with st.container(border=True, key="card-story"):
        safe_text.labelled("Situation", story.situation)
        safe_text.labelled("Action", story.action)
        safe_text.labelled("Result", story.result)
        safe_text.labelled("The number in it", story.figure)
        if not any(part.strip() for part in (story.situation, story.action, story.result)):
            safe_text.quiet("Only the title so far. A sentence for each part makes it tellable.")
        elif not has_figure(story.result, story.figure):
            safe_text.quiet("A number makes it stick: how much, how many, how long, how often?")


def _tellings(tellings: Sequence[Telling]) -> None:
    safe_text.heading("Where it was told, and how it landed")
    if not tellings:
        safe_text.quiet(
            "Nowhere yet. Name it in a review under a question, as the story you used, and it "
            "will stand here."
        )
    for telling in tellings:
        _telling(telling)


def _telling(telling: Telling) -> None:
    with st.container(border=True, key=f"card-{telling.question_id.hex}", gap="xsmall"):
        to_interview(telling, key=f"told.{telling.question_id.hex}")
        safe_text.name(telling.question)
        safe_text.say(handled(telling.handled))
        if telling.reaction is not None:
            safe_text.quiet(f"Their reaction: {label(telling.reaction).lower()}")
