"""How an application stands, read from what a person wrote, slips of the pen included."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz, process

from afterview.domain.application import Phase
from afterview.domain.vocabulary import Stage
from afterview.imports.stage_words import exact_stage, near_stage, stage_within
from afterview.imports.status_words import (
    BEFORE,
    BY_WORDS,
    DOUBTING,
    HELD,
    WEAK,
    Verdict,
)
from afterview.imports.words import plain

_NEAR: Final = 84
_SHORTEST_NEAR: Final = 5
_LONGEST: Final = 4
_MOST_WORDS: Final = 40
_SHORTEST_KNOWN: Final = 4
"""Shorter words are alike by chance."""
_SINGLE: Final = tuple(
    word for word in BY_WORDS if " " not in word and len(word) >= _SHORTEST_KNOWN
)


@dataclass(frozen=True, slots=True)
class StatusReading:
    """What a status says; where it is not sure, ``why`` says so and the words are kept.

    ``verdict`` is None where it says nothing that can be read; ``stage`` is the round it names,
    ``was_held`` whether that round took place.
    """

    verdict: Verdict | None = None
    stage: Stage | None = None
    was_held: bool = False
    why: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether all that was written is in the reading."""
        return not self.why


@lru_cache(maxsize=5_000)
def read_status(text: str) -> StatusReading:
    """The reading of a status as written; it never raises."""
    words = plain(text)
    if words in BY_WORDS and "?" not in text:
        return StatusReading(BY_WORDS[words])
    stage = exact_stage(text) or near_stage(text)
    if stage is not None:
        why = f"Read as “{Verdict.IN_PROCESS.spoken()}”; whether this round took place is not said."
        return StatusReading(Verdict.IN_PROCESS, stage, why=why)
    return _loose(words.split()[:_MOST_WORDS], is_asked="?" in text)


def _loose(words: list[str], *, is_asked: bool) -> StatusReading:
    found, exactly, rest = _verdicts(words)
    named = stage_within(" ".join(words))
    stage = None if named is None else named[0]
    verdict = strongest(found)
    if stage is not None and not found:
        verdict = Verdict.IN_PROCESS
    doubting = [word for word in rest if word in DOUBTING]
    if is_asked or doubting or verdict is None:
        return StatusReading(None, None, why=_why_open(found, doubting, is_asked=is_asked))
    was_held = bool(HELD & set(words)) or verdict.phase is Phase.CLOSED
    was_held = stage is not None and was_held and not BEFORE & set(words)
    how = "from only some of its words" if exactly else "by the nearest known word"
    return StatusReading(verdict, stage, was_held, f"Read as “{verdict.spoken()}”, {how}.")


def _why_open(found: set[Verdict], doubting: list[str], *, is_asked: bool) -> str:
    """Why no status is taken from the words, though some of them may be known."""
    if found and is_asked:
        return "Its question mark leaves open how it stands, so no status is taken from it."
    if found and doubting:
        return f"Its word “{doubting[0]}” leaves open how it stands, so no status is taken from it."
    if found:
        said = " and ".join(f"“{one.spoken()}”" for one in sorted(found, key=lambda one: one.name))
        return f"It says {said} at once, so no status is taken from it."
    return "How the application stands could not be read from it."


def _verdicts(words: list[str]) -> tuple[set[Verdict], bool, list[str]]:
    """Every verdict among the words, whether all stand there letter by letter, and the rest."""
    found: set[Verdict] = set()
    rest = list(words)
    for length in range(min(_LONGEST, len(rest)), 0, -1):
        for start in range(len(rest) - length, -1, -1):
            verdict = BY_WORDS.get(" ".join(rest[start : start + length]))
            if verdict is not None:
                found.add(verdict)
                del rest[start : start + length]
    if found - set(WEAK):
        return found, True, rest
    near = {verdict for word in rest if (verdict := _near(word)) is not None}
    return found | near, not near, rest


def _near(word: str) -> Verdict | None:
    if len(word) < _SHORTEST_NEAR:
        return None
    best = process.extractOne(word, _SINGLE, scorer=fuzz.ratio, score_cutoff=_NEAR)
    return None if best is None else BY_WORDS[best[0]]


def strongest(found: set[Verdict]) -> Verdict | None:
    """The one that counts; None where two endings stand side by side."""
    left = set(found)
    if left & {Verdict.OFFER_ACCEPTED, Verdict.OFFER_DECLINED}:
        left.discard(Verdict.OFFER)
    for weak in WEAK:
        if len(left) > 1:
            left.discard(weak)
    return left.pop() if len(left) == 1 else None
