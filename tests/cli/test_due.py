"""What is due, and the calendar, from the command line; days are told from the clock of today."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from afterview.actions.steps import mark_step
from afterview.cli import main
from afterview.domain.draft import Fields
from afterview.domain.step import Mark, StepKind
from afterview.store.database import Database
from afterview.store.place import VARIABLE
from afterview.store.start import close, opened
from tests.doing import reviewed
from tests.exports.readers import with_ical, with_icalendar

COMPANY = "Łódź & Söhne"
PROMISED: Fields = {"company": COMPANY, "promise_kind": "within_days", "promise_days": 60}


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "afterview.duckdb"
    monkeypatch.setenv(VARIABLE, str(path))
    yield path
    close(path)


def now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def lately(db: Database) -> UUID:
    """A review of an interview three days ago; the promised day is 60 days after it."""
    held_on = (now() - timedelta(days=3)).date().isoformat()
    return reviewed(db, {**PROMISED, "day": held_on}, now=now())


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert main(["due", "--json"]) == 0
    steps: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["steps"]
    return steps


def test_a_search_with_nothing_open_says_so(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["due"]) == 0
    assert capsys.readouterr().out == "Nothing is open.\n"
    assert told(capsys) == []
    assert path.exists()


def test_each_open_step_is_told_on_a_line_with_its_day(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lately(opened(path))
    assert main(["due"]) == 0
    shown = capsys.readouterr()
    follow_up, search = shown.out.splitlines()
    assert shown.err == ""
    day, _, said = follow_up.partition(f"  {COMPANY}, Follow-up: ")
    assert datetime.fromisoformat(day).date() > now().date() + timedelta(days=55)
    assert said.startswith("They said you will hear by ")
    assert f"  {COMPANY}, Keep searching: The search goes on beside this one" in search


def test_scripts_are_told_the_same_with_every_field(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    interview_id = lately(opened(path))
    follow_up, search = told(capsys)
    assert {name: follow_up[name] for name in ("interview", "company", "role", "stage")} == {
        "interview": interview_id.hex,
        "company": COMPANY,
        "role": "Senior Data Engineer",
        "stage": "technical",
    }
    assert (follow_up["step"], follow_up["standing"]) == ("follow_up", "coming")
    assert (follow_up["due_at"], search["step"]) == (None, "search")
    assert set(follow_up) == set(search)
    due_on = datetime.fromisoformat(follow_up["due_on"]).date()
    assert f"From {due_on:%a} {due_on.day} {due_on:%B %Y} on" in follow_up["why"]


def test_a_step_that_was_marked_as_done_is_due_no_more(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    interview_id = lately(opened(path))
    assert [step["step"] for step in told(capsys)] == ["follow_up", "search"]
    mark_step(opened(path), interview_id, StepKind.SEARCH, Mark.DONE, now=now())
    assert [step["step"] for step in told(capsys)] == ["follow_up"]


def test_the_database_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    elsewhere = tmp_path / "elsewhere.duckdb"
    lately(opened(elsewhere))
    assert main(["due", "--database", str(elsewhere)]) == 0
    assert COMPANY in capsys.readouterr().out


@pytest.mark.parametrize("as_json", [[], ["--json"]])
def test_the_calendar_is_written_where_it_is_wanted(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], as_json: list[str]
) -> None:
    interview_id = lately(opened(path))
    out = tmp_path / "mine.ics"
    out.write_text("what was there")
    assert main(["calendar", "--out", str(out), *as_json]) == 0
    said = capsys.readouterr().out
    if as_json:
        assert json.loads(said) == {"file": str(out)}
    else:
        assert said == "The calendar is in mine.ics.\n"
    kinds = {"interview", "review", "follow_up", "search"}
    for read in (with_icalendar, with_ical):
        uids = {event.uid for event in read(out.read_bytes())}
        assert uids == {f"{interview_id.hex}-{kind}@afterview" for kind in kinds}


def test_a_calendar_that_cannot_be_written_is_told_in_a_sentence(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["calendar", "--out", str(tmp_path / "nowhere" / "mine.ics")]) == 1
    shown = capsys.readouterr()
    assert shown.err == "mine.ics cannot be written: No such file or directory.\n"
    assert (shown.out, path.exists()) == ("", True)


@pytest.mark.parametrize("command", [["due"], ["due", "--json"], ["calendar", "--out", "a.ics"]])
def test_a_file_that_is_no_database_is_told_in_a_sentence(
    path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: list[str],
) -> None:
    monkeypatch.chdir(path.parent)
    path.write_text("Dear diary,\n" * 1000)
    assert main(command) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith("afterview.duckdb ")
    assert shown.err.endswith(".\n")
    assert "Traceback" not in shown.err
    assert not path.with_name("a.ics").exists()
    assert path.read_text("utf-8").startswith("Dear diary,")


def test_the_calendar_has_to_be_told_where_to_go(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        main(["calendar"])
    assert leaving.value.code == 2
    assert "--out" in capsys.readouterr().err
