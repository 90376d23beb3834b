from datetime import timedelta

import pytest

from afterview.store.database import Database
from afterview.ui.trends import good_days
from tests.facts.search import told
from tests.ui.trends.search import FIRST_ON, SO_FEW, drawn, look, weekly


def formats(db: Database, scores: dict[str, list[int]]) -> None:
    """Interviews of each format with these scores, one a day."""
    every = [(name, score) for name, of in scores.items() for score in of]
    for day, (name, score) in enumerate(every):
        held_on = FIRST_ON + timedelta(days=day)
        told(db, held_on.isoformat(), {"format": name}, ratings={"structure": score})


@pytest.mark.parametrize("n", SO_FEW)
def test_few_interviews_say_nothing_of_good_days(db: Database, n: int) -> None:
    weekly(db, n)
    [panel] = panels = good_days.panels(look(db))
    drawn(panels)
    assert panel.takeaway.startswith("Not enough yet to say what goes with a good day")


def test_a_large_difference_is_told_with_both_n_and_the_warning(db: Database) -> None:
    formats(db, {"phone": [2, 2, 1, 2, 2, 1], "in_person": [4, 5, 4, 4, 5, 4]})
    [panel] = panels = good_days.panels(look(db))
    drawn(panels)
    assert "goes with" in panel.takeaway
    assert "(n 6 and 6, 95 % interval" in panel.takeaway
    assert panel.notes[0] == good_days.CONFOUNDING


def test_two_levels_are_one_difference_and_not_two(db: Database) -> None:
    formats(db, {"phone": [2] * 5, "in_person": [4] * 6})
    found = [one.level for one in good_days.besides(look(db)) if one.factor == "format"]
    assert found == ["in_person"]


def test_a_difference_that_chance_brings_is_not_told(db: Database) -> None:
    formats(db, {"phone": [2, 4, 3, 3, 2], "in_person": [3, 3, 4, 2, 4]})
    [panel] = good_days.panels(look(db))
    assert panel.takeaway.startswith("Nothing is shown to go with a good day:")


def test_the_days_of_a_level_are_found_again(db: Database) -> None:
    formats(db, {"phone": [2] * 5, "in_person": [4] * 6})
    [one] = [each for each in good_days.besides(look(db)) if each.factor == "format"]
    assert len(good_days.days_of(look(db).good_days, one)) == 6
