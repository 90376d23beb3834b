"""Opening the file, locked down, and a name for each way in which that can fail."""

import os
import re
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import duckdb

from afterview.errors import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFromTheFuture,
    DatabaseNotWritable,
    DiskFull,
    StoreError,
)

# Long texts are read 2,048 at a time: the limit is for a history of some hundred thousand letters.
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "allow_community_extensions": "false",
    "allow_persistent_secrets": "false",
    "python_enable_replacements": "false",
    "threads": "2",
    "memory_limit": "2GB",
}
_ABOUT_THE_FILE = (
    duckdb.IOException,
    duckdb.SerializationException,
    duckdb.InternalException,
    duckdb.FatalException,
)


def is_there(path: Path) -> bool:
    """Whether something lies at ``path``; raises where even that may not be seen."""
    try:
        return path.exists()
    except OSError as error:
        raise _not_writable(path) from error


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """An open connection that can reach its own file and nothing else.

    The folder is made where there is none; folder, file and log are readable by their owner only.
    """
    os.umask(0o077)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise _not_writable(path) from error
    connection = _connection(path, read_only=False)
    try:
        path.chmod(0o600)
    except OSError as error:
        connection.close()
        raise _not_writable(path) from error
    return connection


@contextmanager
def looked_at(path: Path) -> Generator[duckdb.DuckDBPyConnection]:
    """A connection that cannot change the file: even its log stays as it is.

    Whatever speaks against the file comes out as a ``StoreError``.
    """
    connection = _connection(path, read_only=True)
    try:
        yield connection
    except duckdb.Error as error:
        raise_named(error, path)
    finally:
        connection.close()


def _connection(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    if path.is_dir():
        message = f"{path.name} is a folder, not a database. Move it away, or name another place."
        raise DatabaseDamaged(message)
    try:
        connection = duckdb.connect(path, read_only=read_only, config=_CONFIG)
    except duckdb.Error as error:
        raise_named(error, path)
    try:
        _lock_down(connection)
    except duckdb.Error as error:
        connection.close()
        raise_named(error, path)
    return connection


def refuse_if_held(path: Path) -> None:
    """Raise ``DatabaseBusy`` where another program has the file open; the file is not changed."""
    if not path.is_file():
        return
    try:
        _connection(path, read_only=True).close()
    except DatabaseBusy:
        raise
    except StoreError:
        return


def _lock_down(connection: duckdb.DuckDBPyConnection) -> None:
    """No other file, no network, no extension; the order of the settings matters."""
    settings = connection.execute("select current_setting('lock_configuration')").fetchall()
    if settings[0][0]:
        return
    connection.execute("set allowed_directories = []")
    connection.execute("set enable_external_access = false")
    connection.execute("set lock_configuration = true")


def raise_named(error: duckdb.Error, path: Path) -> NoReturn:
    """Raise the error of ours for what the engine said of the file.

    What is not about the file (a broken check, a wrong statement) is a fault of the code and is
    raised as it is. Values in the engine's text are never passed on to the sentence.
    """
    story = _story(error, path)
    if story is None:
        raise error
    raise story from error


def _story(error: duckdb.Error, path: Path) -> StoreError | None:
    said = str(error).lower()
    for signs, story in _STORIES:
        if any(sign in said for sign in signs):
            return story(path, said)
    if type(error) is duckdb.Error or isinstance(error, _ABOUT_THE_FILE):
        return _damaged(path)
    return None


def from_the_future(path: Path) -> DatabaseFromTheFuture:
    """The refusal to touch a file that a newer version has written."""
    return DatabaseFromTheFuture(
        f"{path.name} was made by a newer version of Afterview. It has not been changed. "
        "Update Afterview, then open it again."
    )


def _damaged(path: Path) -> DatabaseDamaged:
    return DatabaseDamaged(
        f"{path.name} does not read back: part of the file is damaged. It has not been changed. "
        "The newest backup can take its place."
    )


def _busy(path: Path, said: str) -> DatabaseBusy:
    found = re.search(r"pid (\d+)", said)
    holder = f" (process {found[1]})" if found else ""
    return DatabaseBusy(
        f"Afterview is already running{holder} and has {path.name} open. "
        "Use the window that is open, or end it first where it was started."
    )


def disk_full(path: Path) -> DiskFull:
    """The refusal of a save that did not fit."""
    return DiskFull(
        f"The disk that holds {path.name} is full, so the last change was not saved. "
        "What was saved before is safe. Free some space and try again; the page keeps your text."
    )


def _too_little_memory(path: Path) -> StoreError:
    return StoreError(
        f"There is not enough memory to read {path.name}. Close other programs and try again."
    )


def _not_writable(path: Path) -> DatabaseNotWritable:
    return DatabaseNotWritable(
        f"{path.name} cannot be written here. Allow writing to the file and its folder, "
        "or name another place with AFTERVIEW_DATABASE."
    )


_STORIES: tuple[tuple[tuple[str, ...], Callable[[Path, str], StoreError]], ...] = (
    (("could not set lock", "conflicting lock"), _busy),
    (("we can only read", "newer version"), lambda path, _: from_the_future(path)),
    (("no space left", "file too large", "disk quota"), lambda path, _: disk_full(path)),
    (("permission denied", "read-only file system"), lambda path, _: _not_writable(path)),
    (("out of memory",), lambda path, _: _too_little_memory(path)),
)
