from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from afterview.domain.vocabulary import Stage
from afterview.store.database import Database
from afterview.ui.trends import compare, sides
from tests.facts.search import told
from tests.ui.screen import seen, words
from tests.ui.trends.search import FIRST_ON, SO_FEW, drawn, look, weekly

BEFORE, AFTER = (2, 3, 2, 3, 2, 3), (4, 5, 4, 5, 4, 5)


def shown(db: Database, **address: str) -> AppTest:
    """The comparison alone, at an address; ``__`` in a name stands for a dot."""

    def page(path: str) -> None:
        from pathlib import Path  # noqa: PLC0415 - the driver runs the body of this alone

        from afterview.domain.scope import EVERYTHING  # noqa: PLC0415
        from afterview.store.database import Database  # noqa: PLC0415
        from afterview.ui.trends import compare  # noqa: PLC0415
        from afterview.ui.trends.look import Look  # noqa: PLC0415

        compare.draw(Look(Database(Path(path)), EVERYTHING))

    screen = AppTest.from_function(page, args=(str(db.path),), default_timeout=30)
    for name, value in address.items():
        screen.query_params[name.replace("__", ".")] = value
    return seen(screen.run())


@pytest.mark.parametrize("n", SO_FEW)
def test_few_interviews_are_set_side_by_side_without_a_verdict(db: Database, n: int) -> None:
    weekly(db, n, questions=[{"text": "Why us?", "category": "motivation_company"}])
    first = sides.within(look(db), (FIRST_ON, FIRST_ON + timedelta(days=10)))
    second = sides.within(look(db), (FIRST_ON + timedelta(days=11), date(2026, 12, 31)))
    panels = compare.panels(first, second)
    drawn(panels)
    assert "Not enough yet" in panels[0].takeaway or "Nothing is rated" in panels[0].takeaway


def test_two_halves_that_differ_are_told_with_means_n_and_interval(db: Database) -> None:
    weekly(db, 12, scores=(*BEFORE, *AFTER))
    split = sides.halves(look(db))
    assert split is not None
    first, second = (sides.within(look(db), days) for days in split)
    ratings = compare.panels(first, second)[0]
    assert ratings.takeaway == (
        "Overall 13 Apr to 18 May 2026 is higher by 2.0 than 2 Mar to 12 Apr 2026 (4.5 and 2.5, "
        "n 6 and 6, 95 % interval of the difference +1.3 to +2.7)."
    )
    assert set(ratings.rows["In words"]) == {"higher by 2.0"}
    assert len(ratings.rows) == 11


def test_questions_met_on_both_sides_are_compared_by_kind(db: Database) -> None:
    asked = [{"text": "What do you want to earn?", "category": "salary"}]
    weekly(db, 12, scores=(*BEFORE, *AFTER), questions=asked)
    split = sides.halves(look(db))
    assert split is not None
    first, second = (sides.within(look(db), days) for days in split)
    _, questions = compare.panels(first, second)
    assert "went better in 13 Apr to 18 May 2026" in questions.takeaway


def test_two_stages_are_looked_at_apart(db: Database) -> None:
    told(db, "2026-09-01", {"stage": "panel"}, ratings={"structure": 2})
    told(db, "2026-09-02", {"stage": "technical"}, ratings={"structure": 4})
    one, other = (sides.at(look(db), stage) for stage in (Stage.PANEL, Stage.TECHNICAL))
    ratings = compare.panels(one, other)[0]
    assert ratings.rows["Panel: mean"].tolist() == [2.0, 2.0]
    assert ratings.rows["Technical: mean"].tolist() == [4.0, 4.0]
    assert ratings.takeaway.startswith("Not enough yet to set Panel and Technical side by side")


def test_nothing_is_compared_until_it_is_asked_for(db: Database) -> None:
    weekly(db, 2)
    screen = shown(db)
    assert [header.value for header in screen.header] == ["Compare"]


def test_the_address_holds_what_is_compared(db: Database) -> None:
    weekly(db, 10, scores=(2, 3, 2, 3, 2, 4, 5, 4, 5, 4))
    screen = shown(db, trends__compare="Two periods")
    assert "The two halves of your interviews" in words(screen)
    assert "is higher by 2.0 than" in words(screen)
    told(db, "2026-09-01", {"stage": "panel"}, ratings={"structure": 2})
    address = {"trends__compare": "Two stages", "trends__one": "Panel"}
    screen = shown(db, **address)
    assert "Choose two different stages." in words(screen)
    screen = shown(db, **address, trends__other="Technical")
    assert "Not enough yet to set Panel and Technical side by side" in words(screen)


def test_periods_that_share_days_are_not_compared(db: Database) -> None:
    weekly(db, 4)
    screen = shown(db, trends__compare="Two periods")
    screen.date_input(key=sides.FIRST_DAYS).set_value((date(2026, 3, 1), date(2026, 3, 10)))
    screen.date_input(key=sides.SECOND_DAYS).set_value((date(2026, 3, 10), date(2026, 3, 20)))
    assert "The two periods share days" in words(seen(screen.run()))
