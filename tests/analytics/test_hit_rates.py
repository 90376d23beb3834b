import numpy as np
import pandas as pd
import pytest

from afterview.analytics.hit_rates import HitVerdict, hit_rates
from afterview.analytics.proportion import wilson

COLUMNS = ["side", "word", "effect", "n_with", "through_with", "n_without", "through_without"]


def _cues(*rows: tuple[str, str, int, int, int, int]) -> pd.DataFrame:
    told = [(side, word, "", *counts) for side, word, *counts in rows]
    return pd.DataFrame(told, columns=COLUMNS)


def test_a_cue_that_goes_with_every_success_tells() -> None:
    [found] = hit_rates(_cues(("interviewer", "named_next_step", 8, 8, 8, 1)))
    assert (found.side, found.word, found.verdict) == (
        "interviewer",
        "named_next_step",
        HitVerdict.TELLS,
    )
    assert (found.with_cue, found.without_cue) == (wilson(8, 8), wilson(1, 8))
    assert found.difference.value == pytest.approx(7 / 8)


def test_a_cue_that_goes_with_failures_tells_too() -> None:
    [found] = hit_rates(_cues(("mine", "fidgeting", 8, 0, 8, 7)))
    assert found.verdict is HitVerdict.TELLS
    assert found.difference.value == pytest.approx(-7 / 8)


def test_the_same_cue_with_another_effect_is_another_one() -> None:
    rows = [("mine", "posture", "helped", 8, 8, 8, 1), ("mine", "posture", "hurt", 8, 1, 8, 8)]
    helped, hurt = hit_rates(pd.DataFrame(rows, columns=COLUMNS))
    assert (helped.effect, hurt.effect) == ("helped", "hurt")
    assert helped.difference.value == -(hurt.difference.value or 0)


@pytest.mark.parametrize(
    "row",
    [
        ("interviewer", "smiled", 0, 0, 0, 0),
        ("interviewer", "smiled", 3, 3, 4, 0),
        ("interviewer", "smiled", 2, 2, 20, 1),
        ("interviewer", "smiled", 20, 20, 2, 0),
        ("interviewer", "smiled", 12, 6, 0, 0),
    ],
)
def test_too_few_rounds_in_all_or_on_one_side_tell_nothing_yet(
    row: tuple[str, str, int, int, int, int],
) -> None:
    [found] = hit_rates(_cues(row))
    assert found.verdict is HitVerdict.NOT_ENOUGH
    assert found.with_cue.n == row[2]


def test_the_more_cues_are_looked_at_the_more_each_has_to_show() -> None:
    telling = ("interviewer", "ran_over", 4, 4, 6, 1)
    others = [("interviewer", f"cue {i}", 5, 2, 5, 3) for i in range(9)]
    assert hit_rates(_cues(telling))[0].verdict is HitVerdict.TELLS
    assert hit_rates(_cues(telling, *others))[0].verdict is HitVerdict.NOTHING_SHOWN


def test_cues_that_were_hardly_seen_cost_the_others_nothing() -> None:
    telling = ("interviewer", "ran_over", 4, 4, 6, 1)
    rare = [("interviewer", f"cue {i}", 1, 1, 9, 4) for i in range(9)]
    assert hit_rates(_cues(telling, *rare))[0].verdict is HitVerdict.TELLS


def test_no_cues_have_no_hit_rates() -> None:
    assert hit_rates(_cues()) == []


def test_of_100_searches_whose_cues_mean_nothing_at_most_10_are_told_that_one_does() -> None:
    chance = np.random.default_rng(11)
    told = 0
    for _ in range(100):
        through = chance.random(int(chance.integers(8, 30))) < 0.45
        rows = []
        for i in range(20):
            seen = chance.random(through.size) < chance.uniform(0.1, 0.8)
            with_cue, without_cue = through[seen], through[~seen]
            rows.append(
                (
                    "interviewer",
                    f"cue {i}",
                    with_cue.size,
                    int(with_cue.sum()),
                    without_cue.size,
                    int(without_cue.sum()),
                )
            )
        told += any(one.verdict is HitVerdict.TELLS for one in hit_rates(_cues(*rows)))
    assert told <= 10
