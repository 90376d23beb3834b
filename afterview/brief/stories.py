"""Which stories are worth having ready: those that landed, best in rounds like the one ahead.

Each telling that was handled 4 or 5, or that they wrote down, counts 2; in the stage ahead or one
that asks alike 1 more. Told at this firm already, a story stands last.
"""

from collections.abc import Collection, Iterable
from datetime import date

from afterview.brief.brief import Ahead, BriefStory
from afterview.brief.kinds import KIN
from afterview.brief.said import at, on, round_of
from afterview.domain.known_here import KnownStory, Telling
from afterview.domain.scales import WELL_FROM
from afterview.domain.vocabulary import Reaction

_LANDED, _ALIKE = 2, 1


def stories_in_order(
    found: Iterable[KnownStory],
    ahead: Ahead,
    *,
    today: date,
    pinned: Collection[str],
    left_out: Collection[str],
) -> tuple[BriefStory, ...]:
    """Stories that landed or stand in the bank, the best first; chosen ones are named by key."""
    worth = [
        story
        for story in found
        if story.key not in left_out and (story.key in pinned or _is_worth_it(story))
    ]

    def place(story: KnownStory) -> tuple[bool, bool, int, str]:
        told_here = any(one.is_here for one in story.told)
        return story.key not in pinned, told_here, -_points(story, ahead), story.key

    return tuple(
        _story(story, today=today, is_pinned=story.key in pinned)
        for story in sorted(worth, key=place)
    )


def landed(one: Telling) -> bool:
    """Whether a story did its work that time: handled 4 or 5, or they wrote it down."""
    return (one.handled or 0) >= WELL_FROM or one.reaction is Reaction.NOTED


def _is_worth_it(story: KnownStory) -> bool:
    return story.is_in_bank or not story.told or any(map(landed, story.told))


def _points(story: KnownStory, ahead: Ahead) -> int:
    kin = frozenset() if ahead.stage is None else KIN[ahead.stage] | {ahead.stage}
    return sum(_LANDED + _ALIKE * (one.stage in kin) for one in story.told if landed(one))


def _story(story: KnownStory, *, today: date, is_pinned: bool) -> BriefStory:
    return BriefStory(
        title=story.title,
        situation=story.situation,
        action=story.action,
        result=story.result,
        figure=story.figure,
        landed=_where(story, today=today),
        is_pinned=is_pinned,
        key=story.key,
    )


def _where(story: KnownStory, *, today: date) -> str:
    if not story.told:
        return "Not told in an interview yet."
    best = max(story.told, key=lambda one: (landed(one), one.held_on, one.handled or 0))
    went = [f"handled {best.handled} of 5"] if best.handled is not None else []
    went += ["they wrote it down"] if best.reaction is Reaction.NOTED else []
    how = f": {', '.join(went)}" if went else ""
    here = next((one for one in story.told if one.is_here), None)
    again = "" if here is None or here is best else f" Told here {on(here.held_on, today=today)}."
    place = "here" if best.is_here else f"in {round_of(best.stage)}{at(best.company)}"
    return f"Told {place} {on(best.held_on, today=today)}{how}.{again}"
