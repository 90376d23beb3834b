"""The story bank: writing a story down, changing it, and saying what reviews call it."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from afterview.actions.drafts import storable_text
from afterview.domain.problem import Problem
from afterview.domain.story import Story
from afterview.errors import ChangedElsewhere
from afterview.store import stories
from afterview.store.database import Cursor, Database


def add_story(db: Database, story: Story, *, told: str = "", now: datetime) -> list[Problem]:
    """Store a new story, or return what stands against it.

    ``told`` is what a review called it, so that its tellings are found under another title too.
    """
    story = _storable(story)
    with db.write() as cursor:
        problems = _problems(cursor, story)
        if not problems:
            stories.add(cursor, story, now=now)
            stories.name(cursor, told, story.id)
    return problems


def change_story(db: Database, story: Story) -> list[Problem]:
    """Store the changed story, or return what stands against it.

    Its tellings under the old title stay its own. Raises ``ChangedElsewhere`` where another tab was
    faster.
    """
    story = _storable(story)
    with db.write() as cursor:
        problems = _problems(cursor, story)
        before = stories.find(cursor, story.id)
        if not problems:
            stories.change(cursor, story)
            if before is not None and before.title != story.title:
                stories.name(cursor, before.title, story.id)
    return problems


def remove_story(db: Database, story_id: UUID, *, now: datetime) -> None:
    """Take a story out of sight; ``bring_back_story`` undoes it."""
    with db.write() as cursor:
        stories.mark_removed(cursor, story_id, now)


def bring_back_story(db: Database, story_id: UUID) -> None:
    """Undo ``remove_story``."""
    with db.write() as cursor:
        stories.mark_removed(cursor, story_id, None)


def name_story(db: Database, told: str, story_id: UUID) -> None:
    """Say that what reviews call ``told`` is this story; ``unname_story`` undoes it.

    Raises ``ChangedElsewhere`` where the story is gone.
    """
    with db.write() as cursor:
        if stories.find(cursor, story_id) is None:
            raise ChangedElsewhere("This story was deleted in another tab meanwhile.")
        stories.name(cursor, told, story_id)


def unname_story(db: Database, told: str) -> None:
    """Undo ``name_story``."""
    with db.write() as cursor:
        stories.unname(cursor, told)


def _problems(cursor: Cursor, story: Story) -> list[Problem]:
    if not story.title.strip():
        return [Problem("title", "The title is empty; two or three words to remember it by do.")]
    if stories.like(cursor, story.title, except_id=story.id) is not None:
        return [Problem("title", "Another story has this title; a word more tells them apart.")]
    return []


def _storable(story: Story) -> Story:
    return replace(
        story,
        title=storable_text(story.title),
        situation=storable_text(story.situation),
        action=storable_text(story.action),
        result=storable_text(story.result),
        figure=storable_text(story.figure),
        competencies=tuple(storable_text(one) for one in story.competencies if one.strip()),
    )
