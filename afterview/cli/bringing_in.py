"""``import``: a snapshot into an empty database, or what others keep as a table."""

import argparse
from dataclasses import asdict
from pathlib import Path

from afterview.actions import backups, imports
from afterview.actions.backup_standing import look_into
from afterview.cli import edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command
from afterview.domain.kept import in_words
from afterview.domain.spoken import counted
from afterview.errors import Refused
from afterview.imports.gather import Amounts
from afterview.imports.line import Doubt
from afterview.imports.settle import Clock
from afterview.imports.table import Table
from afterview.store.backups import content_of
from afterview.store.snapshot import Snapshot


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """The one command."""
    does = "bring in a snapshot (JSON), or a CSV of applications or interviews"
    bring = command(commands, shared, "import", does=does, run=_import)
    bring.add_argument("file", type=Path, metavar="FILE", help="the file to bring in")
    bring.add_argument(
        "--dry-run", action="store_true", help="say what it would make, make nothing"
    )


def _import(options: Options) -> None:
    found = imports.read_table(content_of(options.file), name=options.file.name)
    if isinstance(found, Table):
        _table(options, found)
    else:
        _snapshot(options, found)


def _table(options: Options, table: Table) -> None:
    db = edge.database()
    clock = Clock(edge.now(), edge.zone(db))
    planned = imports.plan(db, table, imports.mapping_for(db, table), clock=clock)
    made = planned if options.dry_run else imports.carry_out(db, planned, now=edge.now())
    amounts = made.amounts
    facts = {
        "made": {"application": amounts.n_applications, "interview": amounts.n_interviews},
        "changed": amounts.n_changed,
        "skipped": amounts.n_known,
        "doubts": [asdict(doubt) for doubt in made.doubts],
        "remarks": table.remarks,
        "dry_run": options.dry_run,
    }
    told = [_told(options, amounts), *table.remarks, *map(_doubt, made.doubts)]
    edge.say(options, "\n".join(told), facts)


def _told(options: Options, amounts: Amounts) -> str:
    name = options.file.name
    lines, changes = counted(amounts.n_known, "line"), counted(amounts.n_changed, "application")
    skipped = (
        f" {lines} skipped: all of it was brought in before or is here." if amounts.n_known else ""
    )
    if amounts.is_nothing():
        return f"{name} adds nothing.{skipped}"
    would = "Would bring" if options.dry_run else "Brought"
    applications = counted(amounts.n_applications, "application")
    interviews = counted(amounts.n_interviews, "interview")
    changed = f" {changes} took something on." if amounts.n_changed else ""
    return f"{would} in from {name}: {applications}, {interviews}.{changed}{skipped}"


def _doubt(doubt: Doubt) -> str:
    where = f"line {doubt.line}" + (f", {doubt.column}" if doubt.column else "")
    value = f"“{doubt.value}” " if doubt.value else ""
    return f"{where}: {value}{doubt.sentence}"


def _snapshot(options: Options, snapshot: Snapshot) -> None:
    db = edge.database()
    found = look_into(db, snapshot)
    if found.is_the_same:
        edge.say(options, f"{options.file.name} adds nothing: all of it is here.", {"made": {}})
        return
    if any(found.now.values()):
        raise Refused(
            f"There is something here already: {in_words(found.now)}. A snapshot takes the place "
            "of everything; where you want that, use restore, which makes a backup first."
        )
    if not options.dry_run:
        backups.restore(db, snapshot, now=edge.now())
    would = "Would bring" if options.dry_run else "Brought"
    sentence = f"{would} in from {options.file.name}: {in_words(found.there)}."
    edge.say(options, sentence, {"made": dict(found.there), "dry_run": options.dry_run})
