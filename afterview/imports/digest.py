"""By what a line is known again: the words of its cells under their headers, in any order."""

import hashlib
from collections.abc import Sequence

from afterview.imports.words import is_nothing

_BYTES = 20


def digest(keys: Sequence[str], cells: Sequence[str], *, after: str = "") -> str:
    """The digest of a line; ``after`` is that of the line to which it belongs, if to any.

    Cells that say that there is nothing do not count, nor does the width of a blank.
    """
    held = sorted(
        (key, " ".join(cell.split()))
        for key, cell in zip(keys, cells, strict=False)
        if not is_nothing(cell)
    )
    mixed = hashlib.blake2b(after.encode(), digest_size=_BYTES)
    for pair in held:
        for part in pair:
            words = part.encode("utf-8", "replace")
            mixed.update(len(words).to_bytes(4, "big"))
            mixed.update(words)
    return mixed.hexdigest()
