"""A snapshot as a database in memory, to be asked while another program holds the file."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import duckdb

from afterview.store import migrate
from afterview.store.database import Cursor, Database, saves_of
from afterview.store.snapshot import Snapshot, load


class InMemory(Database):
    """What the snapshot holds; whatever is written to it is gone with it.

    ``path`` is that of the database whose snapshot it is: nothing there is touched.
    """

    def __init__(self, path: Path, snapshot: Snapshot) -> None:
        self.path = path
        self._root = duckdb.connect(":memory:")
        for step in migrate.steps():
            migrate.apply(self._root, step)
        with self.write() as cursor:
            load(cursor, snapshot)

    @contextmanager
    def read(self) -> Generator[Cursor]:
        """A cursor for reading."""
        with self._root.cursor() as cursor:
            yield cursor

    @contextmanager
    def write(self) -> Generator[Cursor]:
        """One transaction, undone if it raises."""
        with self._root.cursor() as cursor:
            cursor.begin()
            try:
                yield cursor
            except BaseException:
                cursor.rollback()
                raise
            cursor.commit()

    def saves(self) -> tuple[UUID, int]:
        """As the snapshot has them."""
        with self.read() as cursor:
            return saves_of(cursor)

    def checkpoint(self) -> None:
        """There is no log to fold in."""

    def close(self) -> None:
        """Let go of it."""
        self._root.close()
