from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from afterview.store.rotation import DAYS, MONTHS, OF_TODAY, to_drop

NOW = datetime.fromisoformat("2026-10-13T16:30")
TIMES = st.datetimes(NOW - timedelta(days=500), NOW + timedelta(days=3))
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def kept(times: list[datetime], now: datetime = NOW) -> list[datetime]:
    return sorted(set(times) - to_drop(times, now, by_hand=()))


def test_three_of_today_stay() -> None:
    today = [NOW - HOUR * number for number in range(9)]
    assert kept(today) == sorted(today[:OF_TODAY])


def test_one_a_day_stays_for_fourteen_days_the_newest_of_each() -> None:
    noon = NOW.replace(hour=12, minute=0)
    days = [noon - DAY * number for number in range(14)]
    earlier = [day - HOUR for day in days[1:]]
    assert kept([*days, *earlier, noon - DAY * 14]) == sorted(days)


def test_one_a_month_stays_for_twelve_months() -> None:
    months = [NOW.replace(year=2026 - (month > 10), month=month, day=5) for month in range(1, 13)]
    assert kept([*months, NOW.replace(year=2025, day=30)]) == sorted(months)


def test_a_search_of_two_years_keeps_a_handful_and_reaches_back_ten_months() -> None:
    held: list[datetime] = []
    now = NOW
    for _ in range(2 * 365 * 4):
        now += 6 * HOUR
        held = kept([*held, now], now)
    assert len(held) <= OF_TODAY + DAYS + MONTHS
    assert held[-1] == now
    assert now - held[0] > timedelta(days=300)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(times=st.lists(TIMES, min_size=1, max_size=60))
def test_the_newest_always_stays_and_dropping_again_drops_nothing(times: list[datetime]) -> None:
    stay = kept(times)
    assert max(times) in stay
    assert to_drop(stay, NOW, by_hand=()) == frozenset()
    assert to_drop(times, NOW, by_hand=()) <= set(times)
    assert len([each for each in stay if each <= NOW]) <= OF_TODAY + DAYS + MONTHS


@settings(max_examples=100, deadline=None, derandomize=True)
@given(times=st.lists(TIMES, max_size=40, unique=True), later=st.timedeltas(0 * DAY, 30 * DAY))
def test_dropping_today_changes_nothing_about_what_a_later_day_keeps(
    times: list[datetime], later: timedelta
) -> None:
    past = [each for each in times if each <= NOW]
    assert kept(kept(past), NOW + later) == kept(past, NOW + later)


def test_nothing_is_dropped_of_nothing() -> None:
    assert to_drop([], NOW, by_hand=()) == frozenset()
