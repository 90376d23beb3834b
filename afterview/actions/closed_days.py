"""Public holidays of a country, and the country that a time zone lies in."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from operator import itemgetter

from holidays import country_holidays
from holidays.registry import COUNTRIES

from afterview.domain.working_days import WorkWeek


def countries() -> Mapping[str, str]:
    """The names of the countries whose holidays are known, by ISO code, in the names' order."""
    named = {code: _spaced(name) for name, code, *_ in COUNTRIES.values()}
    return dict(sorted(named.items(), key=itemgetter(1)))


def work_week(country: str, zone: str, *, around: date) -> WorkWeek:
    """The working days near a day; ``country`` is an ISO code, empty for that of the zone."""
    code = country or country_of(zone)
    return WorkWeek(_closed(code, tuple(range(around.year - 1, around.year + 3))))


@cache
def country_of(zone: str) -> str:
    """The ISO code of the country that an IANA zone is listed for; empty where there is none."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text("utf-8")
    for line in table.splitlines():
        code, _, rest = line.partition("\t")
        if not code.startswith("#") and rest.split("\t")[1] == zone:
            return code
    return ""


@cache
def _closed(code: str, years: tuple[int, ...]) -> frozenset[date]:
    try:
        return frozenset(country_holidays(code, years=years))
    except NotImplementedError:
        return frozenset()


def _spaced(name: str) -> str:
    return "".join(f" {each}" if each.isupper() else each for each in name).strip()
