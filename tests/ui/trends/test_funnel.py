from datetime import timedelta

import pandas as pd
import pytest

from afterview.analytics.difference import difference_of_proportions
from afterview.analytics.proportion import wilson
from afterview.analytics.waiting import answer_times as quartiles_of
from afterview.domain.scope import Scope
from afterview.domain.vocabulary import Outcome, Stage
from afterview.store.database import Database
from afterview.ui.trends import answer_times, funnel, lessons
from afterview.ui.trends.look import Look
from tests.facts.search import told
from tests.ui.trends.search import FIRST_ON, SO_FEW, drawn, look, weekly

SECOND_ON = FIRST_ON + timedelta(days=1)


def rounds(db: Database, firsts: str, seconds: str) -> None:
    """A company for each letter: through (t) or lost (l); those through go on in their order."""
    outcomes = {"t": Outcome.ADVANCED, "l": Outcome.REJECTED}
    went_on = []
    for place, end in enumerate(firsts):
        company = f"Firm {place}"
        told(db, FIRST_ON.isoformat(), {"company": company}, outcome=outcomes[end])
        went_on += [company] if end == "t" else []
    for company, end in zip(went_on, seconds, strict=False):
        told(db, SECOND_ON.isoformat(), {"company": company}, outcome=outcomes[end])


@pytest.mark.parametrize("n", SO_FEW)
def test_few_rounds_are_told_as_few(db: Database, n: int) -> None:
    weekly(db, n, outcome=Outcome.PENDING if n < 3 else Outcome.REJECTED)
    panels = funnel.panels(look(db))
    drawn(panels)
    [by_number, _, answers] = panels
    if n < 3:
        assert by_number.takeaway.startswith("Not enough yet to say where rounds are lost")
        assert by_number.chart is None
    assert answers.takeaway.startswith("Not enough yet: no answer with a day so far")


def test_the_round_that_loses_most_is_told_only_where_it_differs(db: Database) -> None:
    rounds(db, "t" * 12, "l" * 12)
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.takeaway == (
        "You got through least often at the second round: 0 of 12, against 12 of 12 at the others "
        "(95 % interval 0 to 24 % against 76 to 100 %). In counts, most were lost at the second "
        "round: 12."
    )


def test_the_round_that_is_shown_to_be_lower_is_named_and_not_the_lowest_of_few() -> None:
    known = {1: wilson(57, 60), 2: wilson(15, 40), 3: wilson(1, 3)}
    assert funnel.rate_sentence(known, 103).startswith(
        "You got through least often at the second round: 15 of 40, against 58 of 63"
    )


def test_of_two_rounds_one_difference_is_tested_and_not_the_same_one_twice() -> None:
    known = {1: wilson(9, 12), 2: wilson(2, 9)}
    alone = difference_of_proportions(known[2], known[1]).p_value
    assert alone is not None
    assert 0.025 < alone < 0.05
    assert "least often at the second round" in funnel.rate_sentence(known, 21)


def test_most_rounds_are_lost_where_most_are_held_and_that_is_told_in_counts(db: Database) -> None:
    rounds(db, "t" * 9 + "l" * 9, "t" * 4 + "l" * 5)
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.takeaway == (
        "No difference is shown between the rounds: you got through 9 of 18 first and 4 of 9 "
        "second rounds. In counts, most were lost at the first round: 9."
    )


def test_the_bar_of_a_round_says_how_many_of_it_got_through(db: Database) -> None:
    rounds(db, "tttttll", "ttlll")
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.chart is not None
    bars = next(iter(by_number.chart.to_dict()["datasets"].values()))
    assert [bar["note"] for bar in bars] == [
        "5 of 7 got through (36 to 92 %)",
        "2 of 5 got through (12 to 77 %)",
    ]


def test_a_round_that_differs_little_is_told_without_a_difference(db: Database) -> None:
    rounds(db, "tttttll", "ttlll")
    [by_number, furthest, _] = funnel.panels(look(db))
    assert by_number.takeaway == (
        "No difference is shown between the rounds: you got through 5 of 7 first and 2 of 5 second "
        "rounds. In counts, most were lost at the second round: 3."
    )
    assert by_number.rows["Got through"].tolist() == [5, 2]
    assert furthest.takeaway.startswith("Of 7 applications 7 came to an interview (65 to 100 %")


