"""Recognising a lesson that was learned before, whatever its exact words."""

from collections.abc import Sequence

from rapidfuzz import fuzz, utils

from afterview.store.lessons import KnownLesson

ALIKE_PERCENT = 82


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


def _likeness(words: str, known: KnownLesson) -> float:
    known_words = utils.default_process(f"{known.if_text} {known.then_text}")
    return fuzz.token_sort_ratio(words, known_words, score_cutoff=ALIKE_PERCENT)
