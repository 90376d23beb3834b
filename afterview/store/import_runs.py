"""The imports that there were: what each made and changed, and undoing one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from afterview.domain.application import Application
from afterview.errors import ChangedElsewhere
from afterview.store.database import Cursor

_RUNS: Final = """
select r.id, r.file_name, r.imported_at, r.undone_at,
       count(*) filter (m.kind = 'application'), count(*) filter (m.kind = 'interview'),
       (select count(*) from import_change c where c.import_run_id = r.id)
from import_run r left join import_made m on m.import_run_id = r.id
group by r.id, r.file_name, r.imported_at, r.undone_at
order by r.imported_at desc, r.id desc
"""
_CHANGE: Final = """
update application set phase = c.phase, resolution = c.resolution,
       furthest_stage = c.furthest_stage, note = c.note, version = application.version + 1
from (select unnest($ids::uuid[]) as id, unnest($phases::varchar[]) as phase,
             unnest($resolutions::varchar[]) as resolution, unnest($stages::varchar[]) as
             furthest_stage, unnest($notes::varchar[]) as note,
             unnest($versions::integer[]) as version) c
where application.id = c.id and application.version = c.version
"""
_DROP_INTERVIEWS: Final = """
delete from interview
where id in (select made_id from import_made where import_run_id = $run and kind = 'interview')
and (version = 1 or removed_at is not null)
and id not in (
    select interview_id from review union all select interview_id from forecast
    union all select interview_id from attendance union all select interview_id from step_mark
    union all select interview_id from step_call
    union all select interview_id from draft where interview_id is not null
    union all select interview_id from letter where interview_id is not null
    union all select try_cast(occasion as uuid) from brief_choice
              where try_cast(occasion as uuid) is not null)
returning id
"""
_DROP_APPLICATIONS: Final = """
delete from application
where id in (select made_id from import_made where import_run_id = $run and kind = 'application')
and (version = 1 or removed_at is not null)
and id not in (select application_id from interview)
and id not in (select application_id from reference_told)
returning id
"""
_PUT_BACK: Final = """
update application set phase = c.phase, resolution = c.resolution,
       furthest_stage = c.furthest_stage, note = left(application.note, c.note_length),
       version = application.version + 1
from import_change c
where c.import_run_id = $run and application.id = c.application_id
and application.version = c.version
and application.id not in (
    select i.application_id from interview i join import_made m on m.made_id = i.id
    where m.import_run_id = $run)
returning id
"""
_KEPT: Final = """
with made as (select made_id from import_made where import_run_id = $run)
select company, role from application
where removed_at is null
and (id in (from made)
     or id in (select application_id from interview where removed_at is null and id in (from made))
     or id in (select application_id from import_change where import_run_id = $run))
order by company, role
"""
_FORGET: Final = (
    "delete from import_line where import_run_id = $run",
    "delete from import_made where import_run_id = $run",
    "delete from import_change where import_run_id = $run",
)


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import: its file's name, when it was and was undone (naive UTC), and what it made."""

    id: UUID
    file_name: str
    imported_at: datetime
    undone_at: datetime | None
    n_applications: int
    n_interviews: int
    n_changed: int


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back; ``kept`` names company and role of what was changed since and stays."""

    n_applications: int
    n_interviews: int
    n_changed: int
    kept: tuple[tuple[str, str], ...]


def every(cursor: Cursor) -> tuple[ImportRun, ...]:
    """All imports, the last one first."""
    return tuple(ImportRun(*row) for row in cursor.execute(_RUNS).fetchall())


def save(cursor: Cursor, run_id: UUID, file_name: str, *, now: datetime) -> None:
    """Store a new import."""
    cursor.execute(
        "insert into import_run (id, file_name, imported_at) values ($id, $name, $now)",
        {"id": run_id, "name": file_name, "now": now},
    )


def change(cursor: Cursor, applications: Sequence[Application]) -> None:
    """Store what applications took on; raises ``ChangedElsewhere`` if one is not the newest."""
    if not applications:
        return
    changed = cursor.execute(
        _CHANGE,
        {
            "ids": [one.id for one in applications],
            "phases": [one.phase for one in applications],
            "resolutions": [one.resolution for one in applications],
            "stages": [one.furthest_stage for one in applications],
            "notes": [one.details.note for one in applications],
            "versions": [one.version for one in applications],
        },
    ).fetchall()
    if changed[0][0] != len(applications):
        raise ChangedElsewhere(
            "An application was changed in another tab meanwhile, so nothing was brought in. "
            "Bring the table in once more."
        )


def undo(cursor: Cursor, run_id: UUID, *, now: datetime) -> Undone:
    """Take back all that the import made and nobody has changed since.

    Raises ``ChangedElsewhere`` where it was undone already.
    """
    run: dict[str, object] = {"run": run_id}
    marked = cursor.execute(
        "update import_run set undone_at = $now where id = $run and undone_at is null returning id",
        {**run, "now": now},
    ).fetchall()
    if not marked:
        raise ChangedElsewhere("This import has been undone already.")
    n_interviews = len(cursor.execute(_DROP_INTERVIEWS, run).fetchall())
    n_applications = len(cursor.execute(_DROP_APPLICATIONS, run).fetchall())
    put_back = [row[0] for row in cursor.execute(_PUT_BACK, run).fetchall()]
    cursor.execute(
        "delete from import_change where import_run_id = $run "
        "and application_id in (select unnest($ids::uuid[]))",
        {**run, "ids": put_back},
    )
    kept = tuple((row[0], row[1]) for row in cursor.execute(_KEPT, run).fetchall())
    for forget in _FORGET:
        cursor.execute(forget, run)
    return Undone(n_applications, n_interviews, len(put_back), kept)


def mapping(cursor: Cursor, header: str) -> str | None:
    """What was last said of the columns under this header (JSON), None if nothing was."""
    rows = cursor.execute(
        "select mapping from import_mapping where header = $header", {"header": header}
    ).fetchall()
    return str(rows[0][0]) if rows else None


def save_mapping(cursor: Cursor, header: str, written: str, *, now: datetime) -> None:
    """Store what the columns under a header mean, in place of what was said before."""
    cursor.execute(
        "insert or replace into import_mapping (header, mapping, chosen_at) "
        "values ($header, $mapping, $now)",
        {"header": header, "mapping": written, "now": now},
    )
