"""``run`` and ``demo``."""

import argparse
import os
from dataclasses import asdict

from afterview.actions.calendar import calendar_file
from afterview.actions.preferences import preferences_of
from afterview.cli import edge
from afterview.cli.edge import Options
from afterview.cli.parsing import Commands, command
from afterview.sample.fill import fill
from afterview.store.place import database_path
from afterview.web.calendar_feed import feed_behind
from afterview.web.server import PORT, PORTS, free_port, serve


def add(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Both commands."""
    run = command(commands, shared, "run", does="start the app on this machine", run=_run)
    run.add_argument(
        "--port",
        type=_port,
        default=PORT,
        metavar="N",
        help=f"where to listen (default {PORT}); the next free port if that one is taken",
    )
    command(commands, shared, "demo", does="fill an empty database with a sample search", run=_demo)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) in PORTS):
        raise argparse.ArgumentTypeError(f"{text} is no port; use 1 to 65535")
    return int(text)


def _run(options: Options) -> None:
    port = free_port(options.port)
    taken = "" if port == options.port else f"Port {options.port} is taken. "

    def ready(address: str) -> None:
        sentence = f"{taken}Afterview is running at {address} and stops with Ctrl+C."
        edge.say(options, sentence, {"address": address})

    def calendar() -> bytes:
        db = edge.database()
        return calendar_file(db, now=edge.now(), today=edge.today(db))

    feed = feed_behind(lambda: preferences_of(edge.database()).calendar_token, calendar)
    serve(port, database=database_path(os.environ), ready=ready, feed=feed)


def _demo(options: Options) -> None:
    filled = fill(edge.database(), today=edge.now().date())
    sentence = (
        f"The sample search is in: {filled.n_applications} applications, "
        f"{filled.n_interviews} interviews, {filled.n_reviews} reviews."
    )
    edge.say(options, sentence, asdict(filled))
