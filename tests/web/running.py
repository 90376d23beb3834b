"""The real app in a process of its own, on a free port, with a database of the test's own."""

import base64
import http.client
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from afterview.store.place import VARIABLE

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 30
OURS = ("afterview", "run", "--port")
STREAMLIT_ALONE = ("streamlit", "run", "app.py", "--server.port")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back over HTTP; header names in small letters."""

    status: int
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True, slots=True)
class RunningApp:
    """A started app: where it answers, its process, and the file that its log goes to."""

    address: str
    process: subprocess.Popen[str]
    log_file: Path

    @property
    def host(self) -> str:
        """The host and port, as a browser names them."""
        return urlsplit(self.address).netloc

    @property
    def port(self) -> int:
        """The port alone."""
        return int(self.host.rpartition(":")[2])

    def log(self) -> str:
        """All that the app has written to standard error so far."""
        return self.log_file.read_text("utf-8")

    def get(self, path: str, **headers: str) -> Answer:
        """The answer to a GET of exactly that path, nothing tidied up."""
        connection = http.client.HTTPConnection(self.host, timeout=PATIENCE_SECONDS)
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
        connection.close()
        named = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, named, body)

    def opens_websocket(self, *, host: str, origin: str | None) -> bool:
        """Whether a WebSocket handshake under these names is accepted."""
        lines = [
            "GET /_stcore/stream HTTP/1.1",
            f"Host: {host}",
            "Upgrade: websocket",
            "Connection: Upgrade",
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Protocol: streamlit",
            *([f"Origin: {origin}"] if origin else []),
        ]
        with socket.create_connection(("127.0.0.1", self.port), PATIENCE_SECONDS) as wire:
            wire.sendall("\r\n".join([*lines, "", ""]).encode())
            return wire.recv(64).startswith(b"HTTP/1.1 101")

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """The exit code after the signal."""
        self.process.send_signal(by)
        return self.process.wait(PATIENCE_SECONDS)


def unused_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running_app(
    database: Path, *, port: int | None = None, command: Sequence[str] = OURS
) -> Generator[RunningApp]:
    """The app on ``database``, answering when the block begins and stopped when it ends."""
    log_file = database.with_name(f"{database.stem}.log")
    with log_file.open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", *command, str(port or unused_port())],
            cwd=ROOT,
            env=os.environ | {VARIABLE: str(database)},
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    try:
        yield RunningApp(_address(process, log_file), process, log_file)
    finally:
        process.terminate()
        # Reads to the end: a server that cannot write its last words does not stop.
        process.communicate(timeout=PATIENCE_SECONDS)


def _address(process: subprocess.Popen[str], log_file: Path) -> str:
    for line in process.stdout or ():
        found = re.search(r"http://[\d.]+:\d+", line)
        if found:
            return found[0]
    raise RuntimeError(f"The app did not start.\n{log_file.read_text('utf-8')}")
