"""The stories of the bank, where each was told and how it landed, and names that are none yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from afterview.domain.interview import local
from afterview.domain.story import Story
from afterview.domain.story_rule import Asked, Told
from afterview.domain.vocabulary import Reaction, Stage
from afterview.store import stories
from afterview.store.database import Cursor
from afterview.store.stories import STORY_NAMES

_FOLDER: Final = Path(__file__).parent
TOLD: Final = STORY_NAMES + ",\n" + (_FOLDER / "stories_told.sql").read_text("utf-8")
"""How a question about stories begins; its own part goes on after it."""
_TELLINGS: Final = TOLD + (_FOLDER / "stories_tellings.sql").read_text("utf-8")
_UNKNOWN: Final = TOLD + (_FOLDER / "stories_unknown.sql").read_text("utf-8")
_CALLED: Final = TOLD + (_FOLDER / "stories_called.sql").read_text("utf-8")
_ASKED: Final = """
with asked as (
    select unnest(list_distinct(q.competencies)) as competency, i.starts_at, i.zone, q.id
    from question q
    join review r on r.id = q.review_id and r.removed_at is null
    join interview i on i.id = r.interview_id and i.removed_at is null
)
select competency, max(starts_at) as latest, arg_max(zone, (starts_at, id)), count(*)
from asked group by competency order by latest, competency
"""
_TOLD_IN: Final = """
select q.story from question q
join review r on r.id = q.review_id and r.removed_at is null
where q.id = $id
"""


@dataclass(frozen=True, slots=True)
class Telling:
    """One question that a story was told to: where, and how it landed.

    ``told`` is what the review calls the story, ``handled`` (1 to 5) and ``reaction`` are those of
    the question; ``is_over`` is whether its application is closed. ``starts_at`` is naive UTC.
    """

    story_id: UUID
    told: str
    question_id: UUID
    question: str
    interview_id: UUID
    application_id: UUID
    company: str
    stage: Stage
    starts_at: datetime
    zone: str
    is_over: bool
    handled: int | None
    reaction: Reaction | None

    @property
    def told_on(self) -> date:
        """The day of the interview on its own calendar."""
        return local(self.starts_at, self.zone).date()

    @property
    def use(self) -> Told:
        """The telling as the rules of overuse count it."""
        return Told(self.interview_id, self.application_id, self.told_on, is_over=self.is_over)


@dataclass(frozen=True, slots=True)
class BankStory:
    """A story of the bank with every telling of it, the latest first."""

    story: Story
    tellings: tuple[Telling, ...]

    @property
    def uses(self) -> tuple[Told, ...]:
        """Its tellings as the rules of overuse count them."""
        return tuple(telling.use for telling in self.tellings)


@dataclass(frozen=True, slots=True)
class UnknownStory:
    """What reviews call a story that the bank has not, as typed last, in how many interviews.

    ``question_id`` is the latest question that it was told to.
    """

    told: str
    n_interviews: int
    question_id: UUID


def story_bank(cursor: Cursor, shown: Sequence[Story]) -> tuple[BankStory, ...]:
    """These stories in their order, each with its tellings."""
    told: dict[UUID, list[Telling]] = {story.id: [] for story in shown}
    for telling in _tellings(cursor, list(told)):
        told[telling.story_id].append(telling)
    return tuple(BankStory(story, tuple(told[story.id])) for story in shown)


def bank_story(cursor: Cursor, story_id: UUID) -> BankStory | None:
    """One story with its tellings, None where there is none."""
    story = stories.find(cursor, story_id)
    return None if story is None else story_bank(cursor, [story])[0]


def unknown_stories(cursor: Cursor) -> tuple[UnknownStory, ...]:
    """What reviews call a story and the bank does not know, told in most interviews first."""
    return tuple(UnknownStory(*row) for row in cursor.execute(_UNKNOWN).fetchall())


def told_in(cursor: Cursor, question_id: UUID) -> str:
    """What the review calls the story told to this question; empty where there was none."""
    rows = cursor.execute(_TOLD_IN, {"id": question_id}).fetchall()
    return rows[0][0] if rows else ""


def stories_called(cursor: Cursor, told: Sequence[str]) -> dict[str, Story]:
    """The story of the bank for each of these names that it knows, in this order."""
    called = dict(cursor.execute(_CALLED, {"told": list(told)}).fetchall())
    known = {story.id: story for story in stories.some(cursor, list(called.values()))}
    return {name: known[called[name]] for name in told if called.get(name) in known}


def competencies_asked(cursor: Cursor) -> tuple[Asked, ...]:
    """Each competency that questions probed, by the day of the latest, the earliest first."""
    rows = cursor.execute(_ASKED).fetchall()
    return tuple(Asked(row[0], local(row[1], row[2]).date(), n=row[3]) for row in rows)


def _tellings(cursor: Cursor, only: Sequence[UUID]) -> tuple[Telling, ...]:
    rows = cursor.execute(_TELLINGS, {"only": list(only)}).fetchall()
    return tuple(
        Telling(
            story_id=row[0],
            told=row[1],
            question_id=row[2],
            question=row[3],
            interview_id=row[4],
            application_id=row[5],
            company=row[6],
            stage=Stage(row[7]),
            starts_at=row[8],
            zone=row[9],
            is_over=row[10],
            handled=row[11],
            reaction=Reaction(row[12]) if row[12] else None,
        )
        for row in rows
    )
