import csv
import json
from pathlib import Path

import pytest

from afterview.actions.backups import restore
from afterview.cli import main
from afterview.store.backups import every
from afterview.store.snapshot import read_snapshot
from afterview.store.start import close, opened
from afterview.store.tables import TABLES
from tests.builders import NOW
from tests.cli.commands import command
from tests.store.sample_rows import Tables, document, sample
from tests.store.stores import contents, filled

COMMANDS = (
    *("run", "demo", "import", "export", "backup", "restore", "check", "brief", "due"),
    "calendar",
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A database with a row in every table, closed."""
    path = tmp_path / "afterview.duckdb"
    filled(path)
    close(path)
    return path


def empty(folder: Path) -> Path:
    return folder / "empty.duckdb"


def tables_of(path: Path) -> Tables:
    try:
        tables: Tables = json.loads(contents(opened(path)))["tables"]
    finally:
        close(path)
    return tables


def test_everything_goes_out_as_one_file_and_in_again(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.json"
    ended = command(path, "export", out)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == f"Everything is out as one snapshot: {out}.\n"
    assert json.loads(out.read_bytes())["tables"] == sample()
    assert out.stat().st_mode & 0o077 == 0
    ended = command(empty(tmp_path), "import", out, "--json")
    assert ended.facts()["made"]["interview"] == 1
    assert tables_of(empty(tmp_path)) == sample()


def test_what_is_there_is_replaced_only_where_that_is_said(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.json"
    out.write_text("mine")
    ended = command(path, "export", out)
    assert (ended.code, ended.out) == (1, "")
    assert ended.err == (
        "mine.json is there already, so nothing was written. "
        "Choose another place, or add --overwrite.\n"
    )
    assert out.read_text() == "mine"
    assert command(path, "export", out, "--overwrite").code == 0
    assert json.loads(out.read_bytes())["tables"] == sample()


def test_every_table_goes_out_as_csv(path: Path, tmp_path: Path) -> None:
    out = tmp_path / "tables"
    facts = command(path, "export", out, "--csv", "--json").facts()
    assert sorted(Path(file).name for file in facts["files"]) == sorted(
        f"{table.name}.csv" for table in TABLES
    )
    with (out / "application.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [row["company"] for row in csv.DictReader(file)] == ["Nordlicht"]
    ended = command(path, "export", out, "--csv")
    assert ended.code == 1
    assert "is there already" in ended.err


def test_a_folder_needs_to_be_asked_for(path: Path, tmp_path: Path) -> None:
    ended = command(path, "export", tmp_path)
    assert ended.code == 1
    assert "add --csv" in ended.err
    ended = command(path, "export", tmp_path / "no" / "such" / "mine.json")
    assert (ended.code, ended.err) == (
        1,
        "mine.json cannot be written: No such file or directory.\n",
    )


def test_a_dry_run_brings_nothing_in(tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_bytes(document())
    ended = command(empty(tmp_path), "import", file, "--dry-run")
    assert ended.code == 0
    assert ended.out.startswith("Would bring in from mine.json: 1 application, 1 interview")
    assert every(empty(tmp_path)) == ()
    assert not any(tables_of(empty(tmp_path)).values())


def test_a_snapshot_takes_nothing_away_by_an_import(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    tables = sample()
    tables["application"][0]["company"] = "Elsewhere"
    file.write_bytes(document(tables))
    ended = command(path, "import", file)
    assert ended.code == 1
    assert "There is something here already: 1 application" in ended.err
    assert tables_of(path) == sample()


def test_bringing_in_the_same_again_adds_nothing(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "same.json"
    file.write_bytes(document())
    ended = command(path, "import", file)
    assert (ended.code, ended.out) == (0, "same.json adds nothing: all of it is here.\n")


def test_a_backup_is_made_and_restored_and_undone(path: Path, tmp_path: Path) -> None:
    made = command(path, "backup", "--json").facts()["file"]
    with_nothing = tmp_path / "nothing.json"
    with_nothing.write_bytes(document({name: [] for name in sample()}))
    ended = command(path, "restore", with_nothing, "--json")
    assert ended.facts()["rows"]["interview"] == 0
    assert command(path, "restore", ended.facts()["undo"]).code == 0
    assert tables_of(path) == sample()
    assert command(path, "restore", made).code == 0
    assert tables_of(path) == sample()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("gone.json", None, "gone.json cannot be read. Choose another file.\n"),
        ("diary.json", b"Dear diary", "This is no snapshot: line 1, column 1 is not JSON."),
        ("bomb.json", b"[" * 300_000, "nested too deep"),
    ],
)
def test_what_is_no_snapshot_is_refused_in_a_sentence(
    path: Path, tmp_path: Path, name: str, content: bytes | None, said: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    ended = command(path, "restore", tmp_path / name)
    assert (ended.code, ended.out) == (1, "")
    assert said in ended.err
    assert tables_of(path) == sample()


def test_a_sound_database_is_told_to_be(path: Path) -> None:
    ended = command(path, "check")
    assert ended.code == 0
    assert ended.out.startswith("The file opens, everything in it reads, and every reference")
    assert command(path, "check", "--json").facts()["sound"] is True


def test_a_loose_end_is_named_and_leaves_with_1(path: Path) -> None:
    db = opened(path)
    with db.write() as cursor:
        cursor.execute("delete from contact")
    close(path)
    ended = command(path, "check")
    assert ended.code == 1
    assert "no contact has this id" in ended.out
    assert ended.err.startswith("The database is not sound")


def test_the_help_names_every_command(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = command(path, "--help").out
    for name in COMMANDS:
        assert f"    {name} " in said
        with pytest.raises(SystemExit) as leaving:
            main([name, "--help"])
        assert leaving.value.code == 0
        assert capsys.readouterr().out.startswith(f"usage: python -m afterview {name} ")


def test_restoring_with_the_app_closed_makes_no_second_copy_of_the_same(path: Path) -> None:
    db = opened(path)
    restore(db, read_snapshot(document()), now=NOW)
    close(path)
    assert [backup.reason for backup in every(path)] == ["before-restore"]


def test_a_table_of_others_is_brought_in_once(tmp_path: Path) -> None:
    file = tmp_path / "search.csv"
    file.write_text(
        "Company,Role,Date applied,Status\nNordlicht,Engineer,2026-10-01,applied\n"
        "Łódź,Analyst,soonish,rejected\n",
        "utf-8",
    )
    there = empty(tmp_path)
    planned = command(there, "import", file, "--dry-run", "--json").facts()
    assert planned["made"] == {"application": 2, "interview": 0}
    assert tables_of(there)["application"] == []
    ended = command(there, "import", file)
    assert ended.out.startswith("Brought in from search.csv: 2 applications, 0 interviews.\n")
    assert "line 3, Date applied: “soonish”" in ended.out
    again = command(there, "import", file)
    assert again.out.startswith(
        "search.csv adds nothing. 2 lines skipped: all of it was brought in before or is here."
    )
    assert len(tables_of(there)["application"]) == 2


def test_a_file_of_more_than_200_mb_is_refused_before_it_is_read(
    path: Path, tmp_path: Path
) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(30_000_000_000)
    for name in ("restore", "import"):
        ended = command(path, name, large)
        assert (ended.code, ended.err) == (
            1,
            "The file has 30000 MB; a snapshot has 200 at most.\n",
        )
