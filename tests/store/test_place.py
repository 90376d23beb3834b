from pathlib import Path

import pytest

from afterview.store.place import DEFAULT, VARIABLE, database_path


def test_the_default_lies_beside_the_app_whatever_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert database_path({}) == DEFAULT
    assert DEFAULT.parts[-2:] == ("data", "afterview.duckdb")
    assert (DEFAULT.parents[1] / "afterview").is_dir()


def test_an_empty_variable_names_nothing() -> None:
    assert database_path({VARIABLE: ""}) == DEFAULT


def test_the_variable_is_read_from_the_working_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    assert database_path({VARIABLE: "mine.duckdb"}) == tmp_path / "mine.duckdb"


def test_a_link_and_the_file_behind_it_are_one_place(tmp_path: Path) -> None:
    real = tmp_path / "real.duckdb"
    link = tmp_path / "link.duckdb"
    link.symlink_to(real)
    assert database_path({VARIABLE: str(link)}) == database_path({VARIABLE: str(real)})


def test_the_home_folder_may_be_written_short() -> None:
    assert database_path({VARIABLE: "~/mine.duckdb"}) == (Path.home() / "mine.duckdb").resolve()
