"""Files that are on the disk whole, or not at all."""

import errno
import os
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, content: bytes, *, by_way_of: str = ".new") -> None:
    """Nothing stands under ``path`` until the disk has it all and gives it back.

    Until then it has the name ``by_way_of``, under which what is there is overwritten. The folder
    is made where there is none; both are for their owner only. Raises ``OSError``.
    """
    path.parent.mkdir(mode=0o700, exist_ok=True)
    fresh = path.parent / by_way_of
    try:
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if fresh.read_bytes() != content:
            raise OSError(errno.EIO, "it does not read back")
        fresh.rename(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """A new name is safe only once its folder is, too."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
