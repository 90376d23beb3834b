from datetime import timedelta

import pandas as pd
import pytest

from afterview.analytics.waiting import answer_times as quartiles_of
from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.trends import answer_times, funnel, lessons
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
        "Most is lost at the second round: 0 of 12 got through, 12 of 12 at the others "
        "(95 % interval 0 to 24 %)."
    )


def test_a_round_that_differs_little_is_told_without_a_difference(db: Database) -> None:
    rounds(db, "tttttll", "ttlll")
    [by_number, furthest, _] = funnel.panels(look(db))
    assert by_number.takeaway == (
        "So far most is lost at the second round: 2 of 5 got through, 5 of 7 at the others; "
        "no difference is shown."
    )
    assert by_number.rows["Got through"].tolist() == [5, 2]
    assert furthest.takeaway.startswith("Of 7 applications 7 came to an interview (65 to 100 %")


def test_only_first_rounds_have_their_share_and_interval(db: Database) -> None:
    rounds(db, "ttll", "")
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.takeaway == "You got through 2 of 4 first rounds (15 to 85 %, 95 % interval)."


def test_rounds_that_are_lost_alike_do_not_stand_out(db: Database) -> None:
    rounds(db, "ttll", "tl")
    [by_number, _, _] = funnel.panels(look(db))
    assert by_number.takeaway == "No round stands out: 50 % got through at each of 2 (n 6)."


def test_half_of_the_answers_and_those_still_waited_for_are_told() -> None:
    days = pd.DataFrame({"days": [2, 8, 15], "n": [1, 2, 1]})
    times = quartiles_of(days["days"], 2, times=days["n"])
    panel = answer_times.panel_of(days, times)
    drawn([panel])
    assert panel.takeaway == (
        "Half of your answers came within 8 days, three quarters within 8 days (n 4); "
        "2 rounds still wait."
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
