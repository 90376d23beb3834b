"""The rules of a time zone as a calendar file carries them.

icalendar's own generator looks two months ahead at a time and misses the weeks in which Morocco
leaves daylight saving time for Ramadan; this one looks at every day.
"""

from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


def zone_rules(zone: str, first: datetime, last: datetime) -> Timezone:
    """The VTIMEZONE of ``zone``, from the year before ``first`` to the year after ``last``.

    Each change of the clock stands as an observance of its own, which every reader understands.
    """
    clock = ZoneInfo(zone)
    # On the second day of January the clock of every zone shows the same year.
    since = datetime(max(first.year - 1, MINYEAR), 1, 2, tzinfo=UTC)
    until = datetime(min(last.year + 2, MAXYEAR), 1, 2, tzinfo=UTC)
    rules = Timezone()
    rules.add("tzid", zone)
    rules.add_component(_observance(clock, since, since))
    for change in _changes(clock, since, until):
        rules.add_component(_observance(clock, change - _SECOND, change))
    return rules


def _changes(clock: ZoneInfo, since: datetime, until: datetime) -> Iterator[datetime]:
    """Every instant between the two from which the clock is another number of hours from UTC."""
    before = since
    while before < until:
        after = before + _DAY
        if _offset(clock, before) != _offset(clock, after):
            yield _change(clock, before, after)
        before = after


def _change(clock: ZoneInfo, before: datetime, after: datetime) -> datetime:
    while after - before > _SECOND:
        middle = (before + (after - before) / 2).replace(microsecond=0)
        if _offset(clock, middle) == _offset(clock, before):
            before = middle
        else:
            after = middle
    return after


def _observance(
    clock: ZoneInfo, before: datetime, onset: datetime
) -> TimezoneStandard | TimezoneDaylight:
    there = onset.astimezone(clock)
    observance = TimezoneDaylight() if there.dst() else TimezoneStandard()
    earlier = _offset(clock, before)
    # The onset is read on the clock as it stood before the change.
    begins = (onset + earlier).replace(tzinfo=None)
    observance.add("dtstart", begins)
    # Says the same once more: some readers pass over an observance that has no rule and no dates.
    observance.add("rdate", [begins])
    observance.add("tzoffsetfrom", earlier)
    observance.add("tzoffsetto", _offset(clock, onset))
    observance.add("tzname", there.tzname())
    return observance


def _offset(clock: ZoneInfo, instant: datetime) -> timedelta:
    return instant.astimezone(clock).utcoffset() or timedelta()
