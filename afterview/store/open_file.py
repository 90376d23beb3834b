"""The engine on one open file: a cursor for each call, and the file opened anew where it must be.

A DuckDB connection is never shared between threads (it would give wrong results, not only
errors), so every call gets a cursor of its own, and they are handed out one at a time.
"""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from afterview.errors import DatabaseGone, StoreError
from afterview.store.disk import sync_folder
from afterview.store.opening import connect, disk_full, raise_named

PATIENCE_SECONDS = 5.0


class OpenFile:
    """The file at ``path``, open; safe to use from any thread.

    After a fatal error (a checkpoint that did not fit on the disk) the engine refuses everything
    until it is closed. The file is then opened anew for the next call, once the last cursor of
    before has come back: closing would cut the calls of others short.
    """

    def __init__(self, path: Path) -> None:
        """Open ``path``; raises a ``StoreError`` that says why where it cannot be."""
        self.path = path
        self._root: duckdb.DuckDBPyConnection | None = connect(path)
        self._inode = _inode(path)
        self._turn = threading.Condition()
        self._lent = 0
        self._has_failed = False
        self._is_closed = False

    @contextmanager
    def cursor(self) -> Generator[duckdb.DuckDBPyConnection]:
        """A cursor for one call; what the engine raises comes out as a ``StoreError``."""
        cursor = self._lend()
        try:
            yield cursor
        except duckdb.Error as error:
            self._has_failed |= isinstance(error, duckdb.FatalException)
            raise_named(error, self.path)
        finally:
            cursor.close()
            with self._turn:
                self._lent -= 1
                self._turn.notify_all()

    def must_be_there(self) -> None:
        """Raise ``DatabaseGone`` where the file is no longer the one that was opened.

        Writes to a file that was moved away would vanish at exit without a sound.
        """
        if _inode(self.path) != self._inode:
            raise DatabaseGone(
                f"The database {self.path.name} was moved or deleted while Afterview was running. "
                "Nothing was saved just now. Put the file back, or restart Afterview."
            )

    def give_way_to(self, fresh: Path) -> None:
        """Put ``fresh``, which is whole and closed, in the place of this file, and open it.

        One rename does it, so that whenever this is cut short the old one or the new one stands
        there whole. Raises a ``StoreError`` where others read for too long, or where the log of
        the old one cannot be folded in; the old one is then open as before.
        """
        with self._turn:
            root = self._working_root()
            if not self._turn.wait_for(lambda: self._lent == 0, PATIENCE_SECONDS):
                raise StoreError("Another tab is still reading. Try again in a moment.")
            try:
                root.execute("checkpoint")
                self._close_root()
                _must_have_no_log(self.path)
                fresh.replace(self.path)
                sync_folder(self.path.parent)
            except duckdb.Error as error:
                self._has_failed = True
                raise_named(error, self.path)
            except OSError as error:
                raise disk_full(self.path) from error
            finally:
                self._root = self._root or connect(self.path)
                self._inode = _inode(self.path)

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        with self._turn:
            self._is_closed = True
            self._turn.wait_for(lambda: self._lent == 0, PATIENCE_SECONDS)
            self._close_root()

    def _lend(self) -> duckdb.DuckDBPyConnection:
        with self._turn:
            if self._is_closed:
                raise DatabaseGone(f"{self.path.name} was closed meanwhile. Reload the page.")
            root = self._working_root()
            try:
                cursor = root.cursor()
            except duckdb.Error as error:
                self._has_failed = True
                raise_named(error, self.path)
            self._lent += 1
            return cursor

    def _working_root(self) -> duckdb.DuckDBPyConnection:
        """The root, opened anew after a fatal error, be it by another thread meanwhile."""
        if not self._turn.wait_for(self._is_usable, PATIENCE_SECONDS):
            raise disk_full(self.path)
        if self._has_failed:
            self._close_root()
        if self._root is None:
            self.must_be_there()
            self._root = connect(self.path)
        return self._root

    def _is_usable(self) -> bool:
        return self._lent == 0 or not self._has_failed

    def _close_root(self) -> None:
        self._has_failed = False
        if self._root is not None:
            self._root.close()
            self._root = None


def _must_have_no_log(path: Path) -> None:
    """A log that is still there would be taken for that of the file that comes into its place."""
    if path.with_name(f"{path.name}.wal").exists():
        raise StoreError(f"{path.name} could not be closed whole. Nothing was changed; try again.")


def _inode(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
