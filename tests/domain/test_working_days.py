"""Which days and hours people work."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterview.domain.interview import local
from afterview.domain.working_days import CLOSES_AT, OPENS_AT, WorkWeek
from tests.builders import utc
from tests.domain.situations import day
from tests.strategies import ZONES

PLAIN = WorkWeek()
AUSTRIA = WorkWeek(frozenset({date(2026, 10, 26), date(2026, 12, 8), date(2026, 12, 25)}))
DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("on", "is_open"),
    [
        ("2026-10-23", True),  # Friday
        ("2026-10-24", False),  # Saturday
        ("2026-10-25", False),  # Sunday
        ("2026-10-26", False),  # Monday, Austria's national day
        ("2026-10-27", True),
    ],
)
def test_weekends_and_holidays_are_no_working_days(on: str, *, is_open: bool) -> None:
    assert AUSTRIA.is_open(day(on)) is is_open


@pytest.mark.parametrize(
    ("from_on", "n", "plain", "austrian"),
    [
        ("2026-10-22", 1, "2026-10-23", "2026-10-23"),
        ("2026-10-23", 1, "2026-10-26", "2026-10-27"),
        ("2026-10-23", 2, "2026-10-27", "2026-10-28"),
        ("2026-10-24", 1, "2026-10-26", "2026-10-27"),
        ("2026-10-25", 1, "2026-10-26", "2026-10-27"),
        ("2026-10-26", 1, "2026-10-27", "2026-10-27"),
        ("2026-10-19", 5, "2026-10-26", "2026-10-27"),
        ("2026-12-07", 1, "2026-12-08", "2026-12-09"),
        ("2026-12-23", 2, "2026-12-25", "2026-12-28"),
        ("2026-12-31", 1, "2027-01-01", "2027-01-01"),  # only what is passed in is a holiday
    ],
)
def test_the_nth_working_day_skips_what_is_closed(
    from_on: str, n: int, plain: str, austrian: str
) -> None:
    assert PLAIN.after(day(from_on), n) == day(plain)
    assert AUSTRIA.after(day(from_on), n) == day(austrian)


@pytest.mark.parametrize("n", [0, -1])
def test_there_is_no_working_day_zero(n: int) -> None:
    with pytest.raises(ValueError, match=f"n is {n}; it must be 1 or more"):
        PLAIN.after(date(2026, 10, 13), n)


def test_a_closed_day_gives_the_next_open_one_and_an_open_day_itself() -> None:
    assert AUSTRIA.on_or_after(day("2026-10-24")) == day("2026-10-27")
    assert AUSTRIA.on_or_after(day("2026-10-27")) == day("2026-10-27")


@pytest.mark.parametrize(
    ("ended", "due"),
    [
        ("2026-10-13 06:00", "2026-10-13 11:00"),  # eight on the clock, so from nine
        ("2026-10-13 09:30", "2026-10-13 13:30"),
        ("2026-10-13 12:00", "2026-10-13 16:00"),  # to the very end of the day
        ("2026-10-13 12:01", "2026-10-14 07:01"),
        ("2026-10-13 15:59", "2026-10-14 10:59"),
        ("2026-10-13 16:00", "2026-10-14 11:00"),  # six in the evening
        ("2026-10-13 20:30", "2026-10-14 11:00"),
        ("2026-10-16 13:00", "2026-10-19 08:00"),  # Friday afternoon into Monday
        ("2026-10-17 10:00", "2026-10-19 11:00"),  # on a Saturday
        ("2026-10-23 14:00", "2026-10-26 10:00"),  # over the end of summer time
        ("2026-03-27 15:00", "2026-03-30 09:00"),  # over its beginning
        ("2026-10-25 00:30", "2026-10-26 12:00"),  # in the hour that comes twice
    ],
)
def test_four_working_hours_run_from_nine_to_six_on_the_local_clock(ended: str, due: str) -> None:
    assert PLAIN.hours_after(utc(ended), 4, zone="Europe/Copenhagen") == utc(due)


def test_working_hours_wait_for_the_end_of_a_holiday() -> None:
    due_at = AUSTRIA.hours_after(utc("2026-10-23 15:00"), 4, zone="Europe/Vienna")
    assert due_at == utc("2026-10-27 11:00")


def test_a_long_task_takes_several_days() -> None:
    due_at = PLAIN.hours_after(utc("2026-10-13 07:00"), 20, zone="Europe/Copenhagen")
    assert due_at == utc("2026-10-15 09:00")


@pytest.mark.parametrize("hours", [0, -4, float("nan")])
def test_no_time_at_all_is_refused(hours: float) -> None:
    with pytest.raises(ValueError, match="it must be above 0"):
        PLAIN.hours_after(utc("2026-10-13 07:00"), hours, zone="Europe/Copenhagen")


@given(DAYS, st.integers(1, 30), st.frozensets(DAYS, max_size=5))
def test_exactly_n_working_days_lie_between(from_on: date, n: int, closed: frozenset[date]) -> None:
    week = WorkWeek(closed)
    after = week.after(from_on, n)
    passed = [from_on + timedelta(days=i + 1) for i in range((after - from_on).days)]
    assert week.is_open(after)
    assert sum(map(week.is_open, passed)) == n


@given(
    st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001 - naive UTC
    st.floats(0.1, 40),
    st.sampled_from(ZONES),
)
def test_working_hours_end_within_a_working_day_and_never_early(
    instant: datetime, hours: float, zone: str
) -> None:
    due_at = PLAIN.hours_after(instant, hours, zone=zone)
    there = local(due_at, zone)
    assert PLAIN.is_open(there.date())
    assert OPENS_AT <= there.time() <= CLOSES_AT
    assert due_at >= instant + timedelta(hours=hours) - timedelta(milliseconds=1)
