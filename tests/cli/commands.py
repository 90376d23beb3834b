"""The real command in a process of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from afterview.store.place import VARIABLE

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended, and what it said."""

    code: int
    out: str
    err: str

    def facts(self) -> dict[str, Any]:
        """What it told a script."""
        found: dict[str, Any] = json.loads(self.out)
        return found


def command(database: Path, *arguments: str | Path) -> Ended:
    """``python -m afterview`` with these arguments on this database."""
    ended = subprocess.run(
        [sys.executable, "-m", "afterview", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {VARIABLE: str(database)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "Traceback" not in ended.stderr
    return Ended(ended.returncode, ended.stdout, ended.stderr)
