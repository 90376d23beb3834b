"""What a database holds, counted in a person's words.

A row is what a snapshot holds of it: its columns by name.
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

Rows: TypeAlias = Mapping[str, Sequence[Mapping[str, object]]]
KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "application": ("application", "applications"),
    "interview": ("interview", "interviews"),
    "review": ("review", "reviews"),
    "question": ("question", "questions"),
    "lesson": ("lesson", "lessons"),
    "contact": ("person", "people"),
    "letter": ("letter", "letters"),
    "story": ("story", "stories"),
    "draft": ("unfinished draft", "unfinished drafts"),
}
"""The tables that a person would count, with the words for one and for several."""


def in_sight(rows: Rows) -> dict[str, int]:
    """How much of each kind there is to see: nothing deleted, and of drafts the unfinished."""
    return {
        kind: sum(_is_seen(row, is_draft=kind == "draft") for row in rows.get(kind, ()))
        for kind in KINDS
    }


def in_words(counts: Mapping[str, int]) -> str:
    """The counts above 0 as ``2 interviews, 1 review``, or ``nothing``."""
    found = [f"{n} {KINDS[kind][n != 1]}" for kind, n in counts.items() if n]
    return ", ".join(found) or "nothing"


def _is_seen(row: Mapping[str, object], *, is_draft: bool) -> bool:
    return row.get("removed_at") is None and not (is_draft and row.get("finished_at"))
