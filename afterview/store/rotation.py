"""Which backups stay: three of today, one a day for 14 days, one a month for 12, three by hand."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Final

OF_TODAY: Final = 3
DAYS: Final = 14
MONTHS: Final = 12
BY_HAND: Final = 3


def to_drop(
    times: Collection[datetime], now: datetime, *, by_hand: Collection[datetime]
) -> frozenset[datetime]:
    """Those of ``times`` (naive UTC) that may go at ``now``; never the newest.

    The newest of those made ``by_hand`` stay besides, as somebody wanted them. Of a day or a month
    its newest stays. A time ahead of ``now`` counts as of today: a clock was set back, and what it
    made is not to be lost for that. Dropping twice drops nothing more.
    """
    today = now.date()
    newest_first = sorted(times, reverse=True)
    of_today = [each for each in newest_first if each.date() >= today][:OF_TODAY]
    newest_of_day = {each.date(): each for each in reversed(newest_first)}
    newest_of_month = {_month(day): each for day, each in sorted(newest_of_day.items())}
    first_day = today - timedelta(days=DAYS - 1)
    first_month = _month(today) - MONTHS + 1
    of_days = [each for day, each in newest_of_day.items() if day >= first_day]
    of_months = [each for month, each in newest_of_month.items() if month >= first_month]
    of_hand = sorted(by_hand, reverse=True)[:BY_HAND]
    return frozenset(times) - {*newest_first[:1], *of_today, *of_days, *of_months, *of_hand}


def _month(day: date) -> int:
    """Months since the year 0, so that neighbours differ by one."""
    return day.year * 12 + day.month
