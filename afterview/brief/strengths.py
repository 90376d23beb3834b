"""What went well lately, in sentences: good to remember in the lobby."""

from collections.abc import Iterator, Sequence
from typing import Final

from afterview.brief.said import at, round_of
from afterview.domain.dimensions import DIMENSIONS
from afterview.domain.known_here import Standing, Worked
from afterview.domain.spoken import counted

_FEWEST: Final = 2
_MOST_SIDES: Final = 2
_LABELS: Final = {each.key: each.label for each in DIMENSIONS}


def strengths(standings: Sequence[Standing], worked: Sequence[Worked]) -> tuple[str, ...]:
    """At most two sides rated 4 or more in two reviews at least, then what worked, latest first."""
    return (*list(_sides(standings))[:_MOST_SIDES], *map(_what_worked, worked))


def _sides(standings: Sequence[Standing]) -> Iterator[str]:
    for one in standings:
        if one.n >= _FEWEST:
            reviews = counted(one.n, "review")
            yield f"{_LABELS[one.dimension]}: {one.mean:.1f} of 5 on the average of {reviews}."


def _what_worked(one: Worked) -> str:
    return f"Worked in {round_of(one.stage)}{at(one.company)}: {one.text}"
