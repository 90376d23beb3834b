"""The templates that come with the app, and the sentences that differ from person to person."""

from functools import cache
from pathlib import Path
from typing import Final

from afterview.domain.letter import LetterKind, Wording

_TEMPLATES: Final = Path(__file__).with_name("templates")
_SETS: Final = ("thanks", "interest", "next_step", "about_question", "closing", "ask_when")


@cache
def built_in(kind: LetterKind) -> Wording:
    """The template to start from, and to come back to: its subject and its body."""
    text = (_TEMPLATES / f"{kind.value}.txt").read_text("utf-8")
    subject, _, body = text.partition("\n")
    return Wording(subject, body.strip("\n"))


def phrase(name: str, number: int) -> str:
    """The way of saying it for the ``number``-th person, from 1.

    The first people get a way each. When a set is used up it starts again, one further on than the
    other sets, so that two whole letters still differ.
    """
    ways = _ways(name)
    lap, place = divmod(number - 1, len(ways))
    return ways[(place + lap * _SETS.index(name)) % len(ways)]


@cache
def _ways(name: str) -> tuple[str, ...]:
    text = (_TEMPLATES / "phrases" / f"{name}.txt").read_text("utf-8")
    return tuple(line for line in text.splitlines() if line)
