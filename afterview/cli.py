"""The command line: ``python -m afterview COMMAND``.

A command is one small function here; it says what it did through ``_say``, and raises an
AfterviewError for a problem with what was asked.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

from afterview.actions import backups
from afterview.actions.aftermath import every_aftermath, open_steps
from afterview.actions.calendar import calendar_file
from afterview.actions.preferences import preferences_of
from afterview.errors import AfterviewError, Refused
from afterview.sample.fill import fill
from afterview.store.database import Database
from afterview.store.place import VARIABLE, database_path
from afterview.store.start import close, opened
from afterview.web.calendar_feed import feed_behind
from afterview.web.server import PORT, PORTS, free_port, serve


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 a problem with what was asked; wrong usage leaves with 2."""
    options = _parser().parse_args(arguments)
    if options.database is not None:
        os.environ[VARIABLE] = str(options.database)
    try:
        options.command(options)
    except AfterviewError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        close(database_path(os.environ))
    return 0


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument(
        "--database",
        type=Path,
        metavar="PATH",
        help=f"the database file; else what {VARIABLE} names, else data/afterview.duckdb",
    )
    shared.add_argument("--json", action="store_true", help="answer in JSON, for scripts")

    parser = argparse.ArgumentParser(
        prog="python -m afterview", description="Afterview from the command line."
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    run = commands.add_parser("run", parents=[shared], help="start the app on this machine")
    run.add_argument(
        "--port",
        type=_port,
        default=PORT,
        metavar="N",
        help=f"where to listen (default {PORT}); the next free port if that one is taken",
    )
    run.set_defaults(command=_run)

    for name, does, command in (
        ("demo", "fill an empty database with a sample search", _demo),
        ("check", "read everything once and say whether it is sound", _check),
        ("backup", "write a snapshot into the backups", _backup),
        ("due", "the open steps after your interviews, with their days", _due),
    ):
        commands.add_parser(name, parents=[shared], help=does).set_defaults(command=command)
    restore = commands.add_parser(
        "restore", parents=[shared], help="replace the database by a snapshot, after a backup"
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the snapshot, a JSON file")
    restore.set_defaults(command=_restore)
    ics = commands.add_parser(
        "calendar", parents=[shared], help="interviews and steps as a calendar file"
    )
    ics.add_argument("--out", type=Path, metavar="FILE", required=True, help="the .ics to write")
    ics.set_defaults(command=_calendar)
    return parser


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) in PORTS):
        raise argparse.ArgumentTypeError(f"{text} is no port; use 1 to 65535")
    return int(text)


def _run(options: argparse.Namespace) -> None:
    port = free_port(options.port)
    taken = "" if port == options.port else f"Port {options.port} is taken. "

    def ready(address: str) -> None:
        sentence = f"{taken}Afterview is running at {address} and stops with Ctrl+C."
        _say(sentence, {"address": address}, as_json=options.json)

    feed = feed_behind(
        lambda: preferences_of(_database()).calendar_token,
        lambda: calendar_file(_database(), now=_now(), today=_today()),
    )
    serve(port, database=database_path(os.environ), ready=ready, feed=feed)


def _demo(options: argparse.Namespace) -> None:
    filled = fill(_database(), today=_now().date())
    sentence = (
        f"The sample search is in: {filled.n_applications} applications, "
        f"{filled.n_interviews} interviews, {filled.n_reviews} reviews."
    )
    _say(sentence, asdict(filled), as_json=options.json)


def _check(options: argparse.Namespace) -> None:
    report = backups.check(_database())
    facts = {"sound": report.is_sound, "rows": dict(report.counts), "problems": report.problems}
    _say("\n".join(report.sentences()), facts, as_json=options.json)
    if not report.is_sound:
        raise Refused("The database is not sound; the newest good backup can take its place.")


def _backup(options: argparse.Namespace) -> None:
    made = backups.back_up(_database(), now=_now())
    _say(f"Backed up as {made.path.name}.", {"file": str(made.path)}, as_json=options.json)


def _restore(options: argparse.Namespace) -> None:
    try:
        content = options.file.read_bytes()
    except OSError as error:
        message = f"{options.file.name} cannot be read: {error.strerror}."
        raise Refused(message) from error
    restored = backups.restore(_database(), content, now=_now())
    sentence = (
        f"Restored {sum(restored.counts.values())} rows from {options.file.name}. "
        f"To undo it, restore {restored.undo.path.name} from the backups."
    )
    facts = {"rows": dict(restored.counts), "undo": str(restored.undo.path)}
    _say(sentence, facts, as_json=options.json)


def _due(options: argparse.Namespace) -> None:
    steps = [
        {
            "interview": after.interview.id.hex,
            "company": after.interview.occasion.company,
            "role": after.interview.occasion.role,
            "stage": after.interview.occasion.stage.value,
            "step": step.kind.value,
            "standing": step.standing.value,
            "due_on": None if step.due_on is None else step.due_on.isoformat(),
            "due_at": None if step.due_at is None else step.due_at.isoformat(),
            "why": step.why,
        }
        for after, step in open_steps(every_aftermath(_database(), now=_now(), today=_today()))
    ]
    lines = [f"{one['due_on'] or 'any day'}  {one['company']}: {one['why']}" for one in steps]
    _say("\n".join(lines) or "Nothing is open.", {"steps": steps}, as_json=options.json)


def _calendar(options: argparse.Namespace) -> None:
    content = calendar_file(_database(), now=_now(), today=_today())
    try:
        options.out.write_bytes(content)
    except OSError as error:
        message = f"{options.out.name} cannot be written: {error.strerror}."
        raise Refused(message) from error
    sentence = f"The calendar is in {options.out.name}."
    _say(sentence, {"file": str(options.out)}, as_json=options.json)


def _database() -> Database:
    return opened(database_path(os.environ))


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def _today() -> date:
    return datetime.now().astimezone().date()


def _say(sentence: str, facts: Mapping[str, object], *, as_json: bool) -> None:
    sys.stdout.write(f"{json.dumps(facts) if as_json else sentence}\n")
    sys.stdout.flush()
