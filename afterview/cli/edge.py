"""What every command shares with the world: the clock, the database, files, and what is said."""

import argparse
import json
import os
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final, TypeAlias
from uuid import UUID

from afterview.actions.preferences import preferences_of
from afterview.domain.interview import local
from afterview.domain.occasion_check import known_zone
from afterview.domain.spoken import moment
from afterview.errors import DatabaseBusy, Refused
from afterview.store.backups import newest_good
from afterview.store.database import Database
from afterview.store.disk import write_whole
from afterview.store.in_memory import InMemory
from afterview.store.place import database_path
from afterview.store.start import opened

Options: TypeAlias = argparse.Namespace
_LOCALTIME: Final = Path("/etc/localtime")


def database() -> Database:
    """The database, open; raises a ``StoreError``, also where the running app holds it."""
    return opened(database_path(os.environ))


def to_read(options: Options) -> tuple[Database, Mapping[str, object]]:
    """The database, or its newest backup while the running app holds it.

    Besides it comes what a script is told: ``as_of``, the instant of the backup, else nothing. A
    person is told on standard error. Raises ``DatabaseBusy`` where no backup reads back.
    """
    path = database_path(os.environ)
    try:
        return opened(path), {}
    except DatabaseBusy:
        found = newest_good(path)
        if found is None:
            raise
    backup, snapshot = found
    db = InMemory(path, snapshot)
    if not options.json:
        sys.stderr.write(
            "Afterview is running and holds the file, so this is as of the newest backup, from "
            f"{moment(backup.made_at, zone(db))}.\n"
        )
    return db, {"as_of": f"{backup.made_at.isoformat(timespec='seconds')}Z"}


def now() -> datetime:
    """The present instant, naive UTC."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def zone(db: Database) -> str:
    """The IANA zone that the person chose, else that of this machine; UTC where it does not say."""
    named = _LOCALTIME.resolve().as_posix().partition("zoneinfo/")[2]
    return known_zone(preferences_of(db).zone, os.environ.get("TZ"), named)


def today(db: Database) -> date:
    """The present day on that zone's calendar."""
    return local(now(), zone(db)).date()


def say(options: Options, sentence: str, facts: Mapping[str, object]) -> None:
    """The sentence for a person, or the facts for a script: days in ISO 8601, ids as hex."""
    sys.stdout.write(f"{json.dumps(facts, default=_in_json) if options.json else sentence}\n")
    sys.stdout.flush()


def _in_json(fact: object) -> str:
    match fact:
        case UUID():
            return fact.hex
        case date():
            return fact.isoformat()
        case _:
            raise TypeError(f"no JSON holds {fact!r}")


def write(path: Path, content: bytes) -> None:
    """Put a file where it is wanted, in place of what is there; raises ``Refused``."""
    try:
        path.write_bytes(content)
    except OSError as error:
        raise _unwritable(path, error) from error


def write_new(path: Path, content: bytes) -> None:
    """Put a file on the disk whole or not at all, for its owner only; raises ``Refused``."""
    try:
        write_whole(path, content, by_way_of=f".{path.name}.new")
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> Refused:
    return Refused(f"{path.name} cannot be written: {error.strerror}.")
