import re
from datetime import date, timedelta

import pandas as pd
import pytest

from afterview.analytics.hit_rates import HitRate, hit_rates
from afterview.analytics.trend import Trend, trend
from afterview.ui import safe_text
from afterview.ui.trends import figures, words
from tests.analytics.summed import difference_of_means

RISING = [2.1, 2.4, 2.2, 2.9, 2.6, 3.1, 3.0, 3.4, 3.2, 3.9, 3.7, 4.1]
_UNSEEN = re.compile("[\u2066-\u2069]")


def read(sentence: str) -> str:
    """The sentence without the marks that hold a direction of writing in."""
    return _UNSEEN.sub("", sentence)


def weekly(*scores: float) -> Trend:
    return trend([date(2026, 3, 2) + timedelta(weeks=week) for week in range(len(scores))], scores)


def of_name(change: Trend) -> str:
    return read(words.trend_sentence("Composure", change))


def test_a_rise_is_told_from_where_to_where_with_its_n_and_interval() -> None:
    sentence = of_name(weekly(*RISING))
    assert re.fullmatch(
        r"You are getting better at “Composure”: from about 2\.\d to \d\.\d "
        r"\(n 12, 95 % interval of the change \+\d\.\d to \+\d\.\d\)\.",
        sentence,
    ), sentence


def test_a_fall_is_told_as_plainly_as_a_rise() -> None:
    falling = weekly(*reversed(RISING))
    assert of_name(falling).startswith("You are getting worse at “Composure”: from about ")
    assert words.movement(falling).startswith("worse by ")


def test_no_change_is_a_full_answer() -> None:
    level = weekly(*[3, 4, 3, 2, 3, 4] * 2)
    assert of_name(level) == "No change is shown in “Composure” (n 12)."
    assert words.movement(level) == "no change shown"


@pytest.mark.parametrize(
    ("scores", "sentence", "movement"),
    [
        (
            [],
            (
                "Not enough yet in “Composure”: nothing is rated so far; from 3 on there is a "
                "direction."
            ),
            "not enough yet",
        ),
        (
            [4],
            "Not enough yet in “Composure”: 1 interview so far; from 3 on there is a direction.",
            "not enough yet",
        ),
        (
            [4, 5],
            "Not enough yet in “Composure”: 2 interviews so far; from 3 on there is a direction.",
            "not enough yet",
        ),
        (
            [2, 3, 4],
            "Early: 2.0 up in “Composure”, from 3 interviews; too few to tell.",
            "early: up",
        ),
        (
            [4, 3, 3, 3],
            "Early: 0.5 down in “Composure”, from 4 interviews; too few to tell.",
            "early: down",
        ),
        (
            [3, 3, 3],
            "Early: about level in “Composure”, from 3 interviews; too few to tell.",
            "early: level",
        ),
    ],
)
def test_below_five_there_is_a_list_or_a_direction_marked_early(
    scores: list[float], sentence: str, movement: str
) -> None:
    assert of_name(weekly(*scores)) == sentence
    assert words.movement(weekly(*scores)) == movement


def test_scores_of_one_day_have_no_direction() -> None:
    one_day = trend([date(2026, 3, 2)] * 4, [1, 2, 3, 4])
    assert of_name(one_day) == (
        "Not enough yet in “Composure”: all 4 were on one day, and a direction needs two."
    )


def test_the_overall_is_named_without_quotation_marks() -> None:
    assert words.trend_sentence(None, weekly(*[3, 4] * 6)) == "No change is shown overall (n 12)."


def test_means_of_periods_are_not_counted_as_interviews() -> None:
    sentence = words.trend_sentence(None, weekly(*[3, 4] * 6), thing="period")
    assert sentence == "No change is shown overall (n 12 periods)."


def test_a_family_names_what_moves_and_counts_the_rest() -> None:
    trends = {"A": weekly(*RISING), "B": weekly(*[3, 4] * 6), "C": weekly(3, 4)}
    sentence = read(words.family_sentence(trends, of="dimensions"))
    assert re.fullmatch(
        r"Better: “A” \(by \d\.\d, n 12\)\. No change is shown in 1 more\. Too few to tell in 1\.",
        sentence,
    ), sentence


def test_a_family_in_which_nothing_moves_says_so() -> None:
    level, few = weekly(*[3, 4] * 6), weekly(3)
    told = words.family_sentence({"A": level, "B": level}, of="dimensions")
    assert told == "No change is shown in 2 dimensions."
    told = words.family_sentence({"A": few, "B": few}, of="dimensions")
    assert told == "Not enough yet to tell a change in any of the dimensions."


