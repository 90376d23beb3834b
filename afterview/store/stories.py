"""Stories, and what reviews call them besides their titles."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from afterview.domain.story import Story
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

STORY_NAMES: Final = Path(__file__).with_name("story_names.sql").read_text("utf-8")
"""How a query begins that asks which story a name means."""
_STORY = (
    "select id, title, situation, action, result, figure, competencies, version from story "
    "where removed_at is null"
)
_LIKE = """
select id from story
where removed_at is null and id is distinct from $except_id
  and plain_words(title) = plain_words($title) and plain_words(title) <> ''
order by created_at, id limit 1
"""


def add(cursor: Cursor, story: Story, *, now: datetime) -> None:
    """Store a new story."""
    cursor.execute(
        "insert into story (id, title, situation, action, result, figure, competencies, "
        "created_at, version) values ($id, $title, $situation, $action, $result, $figure, "
        "$competencies, $now, 1)",
        {**_columns(story), "now": now},
    )


def change(cursor: Cursor, story: Story) -> None:
    """Store the changed story; raises ``ChangedElsewhere`` unless its version is the newest."""
    changed = cursor.execute(
        "update story set title = $title, situation = $situation, action = $action, "
        "result = $result, figure = $figure, competencies = $competencies, version = version + 1 "
        "where id = $id and version = $version and removed_at is null returning id",
        {**_columns(story), "version": story.version},
    ).fetchall()
    if not changed:
        raise ChangedElsewhere(
            "This story was changed or deleted in another tab meanwhile. "
            "Open it again to see how it stands now, then change it."
        )


def mark_removed(cursor: Cursor, story_id: UUID, removed_at: datetime | None) -> None:
    """Take the story out of sight, or with None bring it back."""
    cursor.execute(
        "update story set removed_at = $removed_at, version = version + 1 where id = $id",
        {"removed_at": removed_at, "id": story_id},
    )


def find(cursor: Cursor, story_id: UUID) -> Story | None:
    """The story, None where there is none or it was deleted."""
    rows = cursor.execute(f"{_STORY} and id = $id", {"id": story_id}).fetchall()
    return _story(rows[0]) if rows else None


def some(cursor: Cursor, story_ids: Sequence[UUID]) -> tuple[Story, ...]:
    """Those of the stories that are here and were not deleted, in no order."""
    rows = cursor.execute(
        f"{_STORY} and list_contains($ids, id)", {"ids": list(story_ids)}
    ).fetchall()
    return tuple(_story(row) for row in rows)


def every(cursor: Cursor) -> tuple[Story, ...]:
    """All stories, by title."""
    rows = cursor.execute(f"{_STORY} order by folded(title), title, id").fetchall()
    return tuple(_story(row) for row in rows)


def titles(cursor: Cursor) -> tuple[str, ...]:
    """The titles of all stories, the one that was told in a review last first."""
    rows = cursor.execute(
        "select s.title from story s "
        "left join question q on q.story <> '' and plain_words(q.story) = plain_words(s.title) "
        "left join review r on r.id = q.review_id and r.removed_at is null "
        "where s.removed_at is null group by s.id, s.title "
        "order by max(r.finished_at) desc nulls last, folded(s.title), s.id"
    ).fetchall()
    return tuple(dict.fromkeys(row[0] for row in rows))


def like(cursor: Cursor, title: str, *, except_id: UUID | None = None) -> UUID | None:
    """Another story of this title, whatever the case, accents and punctuation."""
    rows = cursor.execute(_LIKE, {"title": title, "except_id": except_id}).fetchall()
    return rows[0][0] if rows else None


def name(cursor: Cursor, told: str, story_id: UUID) -> None:
    """Let what a review calls a story be this one; words without a letter are no name."""
    cursor.execute(
        "insert into story_name (words, story_id) select plain_words($told), $id "
        "where plain_words($told) <> '' on conflict do update set story_id = excluded.story_id",
        {"told": told, "id": story_id},
    )


def unname(cursor: Cursor, told: str) -> None:
    """Let what a review calls a story be none of the bank's."""
    cursor.execute("delete from story_name where words = plain_words($told)", {"told": told})


def names(cursor: Cursor, story_id: UUID) -> tuple[str, ...]:
    """What reviews call the story besides its title, in plain words."""
    rows = cursor.execute(
        "select n.words from story_name n join story s on s.id = n.story_id "
        "where n.story_id = $id and n.words <> plain_words(s.title) order by n.words",
        {"id": story_id},
    ).fetchall()
    return tuple(row[0] for row in rows)


def _columns(story: Story) -> dict[str, object]:
    return {
        "id": story.id,
        "title": story.title,
        "situation": story.situation,
        "action": story.action,
        "result": story.result,
        "figure": story.figure,
        "competencies": list(story.competencies),
    }


def _story(row: tuple[UUID, str, str, str, str, str, list[str], int]) -> Story:
    return Story(*row[:6], competencies=tuple(row[6]), version=row[7])
