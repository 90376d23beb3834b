"""Searches of more interviews than are drawn one by one: real counts, and soon on the screen."""

import re
import time
from collections.abc import Callable

import pytest

from afterview.domain.vocabulary import Stage
from afterview.store.database import Database
from afterview.ui.trends import (
    compare,
    cues,
    forecasts,
    funnel,
    good_days,
    lessons,
    met_again,
    over_time,
    questions,
    sides,
    weak_spots,
)
from afterview.ui.trends.findings import findings
from afterview.ui.trends.look import Look
from afterview.ui.trends.panel import Panel
from tests.facts.many import lay
from tests.ui.trends.search import look

MANY = 400
VERY_MANY = 100_000
SECTIONS = (
    over_time,
    questions,
    weak_spots,
    met_again,
    cues,
    forecasts,
    funnel,
    lessons,
    good_days,
)
SECONDS = 20
"""A whole page of 100,000 interviews took 7 (half of it questions) on two cores that others used
too; a slow machine may take three times as long."""


def test_halves_are_set_side_by_side_by_all_their_interviews_and_not_by_periods(
    db: Database,
) -> None:
    lay(db, MANY)
    looked = look(db)
    split = sides.halves(looked)
    assert split is not None
    first, second = (sides.within(looked, days) for days in split)
    ratings = compare.panels(first, second)[0]
    overall = ratings.rows.iloc[0]
    counts = [overall[f"{side.name}: n"] for side in (first, second)]
    assert sum(counts) == MANY
    assert max(counts) - min(counts) <= 2
    with db.read() as cursor:
        [(mean,)] = cursor.execute(
            "select avg(score) from (select avg(score) as score from rating where observed "
            "group by review_id)"
        ).fetchall()
    means = [overall[f"{side.name}: mean"] for side in (first, second)]
    assert sum(n * one for n, one in zip(counts, means, strict=True)) / MANY == pytest.approx(mean)


def test_days_and_signs_are_counted_by_interviews_and_not_by_what_is_drawn(db: Database) -> None:
    lay(db, MANY)
    looked = look(db)
    [panel] = good_days.panels(looked)
    assert panel.how_many.startswith(f"From {MANY} rated interviews")
    n_with_signs = int(looked.cue_balance["n"].sum())
    [halves] = [note for note in cues.panels(looked)[0].notes if note.startswith("First half")]
    counts = [int(n) for n in re.findall(r"\(n (\d+)\)", halves)]
    assert sum(counts) == n_with_signs
    assert abs(counts[0] - counts[1]) <= MANY / 50


def test_the_interviews_behind_the_overall_are_the_latest_of_all(db: Database) -> None:
    lay(db, MANY)
    first = findings(look(db))[0]
    assert first.n == MANY
    assert len(first.behind()) == 300
    assert first.suggestion is not None


def test_a_side_that_was_looked_at_is_not_worked_out_again(db: Database) -> None:
    lay(db, 10)
    looked = look(db)
    one = sides.at(looked, Stage.PANEL).look
    assert sides.at(looked, Stage.PANEL).look is one
    for stage in list(Stage)[:5]:
        sides.at(looked, stage)
    assert sides.at(looked, Stage.PANEL).look is not one


@pytest.mark.long
def test_a_page_of_a_hundred_thousand_interviews_is_soon_there(db: Database) -> None:
    lay(db, VERY_MANY)
    looked = look(db)
    took = {"headline": _seconds(lambda: findings(looked))}
    for section in SECTIONS:
        took[section.__name__] = _seconds(lambda: _sent(section.panels, looked))  # noqa: B023
    split = sides.halves(looked)
    assert split is not None
    pair = [sides.within(looked, days) for days in split]
    took["compare"] = _seconds(lambda: compare.panels(*pair))
    assert sum(took.values()) < SECONDS, took


def _sent(panels: Callable[[Look], list[Panel]], looked: Look) -> None:
    """What goes to the browser."""
    for one in panels(looked):
        if one.chart is not None:
            one.chart.to_dict()


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
