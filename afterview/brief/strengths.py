"""What went well lately, in sentences: good to remember in the lobby."""

from collections.abc import Iterator, Sequence
from statistics import fmean
from typing import Final

from afterview.brief.said import at, round_of
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.known_here import Rated, Worked
from afterview.domain.scales import WELL_FROM
from afterview.domain.spoken import counted

LATELY: Final = 6
"""So many of the latest reviews that rated any dimension count as lately."""
_FEWEST: Final = 2
_MOST_SIDES: Final = 2
_LABELS: Final = {each.key: each.label for each in DIMENSIONS}


def strengths(ratings: Sequence[Rated], worked: Sequence[Worked]) -> tuple[str, ...]:
    """At most two sides rated 4 or more in two reviews at least, then what worked, latest first."""
    return (*list(_sides(ratings))[:_MOST_SIDES], *map(_what_worked, worked))


def _sides(ratings: Sequence[Rated]) -> Iterator[str]:
    """The sides that went well on the average, the best first."""

    def place(one: Rated) -> tuple[float, int, str]:
        return -fmean(one.scores), -len(one.scores), one.dimension

    good = (one for one in ratings if len(one.scores) >= _FEWEST and fmean(one.scores) >= WELL_FROM)
    for one in sorted(good, key=place):
        reviews = counted(len(one.scores), "review")
        mean = fmean(one.scores)
        yield f"{_LABELS[one.dimension]}: {mean:.1f} of 5 on the average of {reviews}."


def _what_worked(one: Worked) -> str:
    return f"Worked in {round_of(one.stage)}{at(one.company)}: {one.text}"
