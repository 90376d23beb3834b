"""``import``: a snapshot into an empty database, or what others keep as a table."""

import argparse
from dataclasses import asdict
from pathlib import Path

from afterview.actions import backups, imports
from afterview.actions.backup_standing import look_into_file, stored_now
from afterview.actions.imports import Plan
from afterview.cli import edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command
from afterview.domain.kept import in_words
from afterview.domain.spoken import counted
from afterview.errors import Refused
from afterview.imports.line import Doubt
from afterview.imports.settle import Clock
from afterview.imports.table import Table
from afterview.store.backups import content_of


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The one command."""
    does = "bring in a snapshot (JSON), or a CSV of applications or interviews"
    bring = command(commands, shared, "import", does=does, run=_import)
    bring.add_argument("file", type=Path, metavar="FILE", help="the file to bring in")
    bring.add_argument(
        "--dry-run", action="store_true", help="say what it would make, make nothing"
    )


def _import(options: Options) -> None:
    content = content_of(options.file)
    found = imports.read_table(content, name=options.file.name)
    if isinstance(found, Table):
        _table(options, found)
    else:
        _snapshot(options, content)


def _table(options: Options, table: Table) -> None:
    db = edge.database()
    clock = Clock(edge.now(), edge.zone(db))
    planned = imports.plan(db, table, imports.mapping_for(db, table), clock=clock)
    made = planned if options.dry_run else imports.carry_out(db, planned, now=edge.now())
    n_skipped = planned.n_known if isinstance(made, Plan) else made.n_skipped
    counts = (made.n_applications, made.n_interviews, made.n_changed)
    facts = {
        "made": dict(zip(("application", "interview"), counts, strict=False)),
        "changed": made.n_changed,
        "skipped": n_skipped,
        "doubts": [asdict(doubt) for doubt in made.doubts],
        "remarks": table.remarks,
        "dry_run": options.dry_run,
    }
    told = [_told(options, counts, n_skipped), *table.remarks, *map(_doubt, made.doubts)]
    edge.say(options, "\n".join(told), facts)


def _told(options: Options, counts: tuple[int, int, int], n_skipped: int) -> str:
    n_applications, n_interviews, n_changed = counts
    name = options.file.name
    skipped = f" {counted(n_skipped, 'line')} skipped: all of it is here." if n_skipped else ""
    if not any(counts):
        return f"{name} adds nothing.{skipped}"
    would = "Would bring" if options.dry_run else "Brought"
    new = f"{counted(n_applications, 'application')}, {counted(n_interviews, 'interview')}"
    changed = f" {counted(n_changed, 'application')} took something on." if n_changed else ""
    return f"{would} in from {name}: {new}.{changed}{skipped}"


def _doubt(doubt: Doubt) -> str:
    where = f"line {doubt.line}" + (f", {doubt.column}" if doubt.column else "")
    return f"{where}: “{doubt.value}” {doubt.sentence}"


def _snapshot(options: Options, content: bytes) -> None:
    db = edge.database()
    found = look_into_file(db, content)
    if found.is_the_same:
        edge.say(options, f"{options.file.name} adds nothing: all of it is here.", {"made": {}})
        return
    if any(stored_now(db).values()):
        raise Refused(
            f"There is something here already: {in_words(found.now)}. A snapshot takes the place "
            "of everything; where you want that, use restore, which makes a backup first."
        )
    if not options.dry_run:
        backups.restore(db, content, now=edge.now())
    would = "Would bring" if options.dry_run else "Brought"
    sentence = f"{would} in from {options.file.name}: {in_words(found.there)}."
    edge.say(options, sentence, {"made": dict(found.there), "dry_run": options.dry_run})
