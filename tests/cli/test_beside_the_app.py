"""What the commands do while another Afterview holds the file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from afterview.actions.backups import back_up
from afterview.store.start import close, opened
from tests.builders import NOW
from tests.cli.commands import command
from tests.doing import reviewed
from tests.store.faults.processes import child, heard
from tests.web.running import running_app

HOLDING = [
    ("backup",),
    ("restore", "x.json"),
    ("export", "mine.json"),
    ("import", "x.json"),
    ("demo",),
]
READING = [("due",), ("check",), ("brief",), ("calendar", "--out", "OUT")]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a review and a backup, closed."""
    path = tmp_path_factory.mktemp("beside") / "afterview.duckdb"
    db = opened(path)
    reviewed(db, {"company": "Łódź & Söhne"})
    back_up(db, now=NOW)
    close(path)
    (path.parent / "x.json").write_text("{}")
    return path


@pytest.fixture(scope="module")
def held(path: Path) -> Iterator[Path]:
    with child("hold", path) as process:
        assert heard(process) == "ready"
        yield path


@pytest.mark.parametrize("asked", HOLDING, ids=lambda asked: asked[0])
def test_what_needs_the_file_says_who_has_it(held: Path, asked: tuple[str, ...]) -> None:
    named = [held.parent / word if "." in word else word for word in asked]
    ended = command(held, *named)
    assert (ended.code, ended.out) == (1, "")
    if asked[0] != "restore":
        assert ended.err.startswith("Afterview is already running")
    assert ended.err.count("\n") == 1
    assert not (held.parent / "mine.json").exists()


@pytest.mark.parametrize("asked", READING, ids=lambda asked: asked[0])
def test_what_only_reads_takes_the_newest_backup_and_says_so(
    held: Path, asked: tuple[str, ...]
) -> None:
    named = [held.parent / "mine.ics" if word == "OUT" else word for word in asked]
    ended = command(held, *named)
    assert ended.code == 0
    assert ended.err.startswith("Afterview is running and holds the file, so this is as of")
    told = command(held, *named, "--json")
    assert (told.code, told.err) == (0, "")
    assert told.facts()["as_of"] == "2026-10-13T18:30:00Z"


def test_without_a_backup_nothing_can_be_read(tmp_path: Path) -> None:
    lonely = tmp_path / "afterview.duckdb"
    with child("hold", lonely) as process:
        assert heard(process) == "ready"
        ended = command(lonely, "due")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("Afterview is already running")


def test_beside_the_real_app_it_is_the_same(tmp_path: Path) -> None:
    own = tmp_path / "afterview.duckdb"
    db = opened(own)
    reviewed(db)
    back_up(db, now=NOW)
    close(own)
    with running_app(own) as app:
        assert app.get("/").status == 200
        # The app opens the file at its first page; the health check asks for it.
        assert app.get("/healthz").status == 200
        assert command(own, "backup").code == 1
        assert command(own, "check", "--json").facts()["sound"] is True
