"""The story bank of the sample search: what is told in its interviews, written down once."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final
from uuid import UUID

from afterview.actions.stories import add_story
from afterview.domain.story import Story
from afterview.sample.days import Days
from afterview.sample.happening import Happening, accepted
from afterview.store.database import Database

_UNSTORED: Final = UUID(int=0)

WRITTEN: Final[tuple[tuple[int, Story], ...]] = (
    (
        -100,
        Story(
            _UNSTORED,
            "Depot dashboard",
            situation=(
                "Nine spreadsheets with three owners. Every morning began with whose number was "
                "right."
            ),
            action=(
                "I put them on one page, printed beside each number how old it was, and let the "
                "depot leads choose what stood on top."
            ),
            result="The morning meeting is shorter, and nobody brings a spreadsheet of their own.",
            figure="40 minutes down to 15, nine spreadsheets gone",
            competencies=("data_driven", "delivery", "communication"),
        ),
    ),
    (
        -100,
        Story(
            _UNSTORED,
            "Returns backlog",
            situation="Returned parcels lay at the depot with a scan status that nobody owned.",
            action=(
                "I gave each status an owner, with people of three teams, and sorted with them for "
                "two nights."
            ),
            result="Five weeks later the rest fitted on one shelf.",
            figure="11,400 parcels down to 900 in five weeks",
            competencies=("problem_solving", "influence_without_authority", "delivery"),
        ),
    ),
    (
        -78,
        Story(
            _UNSTORED,
            "Peak forecast",
            situation="My forecast for November was too low, and I saw it on a Tuesday.",
            action=(
                "I called the head of operations the same hour. Since then there is a forecast "
                "every week, and the depot leads sign it."
            ),
            result="We paid drivers from an agency, once.",
            figure="18 % too low, 40 drivers for two weeks",
            competencies=("data_driven", "communication"),
        ),
    ),
    (
        -60,
        Story(
            _UNSTORED,
            "Overtime figures",
            situation="He wanted averages in the board paper; two depots were far above them.",
            action="I asked for a footnote with the worst depot, and brought a table.",
            result="We both signed the table.",
            figure="",
            competencies=("conflict", "influence_without_authority"),
        ),
    ),
    (
        -60,
        Story(
            _UNSTORED,
            "Shift leads' training",
            situation="Shift leads were to plan by numbers and had never seen a median.",
            action="I lined them up by height and took the one in the middle, then the tables.",
            result="I also learned from those who stopped what they had been right about.",
            figure="14 taught, 6 still use it",
            competencies=("mentoring", "communication"),
        ),
    ),
    (
        -40,
        Story(
            _UNSTORED,
            "The strike in February",
            situation="Half of the drivers stayed at home, and the union was right.",
            action="I asked both sides which parcels could wait, and planned only the others.",
            result="Medicine and food went out on each of the four days.",
            figure="4 days, 0 spoiled parcels",
            competencies=("ambiguity", "leadership"),
        ),
    ),
)
"""Each story with the day on which it was written down. The scanner pilot is told and not here."""


def happenings(db: Database, days: Days) -> Iterator[Happening]:
    """The writing down of each story, with its instant (naive UTC)."""
    for day, story in WRITTEN:
        yield days.evening(day), _writing(db, story)


def _writing(db: Database, story: Story) -> Callable[[datetime], None]:
    def write(now: datetime) -> None:
        accepted(add_story(db, replace(story, id=db.new_id()), now=now))

    return write
