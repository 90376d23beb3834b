"""A disk that takes no more: no file may grow beyond a limit while a test says so."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager

FULL = 0


@contextmanager
def disk_with_room_for(most: int) -> Iterator[None]:
    """Within the block no file grows beyond ``most`` bytes; the signal for it is ignored."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
