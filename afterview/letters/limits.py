"""How long a letter may be, counted as people and as LinkedIn count."""

from dataclasses import dataclass
from typing import Final

from afterview.domain.letter import LetterKind
from afterview.domain.preferences import FREE_NOTE

FEWEST_WORDS: Final = 60
MOST_WORDS: Final = 120
TOO_MANY_WORDS: Final = 150
"""Thank-yous: 60 to 120 words (coach-skill: under 120), a hard warning at 150, our own figure."""

_SHORT_LETTERS: Final = frozenset(
    {LetterKind.THANK_YOU, LetterKind.FOLLOW_UP, LetterKind.SECOND_FOLLOW_UP}
)


@dataclass(frozen=True, slots=True)
class Count:
    """How long a text is, said in a sentence; ``is_over`` where it passes what the kind bears."""

    words: int
    characters: int
    sentence: str
    is_over: bool


def count(kind: LetterKind, body: str, *, note_limit: int = FREE_NOTE) -> Count:
    """The count of a letter's body, greeting and name included, as it would be sent.

    A thank-you and the follow-ups should have 60 to 120 words and are over from 150 on; a
    LinkedIn note is over above ``note_limit`` characters; other letters have no limit.
    """
    n, length = words(body), characters(body)
    if kind is LetterKind.LINKEDIN_NOTE:
        return Count(n, length, _of_note(length, note_limit), length > note_limit)
    if kind in _SHORT_LETTERS:
        return Count(n, length, _of_short_letter(n), n >= TOO_MANY_WORDS)
    return Count(n, length, f"{_counted(n, 'word')}.", is_over=False)


def words(text: str) -> int:
    """How many words: what stands between blanks and has a letter or digit in it.

    A dash between blanks is none; a sentence in Chinese counts as one.
    """
    return sum(any(sign.isalnum() for sign in word) for word in text.split())


def characters(text: str) -> int:
    """How many characters as a browser's field counts them: UTF-16 units, a line break being one.

    Never fewer than code points (most emoji count two), so a note that fits here fits either way.
    """
    lined = text.replace("\r\n", "\n")
    return sum(2 if ord(sign) > _LAST_OF_PLANE_ZERO else 1 for sign in lined)


_LAST_OF_PLANE_ZERO: Final = 0xFFFF


def _of_note(length: int, limit: int) -> str:
    if length <= limit:
        return f"{length} of {limit} characters."
    over = _counted(length - limit, "character")
    return f"{length} of {limit} characters: take out {over}."


def _of_short_letter(n: int) -> str:
    said = _counted(n, "word")
    if n >= TOO_MANY_WORDS:
        return f"{said}: too long to be read at a glance; {MOST_WORDS} are plenty."
    if n > MOST_WORDS:
        return f"{said}: a little long; {FEWEST_WORDS} to {MOST_WORDS} read best."
    if n < FEWEST_WORDS:
        return f"{said}: a little short; {FEWEST_WORDS} to {MOST_WORDS} read best."
    return f"{said}: a good length."


def _counted(n: int, thing: str) -> str:
    return f"{n} {thing}" if n == 1 else f"{n} {thing}s"