def test_only_first_rounds_have_their_share_and_interval(db: Database) -> None:
    rounds(db, "ttll", "")
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.takeaway == "You got through 2 of 4 first rounds (15 to 85 %, 95 % interval)."


def test_few_rounds_of_each_are_told_as_early(db: Database) -> None:
    rounds(db, "ttll", "ll")
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.takeaway == (
        "Early, too few to set the rounds side by side: you got through 2 of 4 first and 0 of 2 "
        "second rounds."
    )


def test_the_funnel_tells_who_went_further_from_each_stage(db: Database) -> None:
    for company, stages, end in (
        ("A", ("phone_screen", "technical", "final"), Outcome.OFFER),
        ("B", ("phone_screen", "technical"), Outcome.REJECTED),
        ("C", ("phone_screen",), Outcome.REJECTED),
        ("D", ("phone_screen",), Outcome.PENDING),
    ):
        for day, stage in enumerate(stages):
            is_last = stage == stages[-1]
            told(
                db,
                (FIRST_ON + timedelta(days=day)).isoformat(),
                {"company": company, "stage": stage},
                outcome=end if is_last else Outcome.ADVANCED,
            )
    [_, furthest, _] = panels = funnel.panels(look(db))
    drawn(panels)
    assert furthest.takeaway == (
        "Of 4 applications 4 came to an interview (51 to 100 %, 95 % interval), 1 came to an "
        "offer; 2 are still open."
    )
    columns = ["Stage", "Came so far or further", "Went further", "95 % interval"]
    assert furthest.rows[columns].to_numpy().tolist() == [
        ["Phone screen", 4, "2 of 3", "21 to 94 %"],
        ["Technical", 2, "1 of 2", "9 to 91 %"],
        ["Final round", 1, "1 of 1", "21 to 100 %"],
    ]


@pytest.mark.parametrize(
    "scope",
    [
        Scope(stages=frozenset({Stage.TECHNICAL})),
        Scope(resolved=True),
        Scope(until_on=FIRST_ON),
    ],
)
def test_applications_chosen_by_their_rounds_or_days_are_not_said_to_have_been_met(
    db: Database, scope: Scope
) -> None:
    rounds(db, "ttlll", "")
    [_, furthest, _] = funnel.panels(Look(db, scope))
    assert furthest.takeaway == "5 applications; 2 are still open."


def test_half_of_the_answers_and_those_still_waited_for_are_told() -> None:
    days = pd.DataFrame({"days": [2, 8, 15], "n": [1, 2, 1]})
    times = quartiles_of(days["days"], times=days["n"])
    panel = answer_times.panel_of(days, times, waiting=2, unanswered=3)
    drawn([panel])
    assert panel.takeaway == (
        "Early: half of your answers came within 8 days, three quarters within 8 days (n 4); "
        "3 rounds were never answered, 2 still wait."
    )
    times = quartiles_of([3, 5, 6, 8, 9])
    panel = answer_times.panel_of(days, times, waiting=0, unanswered=0)
    assert panel.takeaway == (
        "Half of your answers came within 6 days, three quarters within 8 days (n 5); no round was "
        "left unanswered."
    )


def test_lessons_are_counted_by_what_became_of_them(db: Database) -> None:
    drawn(lessons.panels(look(db)))
    assert lessons.panels(look(db))[0].takeaway == (
        "No lesson was learned in these interviews yet."
    )
    told(db, "2026-09-01", lessons=[("they ask for a number", "say it first")])
    told(db, "2026-10-01", lessons=[("I am lost", "say so")])
    lives, learned = panels = lessons.panels(look(db))
    drawn(panels)
    assert lives.takeaway == "You learned 2 lessons: 2 still to try."
    assert learned.rows["Learned"].tolist() == [1, 1]
