from datetime import date

import pytest

from afterview.domain.search import Search
from afterview.domain.search_nudge import nudge

TODAY = date(2026, 11, 23)
NEW_ON = date(2026, 11, 16)
BOOKED_ON = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("new_on", "comes"),
    [
        (date(2026, 11, 30), False),
        (TODAY, False),
        (date(2026, 11, 17), False),
        (NEW_ON, True),
        (date(2026, 9, 1), True),
    ],
)
def test_the_nudge_comes_at_seven_quiet_days(new_on: date, *, comes: bool) -> None:
    assert (nudge(Search(new_on), today=TODAY) is not None) is comes


@pytest.mark.parametrize(
    ("is_waiting", "booked_on", "is_over", "comes"),
    [
        (False, None, False, True),
        (True, None, False, True),
        (True, BOOKED_ON, False, True),
        (False, BOOKED_ON, False, False),
        (False, None, True, False),
        (True, None, True, True),
    ],
)
def test_it_comes_while_an_answer_is_open_or_nothing_is_booked(
    *, is_waiting: bool, booked_on: date | None, is_over: bool, comes: bool
) -> None:
    search = Search(NEW_ON, is_waiting=is_waiting, next_booked_on=booked_on, is_over=is_over)
    assert (nudge(search, today=TODAY) is not None) is comes


def test_without_a_known_application_there_is_nothing_to_count_from() -> None:
    assert nudge(Search(is_waiting=True), today=TODAY) is None


def test_it_names_the_quiet_days_and_the_next_interview() -> None:
    search = Search(NEW_ON, is_waiting=True, next_booked_on=BOOKED_ON)
    assert nudge(search, today=TODAY) == (
        "7 days since the last new application, and the next interview is on "
        "Tue 24 November 2026: a good moment for one more beside it."
    )


@pytest.mark.parametrize("booked_on", [None, BOOKED_ON])
def test_it_is_no_reproach(booked_on: date | None) -> None:
    search = Search(NEW_ON, is_waiting=True, next_booked_on=booked_on)
    said = nudge(search, today=TODAY) or ""
    assert said
    assert not {"only", "left", "should", "must", "still", "0"} & set(said.lower().split())
