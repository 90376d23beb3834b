"""A second process for the faults that need one: ``python -m tests.store.faults.child ROLE PATH``.

hold   opens the database, says so, and keeps it until its standard input ends
save   saves without end; says the number of each save once it is acknowledged
open   opens the database and saves once; as root it first becomes a user without rights
start  opens the database, says so, and closes it

What replaces much at once, without end, the number of each said once it is done: restore, erase
and bring-in, as told in ``replacing.py``.
"""

import json
import os
import sys
from pathlib import Path

from afterview.errors import StoreError
from afterview.store.start import close, opened
from tests.store.faults.replacing import WAYS, standing
from tests.store.faults.saving import last_saved, save

NOBODY = 65534


def hold(path: Path) -> None:
    """Keep the file as another running Afterview would."""
    opened(path)
    say("ready")
    sys.stdin.read()
    close(path)


def save_without_end(path: Path) -> None:
    """Number after number, from the one that was stored last."""
    database = opened(path)
    number = last_saved(database)
    say("ready")
    while True:
        number += 1
        save(database, number)
        say(number)


def open_without_rights(path: Path) -> None:
    """Say how it went: the name of the error and its sentence, or nothing."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
    try:
        save(opened(path), 1)
    except StoreError as error:
        say([type(error).__name__, str(error)])
    else:
        say(None)


def start(path: Path) -> None:
    """Bring the file up to date, as every start does."""
    opened(path)
    say("ready")
    close(path)


def replace_without_end(path: Path) -> None:
    """Step after step, from the one at which the database stands."""
    database = opened(path)
    step = WAYS[sys.argv[1]]
    number = standing(database)
    say("ready")
    while True:
        number += 1
        step(database, number)
        say(number)


def say(something: object) -> None:
    """One line, out at once: an acknowledgement must not wait in a buffer."""
    os.write(1, json.dumps(something).encode() + b"\n")


if __name__ == "__main__":
    roles = {
        "hold": hold,
        "save": save_without_end,
        "open": open_without_rights,
        "start": start,
        **dict.fromkeys(WAYS, replace_without_end),
    }
    roles[sys.argv[1]](Path(sys.argv[2]))
