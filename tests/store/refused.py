"""What a snapshot is refused for."""

import pytest

from afterview.errors import SnapshotRejected
from afterview.store.snapshot import read_snapshot


def reasons(content: bytes) -> tuple[str, ...]:
    """Every reason, or the sentence alone where the file as a whole is refused."""
    with pytest.raises(SnapshotRejected) as refused:
        read_snapshot(content)
    # Fit to be printed and sent: no half of a character is left in it.
    str(refused.value).encode()
    return refused.value.reasons or (str(refused.value),)