def test_a_long_name_of_the_person_stays_on_its_line() -> None:
    quoted = read(safe_text.quoted("Why\n" + "long " * 40))
    assert quoted.startswith("“Why long long")
    assert quoted.endswith("…”")
    assert len(quoted) < 70


@pytest.mark.parametrize(
    ("low", "high", "written"),
    [
        (0.31, 1.84, "+0.3 to +1.8"),
        (-0.44, 0.04, "−0.4 to 0.0"),  # noqa: RUF001 - the sign as it is printed
        (-17.0, 4.25, "−4.0 to +4.0"),  # noqa: RUF001 - the same
        (0.0, 0.0, ""),
        (None, None, ""),
    ],
)
def test_an_interval_bears_signs_and_stays_within_the_scale(
    low: float | None, high: float | None, written: str
) -> None:
    assert figures.interval_words(low, high) == written


def test_from_how_many_and_when_is_a_sentence() -> None:
    days = pd.Series(pd.to_datetime(["2026-10-29", "2026-10-01"]))
    assert words.n_words(2, days=days) == (
        "From 2 interviews, Thu 1 October 2026 to Thu 29 October 2026."
    )
    assert words.n_words(1, "rating", days=days[:1]) == "From 1 rating, on Thu 29 October 2026."
    assert words.n_words(11, "forecast") == "From 11 forecasts."
    assert words.n_words(0, days=days[:0]) == "Nothing to count yet."


def test_a_difference_is_told_in_steps_with_its_interval() -> None:
    higher = difference_of_means([4, 4, 5, 4, 5], [2, 3, 2, 2, 3, 2])
    assert words.difference_words(higher) == "higher by 2.1"
    assert words.interval_of(higher).startswith(", 95 % interval +")
    alike = difference_of_means([3, 4, 3, 4, 3], [3, 4, 3, 4, 4])
    assert words.difference_words(alike) == "no difference shown"
    assert words.difference_words(difference_of_means([3, 4], [3])) == "not enough yet"


def test_a_difference_without_an_interval_promises_none() -> None:
    apart = difference_of_means([5] * 10, [1] * 10)
    assert words.difference_words(apart) == "higher by 4.0"
    assert words.interval_of(apart) == ""


def test_names_that_look_alike_are_numbered_and_others_are_not() -> None:
    names = ["Foo  bar", "Foo bar", "Foo\u200b bar", "Foo", "Foo (2)", "Foo\n"]
    assert list(words.looks_apart(names, label=str).values()) == [
        "Foo bar",
        "Foo bar (2)",
        "Foo\u200b bar (3)",
        "Foo",
        "Foo (2)",
        "Foo (3)",
    ]
    cut = words.looks_apart(["abcde", "abcdf", "abc"], label=str, to=4)
    assert list(cut.values()) == ["abcd…", "abcd… (2)", "abc"]


def hit(through_with: int, n_with: int, through_without: int, n_without: int) -> HitRate:
    counts = {
        "side": ["interviewer"],
        "word": ["smiled"],
        "effect": [""],
        "n_with": [n_with],
        "through_with": [through_with],
        "n_without": [n_without],
        "through_without": [through_without],
    }
    [one] = hit_rates(pd.DataFrame(counts))
    return one


def test_a_cue_that_meant_something_is_told_in_counts_and_with_its_direction() -> None:
    good, bad = hit(8, 8, 1, 8), hit(0, 8, 8, 9)
    assert read(words.hit_sentence("Smiled", good)).startswith(
        "“Smiled” meant something: rounds with it got through more often, 8 of 8 against 1 of 8 "
        "without it (95 % interval of the difference +"
    )
    assert words.hit_words(good) == "more often through"
    assert "rounds with it got through less often, 0 of 8" in words.hit_sentence("Smiled", bad)
    assert words.hit_words(bad) == "less often through"


def test_the_larger_share_is_more_often_even_where_the_rounds_are_fewer() -> None:
    sentence = read(words.hit_sentence("Smiled", hit(6, 6, 10, 60)))
    assert "rounds with it got through more often, 6 of 6 against 10 of 60 without it" in sentence


def test_a_cue_that_showed_nothing_or_is_rare_is_told_as_that() -> None:
    assert words.hit_words(hit(3, 5, 4, 7)) == "nothing shown"
    assert words.hit_words(hit(1, 1, 4, 7)) == "not enough yet"


def test_what_is_missing_for_hit_rates_is_counted() -> None:
    assert words.still_needed(3).endswith("; 5 to go.")
