"""Starting the second process, and hearing what it says."""

import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


@contextmanager
def child(role: str, path: Path) -> Generator[subprocess.Popen[bytes]]:
    """The child in this role; it is gone when the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.faults.child", role, str(path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        bufsize=0,
    )
    with process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def heard(process: subprocess.Popen[bytes]) -> object:
    """What the child says next; waits for it."""
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, "the child ended without a word"
    return json.loads(line)
