"""Killing a child at a moment that chance picks."""

import os
import random
import select
import signal
import subprocess
import time

from tests.store.faults.processes import heard

FEW = 20
MANY = 200
SAVING_SECONDS = 0.12
STARTING_SECONDS = 0.8


def killed_at_random(
    process: subprocess.Popen[bytes], chance: random.Random, *, within: float = SAVING_SECONDS
) -> int:
    """The last number that the child acknowledged before it was killed; 0 where it was none.

    One child in four is killed while it may still be starting, the others while they save.
    """
    assert process.stdout is not None
    is_starting = chance.random() < 0.25
    if not is_starting:
        assert heard(process) == "ready"
    pipe = process.stdout.fileno()
    longest = STARTING_SECONDS if is_starting else within
    end = time.monotonic() + chance.uniform(0, longest)
    said = b""
    while (left := end - time.monotonic()) > 0:
        if select.select([pipe], [], [], left)[0]:
            said += os.read(pipe, 65536)
    process.send_signal(signal.SIGKILL)
    said += process.stdout.read()
    numbers = [line for line in said.split(b"\n")[:-1] if line.isdigit()]
    return int(numbers[-1]) if numbers else 0
