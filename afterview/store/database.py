"""The one open database of a path: a cursor for each read, a lock around each write.

Writes take turns; each is one transaction that is rolled back whenever anything goes wrong
inside it.
"""

import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias
from uuid import UUID

import duckdb

from afterview.errors import DiskFull
from afterview.store.ledger import Ledger
from afterview.store.open_file import OpenFile
from afterview.store.turns import Turns

Cursor: TypeAlias = duckdb.DuckDBPyConnection
LITTLE_SPACE_BYTES = 50_000_000


@dataclass(slots=True)
class _Seen:
    """What the file said of its saves since the last of them; None until it was asked."""

    saves: tuple[UUID, int] | None = None


class Database:
    """An open file, checked and migrated by ``store.start``; safe to use from any thread."""

    def __init__(self, path: Path) -> None:
        """Open ``path``; raises a ``StoreError`` that says why where it cannot be."""
        self.path = path
        self._turns = Turns()
        self._file = OpenFile(path)
        self._ledger = Ledger(path)
        self._seen = _Seen()

    @contextmanager
    def read(self) -> Generator[Cursor]:
        """A cursor for reading; what the engine raises comes out as a ``StoreError``."""
        with self._file.cursor() as cursor:
            yield cursor

    @contextmanager
    def write(self) -> Generator[Cursor]:
        """One transaction: stored for good when the block ends, undone if it raises."""
        with self._turns:
            self._file.must_be_there()
            with self._file.cursor() as cursor:
                cursor.begin()
                try:
                    yield cursor
                    saves = _count_save(cursor)
                    cursor.commit()
                    self._seen = _Seen(saves)
                except BaseException:
                    _roll_back(cursor)
                    # A commit may fail that is on the disk already: only the file knows.
                    self._seen = _Seen()
                    raise
            self._ledger.note(*saves)

    def rewrite(self, make: Callable[[Cursor], Path]) -> None:
        """Put a new file in the place of this one, so that nothing of the old one stays on disk.

        ``make`` reads what there is and returns the new file, whole and closed; no save comes
        between. Whenever this is cut short, the old file or the new one stands there whole.
        """
        with self._turns:
            self._file.must_be_there()
            with self._file.cursor() as cursor:
                fresh = make(cursor)
            try:
                self._file.give_way_to(fresh)
            finally:
                self._seen = _Seen()
            self._ledger.note(*self.saves())

    def checkpoint(self) -> None:
        """Fold the write-ahead log into the file; raises ``DiskFull`` where that does not fit.

        While another session reads what a save has just replaced the engine declines; the log
        then stays for the next time, and nothing in it is any less safe.
        """
        try:
            with self._turns, self._file.cursor() as cursor:
                cursor.execute("checkpoint")
        except DiskFull as error:
            raise DiskFull(
                f"The disk that holds {self.path.name} is full. "
                "What was saved is safe; free some space before you go on."
            ) from error
        except duckdb.TransactionException as error:
            # Waiting for the reader (FORCE CHECKPOINT) can wait for ever: for one's own half-read
            # result, that is.
            if "there are other write transactions active" not in str(error):
                raise

    def ask(self) -> None:
        """Raise a ``StoreError`` unless the file is in its place and answers."""
        self._file.must_be_there()
        with self.read() as cursor:
            saves_of(cursor)

    def saves(self) -> tuple[UUID, int]:
        """Which database this is, and how many saves it has seen: nothing changes without one.

        Answers from memory; the file is asked at first, and again after a save that failed.
        """
        # What is read while another saves goes into what that save has replaced meanwhile.
        seen = self._seen
        if seen.saves is None:
            with self.read() as cursor:
                seen.saves = saves_of(cursor)
        return seen.saves

    def new_id(self) -> UUID:
        """A new id (UUID version 7, so that ids sort by when they were made)."""
        with self.read() as cursor:
            found = cursor.execute("select uuidv7()").fetchall()
        return UUID(str(found[0][0]))

    def space_is_low(self) -> bool:
        """Whether less than 50 MB are left on the disk that holds the file."""
        return shutil.disk_usage(self.path.parent).free < LITTLE_SPACE_BYTES

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in."""
        with self._turns:
            self._file.close()


def _count_save(cursor: Cursor) -> tuple[UUID, int]:
    cursor.execute("update save_count set saves = saves + 1")
    return saves_of(cursor)


def saves_of(cursor: Cursor) -> tuple[UUID, int]:
    """What ``Database.saves`` says, asked of the file itself."""
    found = cursor.execute("select database_id, saves from save_count").fetchall()
    return found[0][0], found[0][1]


def _roll_back(cursor: Cursor) -> None:
    """Undo; where the engine has already undone it, or can do nothing more, there is no need."""
    with suppress(duckdb.Error):
        cursor.rollback()
