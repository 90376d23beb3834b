"""The shape of a group of commands."""

import argparse
from collections.abc import Callable
from typing import TypeAlias

# argparse names the type no other way.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001


def command(
    commands: Commands,
    shared: argparse.ArgumentParser,
    name: str,
    *,
    does: str,
    run: Callable[[argparse.Namespace], None],
) -> argparse.ArgumentParser:
    """One more command; ``does`` is its help."""
    parser = commands.add_parser(
        name, parents=[shared], help=does, description=f"{does[:1].upper()}{does[1:]}."
    )
    parser.set_defaults(command=run)
    return parser
