"""Reading the arguments, and the exit code."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from afterview.cli import briefing, following, keeping, serving
from afterview.errors import AfterviewError
from afterview.store.place import VARIABLE, database_path
from afterview.store.start import close

_GROUPS = (serving, keeping, following, briefing)


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
        prog="python -m afterview",
        description="Afterview from the command line.",
        epilog="While the app runs it holds the file: due, calendar, check and brief then read "
        "the newest backup and say from when it is; the others ask to close the app first.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for group in _GROUPS:
        group.add(commands, shared)
    return parser
