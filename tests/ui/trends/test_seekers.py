"""What a hundred people are told in whose searches nothing is going on, though all is filled in."""

from collections.abc import Iterator

import pytest

from afterview.analytics.trend import Verdict
from afterview.domain.scope import Scope
from afterview.store.database import Database
from afterview.store.start import close, opened
from afterview.ui.trends.findings import findings
from afterview.ui.trends.look import Look
from tests.ui.trends import everything

N = 100


@pytest.fixture(scope="module")
def looks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Look]]:
    path = tmp_path_factory.mktemp("seekers") / "afterview.duckdb"
    database = opened(path)
    everything.lay(database, N)
    yield [_look(database, number) for number in range(N)]
    close(path)


def _look(database: Database, number: int) -> Look:
    return Look(database, Scope(companies=frozenset({everything.company(number)})))


def test_of_100_searches_in_which_nothing_goes_on_at_most_10_are_told_of_anything(
    looks: list[Look],
) -> None:
    told = [
        [one.sentence for one in found]
        for look in looks
        if len(found := findings(look)) > 1 or look.overall_trend.verdict is not Verdict.NO_CHANGE
    ]
    assert len(told) <= 10, told


def test_every_family_has_something_to_look_at(looks: list[Look]) -> None:
    for look in looks[:10]:
        assert look.forecasts["chance"].size >= 12
        assert len(look.categories) == len(everything.KINDS)
        assert any(hit.difference.p_value is not None for hit in look.hit_rates)
        assert set(look.good_day_levels["factor"]) == {
            *("format", "memory_age", "part_of_day", "preparation")
        }
