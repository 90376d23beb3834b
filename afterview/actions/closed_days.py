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
    """The ISO code of the country that an IANA zone is listed for; empty where there is none.

    Older names of a zone, as browsers still report them, are those of the zone.
    """
    listed = _countries_by_zone()
    for name in (zone, *_other_names().get(zone, ())):
        if name in listed:
            return listed[name]
    return ""


@cache
def _countries_by_zone() -> Mapping[str, str]:
    lines = [line.split("\t") for line in _zone_file("zone.tab") if not line.startswith("#")]
    return {zone: code for code, _, zone, *_ in lines}


@cache
def _other_names() -> Mapping[str, tuple[str, ...]]:
    """The names that stand for the same zone: what a name leads to, and what leads to it."""
    links = [line.split()[1:] for line in _zone_file("tzdata.zi") if line.startswith("L ")]
    found: dict[str, tuple[str, ...]] = {}
    for target, name in links:
        found[name] = (*found.get(name, ()), target)
        found[target] = (*found.get(target, ()), name)
    return found


def _zone_file(name: str) -> list[str]:
    return files("tzdata").joinpath("zoneinfo", name).read_text("utf-8").splitlines()


@cache
def _closed(code: str, years: tuple[int, ...]) -> frozenset[date]:
    try:
        return frozenset(country_holidays(code, years=years))
    except NotImplementedError:
        return frozenset()


def _spaced(name: str) -> str:
    return "".join(f" {each}" if each.isupper() else each for each in name).strip()
