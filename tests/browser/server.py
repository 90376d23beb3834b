"""The real app as something that can die and come back: same address, same database."""

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.web.running import RunningApp, running_app, unused_port


class Server:
    """The app on one database; each start is a process of its own."""

    def __init__(self, database: Path, stack: ExitStack) -> None:
        """Nothing runs yet; whatever will be started ends with ``stack``."""
        self.database = database
        self.port = unused_port()
        self._stack = stack
        self._app: RunningApp | None = None

    @property
    def address(self) -> str:
        """Where it answers while it runs."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Start it, unless it runs."""
        if self._app is None or self._app.process.poll() is not None:
            self._app = self._stack.enter_context(running_app(self.database, port=self.port))
            assert self._app.port == self.port, "another program has taken the port"

    def kill(self) -> None:
        """Take the process away as a power cut would."""
        self._running().process.kill()
        self._running().process.wait()

    def stop(self) -> None:
        """End it in good order, so that a test can read the database."""
        self._running().stop()

    def _running(self) -> RunningApp:
        assert self._app is not None, "start the server first"
        return self._app


@contextmanager
def mortal_server(database: Path) -> Generator[Server]:
    """A started server; none of its processes outlives the block."""
    with ExitStack() as stack:
        server = Server(database, stack)
        server.start()
        yield server
