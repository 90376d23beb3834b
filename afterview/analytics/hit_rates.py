"""Whether rounds with a cue got through more or less often than rounds without it."""

from dataclasses import dataclass
from enum import StrEnum

import pandas as pd

from afterview.analytics.difference import (
    Difference,
    DifferenceVerdict,
    difference_of_proportions,
)
from afterview.analytics.families import sifted_differences
from afterview.analytics.proportion import Proportion, wilson


class HitVerdict(StrEnum):
    """What a cue has told so far."""

    NOT_ENOUGH = "not_enough"
    TELLS = "tells"
    NOTHING_SHOWN = "nothing_shown"


@dataclass(frozen=True, slots=True)
class HitRate:
    """A cue of one side: the share that got through of resolved rounds with it, and without it.

    One of the person's own is a cue with its ``effect``: posture that helped is another one than
    posture that hurt. The effect is "" where none was stated, and for the interviewer's cues.
    ``difference`` is the first less the second, from -1 to 1; its p and verdict are adjusted for
    all cues looked at, its interval is that of the cue alone.
    """

    side: str
    word: str
    effect: str
    with_cue: Proportion
    without_cue: Proportion
    difference: Difference
    verdict: HitVerdict


def hit_rates(cues: pd.DataFrame) -> list[HitRate]:
    """Every cue's hit rate, in the order of the rows.

    In: side, word, effect, n_with, through_with, n_without, through_without, all counts of
    resolved rounds. A verdict from 8 rounds in all, and 3 both with and without the cue; only such
    cues are the family that Holm's method guards, so a rare cue costs the others nothing.
    """
    shares = list(
        zip(
            map(wilson, cues["through_with"].astype(int), cues["n_with"].astype(int)),
            map(wilson, cues["through_without"].astype(int), cues["n_without"].astype(int)),
            strict=True,
        )
    )
    together = {place: difference_of_proportions(*pair) for place, pair in enumerate(shares)}
    sifted = sifted_differences(together)
    units = zip(cues["side"], cues["word"], cues["effect"], strict=True)
    return [
        HitRate(*unit, *shares[place], sifted[place], _verdict(sifted[place]))
        for place, unit in enumerate(units)
    ]


def _verdict(difference: Difference) -> HitVerdict:
    match difference.verdict:
        case DifferenceVerdict.NOT_ENOUGH:
            return HitVerdict.NOT_ENOUGH
        case DifferenceVerdict.NONE_SHOWN:
            return HitVerdict.NOTHING_SHOWN
        case _:
            return HitVerdict.TELLS
