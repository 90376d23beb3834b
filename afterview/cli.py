"""The command line: ``python -m afterview COMMAND``.

A command is one small function here; it says what it did through ``_say``, and raises an
AfterviewError for a problem with what was asked.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from afterview.errors import AfterviewError
from afterview.store.place import VARIABLE, database_path
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

    serve(port, database=database_path(os.environ), ready=ready)


def _say(sentence: str, facts: Mapping[str, object], *, as_json: bool) -> None:
    sys.stdout.write(f"{json.dumps(facts) if as_json else sentence}\n")
    sys.stdout.flush()
