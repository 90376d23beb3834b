import os
import random
import select
import signal
import subprocess
import time
from pathlib import Path

import pytest

from afterview.store.start import close, opened
from tests.store.faults.chance import seeded
from tests.store.faults.processes import child, heard
from tests.store.faults.saving import flaws, last_saved

FEW = 20
MANY = 200
SAVING_SECONDS = 0.12
STARTING_SECONDS = 0.8


def killed_at_random(process: subprocess.Popen[bytes], chance: random.Random) -> int:
    """The last save that the child acknowledged before it was killed; 0 where it was none.

    One child in four is killed while it may still be starting, the others while they save.
    """
    assert process.stdout is not None
    is_starting = chance.random() < 0.25
    if not is_starting:
        assert heard(process) == "ready"
    pipe = process.stdout.fileno()
    longest = STARTING_SECONDS if is_starting else SAVING_SECONDS
    end = time.monotonic() + chance.uniform(0, longest)
    said = b""
    while (left := end - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            said += os.read(pipe, 65536)
    process.send_signal(signal.SIGKILL)
    said += process.stdout.read()
    numbers = [line for line in said.split(b"\n")[:-1] if line.isdigit()]
    return int(numbers[-1]) if numbers else 0


@pytest.mark.parametrize(
    "kills", [FEW, pytest.param(MANY, marks=pytest.mark.long)], ids=["few", "many"]
)
def test_no_acknowledged_save_is_lost_however_often_the_app_is_killed(
    path: Path, kills: int
) -> None:
    chance = seeded(20261013)
    stored = 0
    for _ in range(kills):
        with child("save", path) as process:
            acknowledged = max(stored, killed_at_random(process, chance))
        database = opened(path)
        stored = last_saved(database)
        assert acknowledged <= stored <= acknowledged + 1
        assert flaws(database) == []
        close(path)
    assert stored > kills
