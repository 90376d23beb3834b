"""``export``, ``import``, ``backup``, ``restore`` and ``check``."""

import argparse
from pathlib import Path

from afterview.actions import backups
from afterview.actions.whole_export import whole_csv, whole_snapshot
from afterview.cli import bringing_in, edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command
from afterview.errors import Refused
from afterview.store.backups import content_of
from afterview.store.snapshot import read_snapshot


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """All five."""
    does = "take everything out as one snapshot, or as one CSV a table"
    export = command(commands, shared, "export", does=does, run=_export)
    export.add_argument(
        "target", type=Path, metavar="TARGET", help="the JSON file, or with --csv the folder"
    )
    export.add_argument("--csv", action="store_true", help="one CSV a table, into a folder")
    export.add_argument("--overwrite", action="store_true", help="replace files that are there")

    bringing_in.add(commands, shared)

    does = "write a snapshot into the backups"
    command(commands, shared, "backup", does=does, run=_backup)

    does = "replace the database by a snapshot, after a backup"
    restore = command(commands, shared, "restore", does=does, run=_restore)
    restore.add_argument("file", type=Path, metavar="FILE", help="the snapshot, a JSON file")

    does = "read everything once and say whether it is sound"
    command(commands, shared, "check", does=does, run=_check)


def _export(options: Options) -> None:
    target: Path = options.target
    if options.csv:
        files = {target / name: content for name, content in whole_csv(edge.database()).items()}
    elif target.is_dir():
        raise Refused(f"{target.name} is a folder. Name a file, or add --csv for one CSV a table.")
    else:
        files = {target: whole_snapshot(edge.database(), now=edge.now())}
    there = [path.name for path in files if path.exists()]
    if there and not options.overwrite:
        raise Refused(
            f"{there[0]} is there already, so nothing was written. "
            "Choose another place, or add --overwrite."
        )
    for path, content in files.items():
        edge.write_new(path, content)
    kind = f"{len(files)} CSV files in" if options.csv else "one snapshot:"
    sentence = f"Everything is out as {kind} {target}."
    edge.say(options, sentence, {"files": [str(path) for path in files]})


def _backup(options: Options) -> None:
    made = backups.back_up(edge.database(), now=edge.now())
    edge.say(options, f"Backed up as {made.path.name}.", {"file": str(made.path)})


def _restore(options: Options) -> None:
    snapshot = read_snapshot(content_of(options.file))
    restored = backups.restore(edge.database(), snapshot, now=edge.now())
    sentence = (
        f"Restored {sum(restored.counts.values())} rows from {options.file.name}. "
        f"To undo it, restore {restored.undo.path.name} from the backups."
    )
    facts = {"rows": dict(restored.counts), "undo": str(restored.undo.path)}
    edge.say(options, sentence, facts)


def _check(options: Options) -> None:
    db, as_of = edge.to_read(options)
    report = backups.check(db)
    facts = {"sound": report.is_sound, "rows": dict(report.counts), "problems": report.problems}
    lead = ["This is said of the newest backup, not of the file in use."] if as_of else []
    edge.say(options, "\n".join([*lead, *report.sentences()]), {**facts, **as_of})
    if not report.is_sound:
        raise Refused("The database is not sound; the newest good backup can take its place.")
