"""An earlier version of the tables, made from today's: interviews had no note yet."""

from pathlib import Path

import pytest

from afterview.store import migrate

FIRST = "0001_review"
BEFORE = migrate.steps()[-1].name
AFTER = f"{len(migrate.steps()) + 1:04}_interview_note"
_NOTE = "outcome_recorded_at timestamp,\n    note varchar not null,"
_ADD_NOTE = "alter table interview add column note varchar default 'none yet';"


def earlier_steps(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on, this process knows no interview's note, as an earlier version did."""
    today = {step.name: step.sql for step in migrate.steps()}
    assert _NOTE in today[FIRST]
    folder.mkdir()
    for name, sql in today.items():
        earlier = sql.replace(_NOTE, "outcome_recorded_at timestamp,") if name == FIRST else sql
        (folder / f"{name}.sql").write_text(earlier, "utf-8")
    monkeypatch.setattr(migrate, "_STEPS", folder)


def add_step(folder: Path, sql: str = _ADD_NOTE) -> None:
    """A newer version of the program: one more step, which by default makes today's tables."""
    (folder / f"{AFTER}.sql").write_text(sql, "utf-8")
