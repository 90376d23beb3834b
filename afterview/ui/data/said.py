"""Days, sizes and reasons in the words of this page."""

from datetime import datetime
from typing import Final

from afterview.domain.spoken import moment
from afterview.ui import shell

_REASONS: Final = {
    "review": "after a review",
    "by-hand": "by hand",
    "before-import": "before an import",
    "before-undo": "before an import was undone",
    "before-migration": "before an update of Afterview",
    "before-restore": "before another backup was restored",
}
_STEP: Final = 1000


def on_clock(instant: datetime) -> str:
    """An instant (naive UTC) on the person's own clock."""
    return moment(instant, shell.zone())


def reason(word: str) -> str:
    """Why a backup was made."""
    return _REASONS.get(word, word.replace("-", " "))


def size(n_bytes: int) -> str:
    """``812 bytes``, ``14 kB``, ``3.2 MB``."""
    if n_bytes < _STEP:
        return f"{n_bytes} bytes"
    if n_bytes < _STEP * _STEP:
        return f"{n_bytes / _STEP:.0f} kB"
    return f"{n_bytes / _STEP / _STEP:.1f} MB"
