"""The wire between a browser and the app, on this machine: it can be cut, frozen and slowed."""

import socket
import struct
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress

LOOPBACK = "127.0.0.1"
PIECE_BYTES = 65_536
_RESET_AT_ONCE = struct.pack("ii", 1, 0)


class Link:
    """Passes every connection on to the app's port and back.

    Cut, it drops what is open and refuses what comes; frozen, it keeps connections open and lets
    nothing through; ``delay_seconds`` is how long each piece is on its way, in either direction.
    """

    def __init__(self, app_port: int) -> None:
        """Listen on a port of its own; ``serve`` begins to pass on."""
        self.delay_seconds = 0.0
        self._app_port = app_port
        self._whole = True
        self._flowing = threading.Event()
        self._flowing.set()
        self._wires: set[socket.socket] = set()
        self._listener = socket.create_server((LOOPBACK, 0))
        self.address = f"http://{LOOPBACK}:{self._listener.getsockname()[1]}"

    def cut(self) -> None:
        """Drop every connection and let none through until ``mend``."""
        self._whole = False
        for wire in tuple(self._wires):
            _drop(wire)

    def freeze(self) -> None:
        """Keep every connection open and pass nothing on until ``mend``."""
        self._flowing.clear()

    def mend(self) -> None:
        """Be a good link again, without delay."""
        self._whole = True
        self.delay_seconds = 0.0
        self._flowing.set()

    def serve(self) -> None:
        """Pass connections on until ``close``."""
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                self._join(near)

    def close(self) -> None:
        """Let go of everything."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        self._flowing.set()

    def _join(self, near: socket.socket) -> None:
        try:
            far = socket.create_connection((LOOPBACK, self._app_port)) if self._whole else None
        except OSError:
            far = None
        if far is None:
            _drop(near)
            near.close()
            return
        threading.Thread(target=self._carry, args=(near, far), daemon=True).start()

    def _carry(self, near: socket.socket, far: socket.socket) -> None:
        self._wires |= {near, far}
        back = threading.Thread(target=self._pass_on, args=(far, near), daemon=True)
        back.start()
        self._pass_on(near, far)
        back.join()
        self._wires -= {near, far}
        near.close()
        far.close()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(PIECE_BYTES):
                self._flowing.wait()
                time.sleep(self.delay_seconds)
                sink.sendall(piece)
        with suppress(OSError):
            sink.shutdown(socket.SHUT_WR)


def _drop(wire: socket.socket) -> None:
    """Hang up without a goodbye, and wake whoever waits on it."""
    with suppress(OSError):
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET_AT_ONCE)
        wire.shutdown(socket.SHUT_RDWR)


@contextmanager
def link_to(app_port: int) -> Generator[Link]:
    """A working link to the app for the length of the block."""
    link = Link(app_port)
    thread = threading.Thread(target=link.serve, daemon=True)
    thread.start()
    try:
        yield link
    finally:
        link.close()
        thread.join()
