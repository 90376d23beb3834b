"""Streamlit behind the guard, reachable from this machine only.

Everything about Streamlit itself stands in ``.streamlit/config.toml``.
"""

import logging
import signal
import socket
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from streamlit.runtime.pages_manager import PagesManager

from afterview.store.start import close
from afterview.web.calendar_feed import Feed, calendar_route
from afterview.web.guard import Guard
from afterview.web.health import health_route
from afterview.web.mishap import apologise, keep_words_out_of_the_log

ADDRESS = "127.0.0.1"
PORT = 8501
PORTS = range(1, 65_536)
SCRIPT = Path(__file__).resolve().parents[2] / "app.py"


def free_port(first: int) -> int:
    """The first port from ``first`` up that nobody listens on, else any that is free."""
    for port in (*PORTS[first - 1 : first + 99], 0):
        with socket.socket() as probe, suppress(OSError):
            # As the server will bind it: a port left a moment ago counts as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((ADDRESS, port))
            return int(probe.getsockname()[1])
    raise OSError(f"No port is free on {ADDRESS}.")


def serve(port: int, *, database: Path, ready: Callable[[str], None], feed: Feed) -> None:
    """Run the app until Ctrl+C or SIGTERM; ``ready`` is told the address once it answers.

    ``feed`` gives the calendar to those who know its token.
    """
    address = f"http://{ADDRESS}:{port}"

    @asynccontextmanager
    async def announced(_app: st.App) -> AsyncGenerator[None]:
        ready(address)
        yield

    # A folder named pages makes Streamlit look for its older multipage apps until the first run of
    # the script; an address reloaded after a restart would then be met with "page not found".
    PagesManager.uses_pages_directory = False
    logging.basicConfig(format="%(asctime)s %(message)s")
    keep_words_out_of_the_log()
    # Streamlit takes its config file and an import folder from beside the started script; beside
    # __main__.py, our own modules would stand in the way of those of the standard library.
    sys.argv = [str(SCRIPT)]
    # The server passes the signal on after its own shutdown; as KeyboardInterrupt, both unwind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    app = st.App(
        SCRIPT,
        routes=[health_route(database), calendar_route(feed)],
        middleware=[Middleware(Guard)],
        lifespan=announced,
        on_script_error=apologise,
    )
    try:
        with suppress(KeyboardInterrupt):
            app.run(config={"server.port": port, "logger.hideWelcomeMessage": True})
    finally:
        close(database)
