"""Storing what an import makes, and remembering it, so that it can be known again and undone."""

from collections.abc import Iterator
from datetime import datetime
from uuid import UUID

from afterview.imports.gather import Gathered
from afterview.imports.read_lines import Progress
from afterview.store import import_runs, imports
from afterview.store.database import Cursor


def store_import(
    cursor: Cursor, made: Gathered, *, file_name: str, now: datetime, progress: Progress | None
) -> UUID:
    """Store all that an import makes, and what undoes it; the import's id comes back."""
    [run_id] = imports.new_ids(cursor, 1)
    total = len(made.applications) + len(made.interviews)
    import_runs.save(cursor, run_id, file_name, now=now)
    for n in imports.add_applications(cursor, made.applications, now=now):
        _say(progress, n, total)
    for n in imports.add_interviews(cursor, made.interviews, now=now):
        _say(progress, len(made.applications) + n, total)
    import_runs.change(cursor, [change.after for change in made.changes])
    for table, rows in _traces(made, run_id):
        imports.add_rows(cursor, table, rows)
    return run_id


def _say(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)


def _traces(made: Gathered, run_id: UUID) -> Iterator[tuple[str, Iterator[dict[str, object]]]]:
    """The rows that remember the import, by their table."""
    run: dict[str, object] = {"import_run_id": run_id}
    homes = made.homes
    yield (
        "import_line",
        (
            {
                **run,
                "digest": home.digest,
                "line": home.line,
                "application_id": home.application_id,
            }
            for home in homes
        ),
    )
    for kind, things in (("application", made.applications), ("interview", made.interviews)):
        yield "import_made", ({**run, "made_id": one.id, "kind": kind} for one in things)
    yield (
        "import_change",
        (
            {
                **run,
                "application_id": before.id,
                "phase": before.phase,
                "resolution": before.resolution,
                "furthest_stage": before.furthest_stage,
                "note_length": len(before.details.note),
                "version": before.version + 1,
            }
            for before in (change.before for change in made.changes)
        ),
    )
