import duckdb
from hypothesis import HealthCheck, given, settings

from afterview.domain.kept import in_sight
from afterview.store.facts.kept import in_sight_now
from afterview.store.snapshot import load, read_snapshot
from tests.store.any_rows import any_tables
from tests.store.sample_rows import Tables, document


@settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(tables=any_tables())
def test_what_is_stored_is_counted_as_its_snapshot_is(
    scratch: duckdb.DuckDBPyConnection, tables: Tables
) -> None:
    snapshot = read_snapshot(document(tables))
    load(scratch, snapshot)
    assert [*in_sight_now(scratch).items()] == [*in_sight(snapshot.rows).items()]
