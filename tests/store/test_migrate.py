import json
from pathlib import Path

import duckdb
import pytest

from afterview.errors import DatabaseFromTheFuture
from afterview.store import migrate
from afterview.store.backups import every
from afterview.store.catalog import table_names
from afterview.store.start import close, opened
from tests.store.earlier import AFTER, BEFORE, add_step, earlier_steps
from tests.store.sample_rows import T, uid

FILL = (
    "insert into contact values ($id, 'Ida', '', 'Nordlicht', '', '', '', $now, 1, null)",
    {"id": uid(8), "now": T},
)


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the steps, with those of an earlier version."""
    folder = tmp_path / "steps"
    earlier_steps(folder, monkeypatch)
    return folder


def fill_and_close(path: Path) -> None:
    with opened(path).write() as cursor:
        cursor.execute(*FILL)
    close(path)


def test_a_new_file_gets_every_step_and_no_backup(path: Path) -> None:
    with opened(path).read() as cursor:
        assert migrate.applied(cursor) == tuple(step.name for step in migrate.steps())
        assert migrate.pending(cursor, path) == ()
    assert every(path) == ()


def test_a_second_start_does_nothing_more(path: Path) -> None:
    with opened(path).read() as cursor:
        first = cursor.execute("select * from schema_migration").fetchall()
    close(path)
    with opened(path).read() as cursor:
        assert cursor.execute("select * from schema_migration").fetchall() == first


def test_an_earlier_file_is_backed_up_as_it_was_and_then_brought_up_to_date(
    path: Path, steps: Path
) -> None:
    fill_and_close(path)
    add_step(steps)
    with opened(path).read() as cursor:
        assert migrate.applied(cursor)[-2:] == (BEFORE, AFTER)
        assert cursor.execute("select name from contact").fetchall() == [("Ida",)]
    [backup] = every(path)
    assert backup.reason == "before-migration"
    kept = json.loads(backup.path.read_bytes())
    assert kept["schema"] == BEFORE
    assert [row["name"] for row in kept["tables"]["contact"]] == ["Ida"]
    assert backup.snapshot().counts()["contact"] == 1


def test_a_step_that_fails_is_undone_whole_and_stays_pending(path: Path, steps: Path) -> None:
    fill_and_close(path)
    add_step(steps, "create table half (a integer); delete from contact; select nonsense;")
    with pytest.raises(duckdb.BinderException):
        opened(path)
    add_step(steps)
    with opened(path).read() as cursor:
        assert "half" not in table_names(cursor)
        assert cursor.execute("select name from contact").fetchall() == [("Ida",)]
        assert migrate.applied(cursor)[-2:] == (BEFORE, AFTER)


def test_a_file_that_knows_a_later_step_is_left_alone(path: Path, steps: Path) -> None:
    add_step(steps)
    fill_and_close(path)
    (steps / f"{AFTER}.sql").unlink()
    before = path.read_bytes()
    with pytest.raises(DatabaseFromTheFuture, match=r"afterview\.duckdb was made by a newer"):
        opened(path)
    assert path.read_bytes() == before
    assert every(path) == ()


def test_steps_come_in_the_order_of_their_numbers(steps: Path) -> None:
    add_step(steps)
    (steps / "notes.txt").write_text("not a step")
    assert [step.name for step in migrate.steps()][-2:] == [BEFORE, AFTER]
