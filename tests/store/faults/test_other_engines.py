"""Files that an engine of another version wrote, and logs that do not belong to their file."""

from pathlib import Path

import duckdb
import pytest

from afterview.errors import DatabaseDamaged
from afterview.store import migrate
from afterview.store.start import close, opened
from tests.store.faults.refusing import assert_refused
from tests.store.faults.saving import flaws, last_saved, save

OLDEST = "v1.0.0"


def written_by_an_older_engine(path: Path) -> None:
    """A database of ours in the storage of DuckDB 1.0."""
    with duckdb.connect() as engine:
        engine.execute(f"attach '{path}' as older (storage_version '{OLDEST}')")
        engine.execute("use older")
        for step in migrate.steps():
            migrate.apply(engine, step)
        engine.execute("use memory")
        engine.execute("detach older")


def test_a_file_of_an_older_engine_opens_and_is_saved_to(path: Path) -> None:
    written_by_an_older_engine(path)
    save(opened(path), 1)
    close(path)
    assert last_saved(opened(path)) == 1
    assert flaws(opened(path)) == []


def test_a_database_of_another_program_is_refused(path: Path) -> None:
    with duckdb.connect(path) as engine:
        engine.execute("create table theirs as select 7 as seven")
    assert "of another program" in assert_refused(path, DatabaseDamaged)


@pytest.fixture
def log(path: Path) -> Path:
    """Where the log of the database lies."""
    return path.with_name(f"{path.name}.wal")


def test_a_log_of_another_database_is_refused_and_left_alone(path: Path, log: Path) -> None:
    other = path.with_name("other.duckdb")
    with duckdb.connect(other, config={"checkpoint_threshold": "1TB"}) as engine:
        engine.execute("create table theirs as select 7 as seven")
        stale = other.with_name(f"{other.name}.wal").read_bytes()
    save(opened(path), 1)
    close(path)
    log.write_bytes(stale)
    assert_refused(path, DatabaseDamaged)
    log.unlink()
    assert flaws(opened(path)) == []


def test_a_log_from_before_the_last_checkpoint_is_refused_or_changes_nothing(
    path: Path, log: Path
) -> None:
    database = opened(path)
    save(database, 1)
    stale = log.read_bytes()
    database.checkpoint()
    save(database, 2)
    close(path)
    log.write_bytes(stale)
    try:
        again = opened(path)
    except DatabaseDamaged:
        return
    assert last_saved(again) == 2
    assert flaws(again) == []
