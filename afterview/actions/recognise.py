"""Recognising a lesson that was learned before, whatever its exact words."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final
from uuid import UUID

from rapidfuzz import fuzz, process, utils

from afterview.store.lessons import KnownLesson

ALIKE_PERCENT: Final = 82
MOST_COMPARED: Final = 1000
"""How many lessons are compared each with each: it takes about a tenth of a second."""


def same_lesson(if_text: str, then_text: str, known: Sequence[KnownLesson]) -> KnownLesson | None:
    """The known lesson that says nearly the same, None where none comes close.

    Compares the if-then as a whole, without regard to the order of words, case and punctuation;
    alike from ``ALIKE_PERCENT`` of 100 (rapidfuzz, token sort ratio). A lesson without letters or
    digits is like no other.
    """
    words = utils.default_process(f"{if_text} {then_text}")
    if not utils.default_process(then_text):
        return None
    scored = [(_likeness(words, one), one) for one in known]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best is not None and best[0] >= ALIKE_PERCENT else None


def likely_twins(
    known: Sequence[KnownLesson], *, most: int
) -> tuple[tuple[KnownLesson, KnownLesson], ...]:
    """At most so many pairs that say nearly the same, among the first ``MOST_COMPARED`` lessons."""
    compared = known[:MOST_COMPARED]
    return tuple(islice(_pairs(compared, [_sorted_words(one) for one in compared]), most))


def twins_of(
    lesson_id: UUID, known: Sequence[KnownLesson], *, most: int
) -> tuple[KnownLesson, ...]:
    """At most so many of the others that say nearly the same as this lesson, the closest first."""
    words = next((_sorted_words(one) for one in known if one.id == lesson_id), "")
    if not words:
        return ()
    others = [one for one in known if one.id != lesson_id]
    found = process.extract(
        words,
        [_sorted_words(one) for one in others],
        scorer=fuzz.ratio,
        score_cutoff=ALIKE_PERCENT,
        limit=most,
    )
    return tuple(others[place] for _, _, place in found)


def _pairs(
    known: Sequence[KnownLesson], worded: Sequence[str]
) -> Iterator[tuple[KnownLesson, KnownLesson]]:
    for place, words in enumerate(worded):
        if words:
            alike = process.extract_iter(
                words, worded[place + 1 :], scorer=fuzz.ratio, score_cutoff=ALIKE_PERCENT
            )
            yield from ((known[place], known[place + 1 + offset]) for _, _, offset in alike)


def _sorted_words(known: KnownLesson) -> str:
    """The words in alphabetical order: the plain ratio of two such is their token sort ratio."""
    return " ".join(sorted(utils.default_process(f"{known.if_text} {known.then_text}").split()))


def _likeness(words: str, known: KnownLesson) -> float:
    known_words = utils.default_process(f"{known.if_text} {known.then_text}")
    return fuzz.token_sort_ratio(words, known_words, score_cutoff=ALIKE_PERCENT)
