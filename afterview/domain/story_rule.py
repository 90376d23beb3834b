"""When a story is told too often, when it lies unused, and which competencies have none.

The numbers are those of domain.md, part 5 ("Story use"). A loop is the rounds of one application:
people of one loop compare notes. So three interviews of one loop that heard it are too many by
themselves, while across firms all tellings of a loop count as one.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from afterview.domain.story import Story

OFTEN_IN_A_LOOP: Final = 3
OFTEN_ACROSS_LOOPS: Final = 4
ACROSS_DAYS: Final = 60
QUIET_DAYS: Final = 180
"""Not told for so long while it would have fitted; domain.md names no number for this one."""


@dataclass(frozen=True, slots=True)
class Told:
    """One telling: the day, the interview, and the loop.

    A loop is over once its application is closed.
    """

    interview_id: UUID
    application_id: UUID
    told_on: date
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """A competency that ``n`` questions probed, as noted, and on which day the latest did."""

    competency: str
    asked_on: date
    n: int = 1


class HintKind(StrEnum):
    """What is to be said of a story."""

    OFTEN_IN_A_LOOP = "often_in_a_loop"
    OFTEN_ACROSS_LOOPS = "often_across_loops"
    NEVER_TOLD = "never_told"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class StoryHint:
    """A hint, and how many interviews, loops or days it counted; ``application_id`` names a loop.

    ``competencies`` are those that a quiet story would have answered.
    """

    kind: HintKind
    n: int = 0
    application_id: UUID | None = None
    competencies: tuple[str, ...] = ()


def story_hints(
    story: Story, told: Sequence[Told], asked: Iterable[Asked], *, today: date
) -> tuple[StoryHint, ...]:
    """What is to be said of a story: overuse first, then whether it lies unused.

    In one loop, as long as it is not over, it is told too often from the third interview. Across
    loops it is from the fourth loop in the 60 days up to ``today``. It lies unused where it was
    never told, or not for 180 days while in that time one of its competencies was asked about.
    """
    if not told:
        return (StoryHint(HintKind.NEVER_TOLD),)
    hints = [*_in_loops(told), *_across_loops(told, today=today)]
    return tuple(hints) or _unused(story, told, asked, today=today)


def uncovered(stories: Iterable[Story], asked: Iterable[Asked]) -> tuple[tuple[str, int], ...]:
    """The competencies that no story shows, with how often each was asked about, most often first.

    Own words that differ in case alone are one.
    """
    shown = {_plain(one) for story in stories for one in story.competencies}
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for one in asked:
        name = _plain(one.competency)
        if name and name not in shown:
            counts[name] = counts.get(name, 0) + one.n
            names[name] = one.competency
    return tuple((names[one], counts[one]) for one in sorted(counts, key=lambda c: (-counts[c], c)))


def _in_loops(told: Sequence[Told]) -> Iterable[StoryHint]:
    """Three questions of one interview are one use: the same people heard it."""
    heard = dict.fromkeys((one.application_id, one.interview_id) for one in told if not one.is_over)
    for loop, n in Counter(loop for loop, _ in heard).items():
        if n >= OFTEN_IN_A_LOOP:
            yield StoryHint(HintKind.OFTEN_IN_A_LOOP, n, loop)


def _across_loops(told: Sequence[Told], *, today: date) -> Iterable[StoryHint]:
    lately = {one.application_id for one in told if (today - one.told_on).days < ACROSS_DAYS}
    if len(lately) >= OFTEN_ACROSS_LOOPS:
        yield StoryHint(HintKind.OFTEN_ACROSS_LOOPS, len(lately))


def _unused(
    story: Story, told: Sequence[Told], asked: Iterable[Asked], *, today: date
) -> tuple[StoryHint, ...]:
    days = (today - max(one.told_on for one in told)).days
    if days < QUIET_DAYS:
        return ()
    lately = {_plain(one.competency) for one in asked if (today - one.asked_on).days < QUIET_DAYS}
    fitting = tuple(one for one in story.competencies if _plain(one) in lately)
    return (StoryHint(HintKind.QUIET, days, competencies=fitting),) if fitting else ()


def _plain(competency: str) -> str:
    return " ".join(competency.casefold().split())
