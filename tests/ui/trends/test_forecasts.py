from collections.abc import Sequence
from datetime import timedelta

import pytest

from afterview.domain.vocabulary import Outcome
from afterview.store.database import Database
from afterview.ui.trends import forecasts
from tests.facts.search import told
from tests.ui.trends.search import FIRST_ON, SO_FEW, drawn, look

THROUGH, LOST = Outcome.ADVANCED, Outcome.REJECTED


def forecast(db: Database, chances: Sequence[int], outcomes: Sequence[Outcome]) -> None:
    for day, (chance, outcome) in enumerate(zip(chances, outcomes, strict=True)):
        held_on = FIRST_ON + timedelta(days=day)
        told(db, held_on.isoformat(), {"forecast": chance}, outcome=outcome)


@pytest.mark.parametrize("n", [*SO_FEW, 9])
def test_below_ten_it_says_how_many_are_still_needed(db: Database, n: int) -> None:
    forecast(db, [50] * n, [LOST] * n)
    panels = forecasts.panels(look(db))
    drawn(panels)
    [lean] = panels
    assert lean.takeaway.startswith("Not enough yet to say whether you read yourself high or low:")
    assert lean.takeaway.endswith(f"{10 - n} more to go.")
    assert len(lean.rows) == n
    assert lean.chart is None


def test_a_low_reading_is_told_in_points_with_n(db: Database) -> None:
    forecast(db, [30] * 11, [THROUGH] * 9 + [LOST] * 2)
    lean, closeness = panels = forecasts.panels(look(db))
    drawn(panels)
    assert lean.takeaway == (
        "You read yourself 52 points low (n 11): 30 % on average, and 82 % of the rounds got "
        "through."
    )
    assert (
        "The 95 % interval of the lean: \N{MINUS SIGN}65 to \N{MINUS SIGN}22 points"
        in lean.how_many
    )
    assert lean.notes[-1] == "The curve comes with 20 forecasts; 9 to go."
    assert closeness.takeaway.startswith(
        "Always saying your own share, 82 %, would have come closer than your forecasts (n 11): "
    )


def test_a_high_reading_is_told_as_high(db: Database) -> None:
    forecast(db, [90] * 12, [THROUGH] * 3 + [LOST] * 9)
    lean = forecasts.panels(look(db))[0]
    assert lean.takeaway.startswith("You read yourself 65 points high (n 12): ")


def test_about_right_only_means_that_no_lean_is_shown(db: Database) -> None:
    forecast(db, [58] * 10, [THROUGH] * 5 + [LOST] * 5)
    lean = forecasts.panels(look(db))[0]
    assert lean.takeaway == (
        "No lean is shown in your forecasts (n 10): 58 % on average, and 50 % of the rounds got "
        "through; 8 points high, which can be chance."
    )


def test_from_twenty_on_there_is_a_curve_and_its_fifths_are_the_table(db: Database) -> None:
    forecast(db, [30, 70] * 10, [LOST, THROUGH] * 10)
    lean, closeness = panels = forecasts.panels(look(db))
    drawn(panels)
    assert lean.chart is not None
    assert lean.rows["Chance given (%)"].tolist() == ["20 to 40", "60 to 80"]
    assert lean.rows["Got through (%)"].tolist() == [0, 100]
    assert closeness.takeaway == (
        "Your forecasts came closer than always saying your own share, 50 % (n 20): Brier score "
        "0.09 against 0.28, lower is closer, 95 % interval of the difference +0.12 to +0.19."
    )


def test_a_difference_that_chance_brings_is_not_told_as_closer(db: Database) -> None:
    forecast(db, [60, 40, 50, 70, 30] * 3, [THROUGH, LOST, THROUGH, LOST, LOST] * 3)
    closeness = forecasts.panels(look(db))[1]
    assert "neither is shown to come closer (n 15); Brier score" in closeness.takeaway


def test_rounds_that_all_ended_alike_have_nothing_to_be_set_beside(db: Database) -> None:
    forecast(db, [40] * 10, [LOST] * 10)
    closeness = forecasts.panels(look(db))[1]
    assert closeness.takeaway.startswith("All 10 rounds ended alike: Brier score 0.16")
