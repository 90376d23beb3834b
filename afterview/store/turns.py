"""A lock that is passed on in the order in which it was asked for, so that nobody waits for long.

Python's own lock goes to whoever comes first when it is free: with a hundred sessions saving, one
of them then waits several times as long as the rest.
"""

import threading
from collections import deque
from types import TracebackType


class Turns:
    """One at a time: ``with turns:`` waits until everyone who asked before is through."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._is_taken = False

    def __enter__(self) -> None:
        with self._guard:
            if not self._is_taken:
                self._is_taken = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        try:
            mine.acquire()
        except BaseException:
            self._leave(mine)
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._guard:
            self._pass_on()

    def n_waiting(self) -> int:
        """How many stand in the queue just now."""
        with self._guard:
            return len(self._waiting)

    def _leave(self, mine: threading.Lock) -> None:
        """Interrupted while waiting; the turn may have come just then."""
        with self._guard:
            if mine in self._waiting:
                self._waiting.remove(mine)
            else:
                self._pass_on()

    def _pass_on(self) -> None:
        if self._waiting:
            self._waiting.popleft().release()
        else:
            self._is_taken = False
