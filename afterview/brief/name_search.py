"""Finding people's names in typed text, however they are written there."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from afterview.brief.name_words import IS_A_WORD_TOO, TELLS_NOBODY

Words = tuple[str, ...]
"""The words of a name as they are compared: without case, accents and marks."""

_SHORTEST: Final = 3
"""Letters of a part of a Latin name; a shorter one is as good as any syllable."""
_SHORTEST_ELSEWHERE: Final = 2
_GIVEN_NAME_OF: Final = 3
"""Letters of a name in Han or Hangul whose first is the family's and whose others the person's."""

_ALIKE: Final = str.maketrans(
    dict.fromkeys("\u2018\u2019\u02bc\u00b4`", "'")
    | dict.fromkeys("\u2010\u2011\u2012\u2013\u2014", "-")
    | {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "\u0131": "i"}
    | {"æ": "ae", "œ": "oe", "þ": "th"}
)
_SPELT_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_NOT_COMPARED: Final = frozenset({"Mn", "Me", "Cf"})
_BETWEEN: Final = re.compile(
    r"[\s\d\-.,;:()\[\]{}/\\\"“”„«»\u2039\u203a<>@_|+*&=!?#~^%$§·・、。\uff0c…]+"
)
_GAP: Final = r"[\s.,\-·・=]"
_STILL_ONE_NAME: Final = re.compile(r"(?:[\s\-_.·・=]|, )?")
_HAN_OR_HANGUL: Final = re.compile("[\u3400-\u9fff\uac00-\ud7a3]+")


def words_of(name: str) -> Words:
    """The name taken apart at blanks, hyphens and the like; empty where it names nobody.

    What stands for a name, as "the recruiter", is none.
    """
    words = tuple(filter(None, (word.strip("'") for word in _BETWEEN.split(_folded(name)[0]))))
    return () if all(word in TELLS_NOBODY for word in words) else words


def parts_of(words: Words) -> Iterator[str]:
    """Each word that tells who is meant: no titles, no particles, none of one or two letters."""
    for word in words:
        shortest = _SHORTEST if word.isascii() else _SHORTEST_ELSEWHERE
        if len(word) >= shortest and word not in TELLS_NOBODY:
            yield word
        if len(word) == _GIVEN_NAME_OF and _HAN_OR_HANGUL.fullmatch(word):
            yield word[1:]


def spelt(name: str) -> tuple[Words, ...]:
    """The words of a name, and those of its other spelling: Müller and Mueller."""
    composed = unicodedata.normalize("NFC", name).casefold()
    return tuple(dict.fromkeys((words_of(name), words_of(composed.translate(_SPELT_OUT)))))


class NameSearch:
    """Puts other words in the place of names."""

    def __init__(self, instead: Mapping[Words, str]) -> None:
        """``instead`` says what stands for the words of a name, or for one of its parts."""
        self._instead = {_key("".join(words)): said for words, said in instead.items()}
        longest_first = sorted(instead, key=lambda words: -sum(map(len, words)))
        self._pattern = re.compile("|".join(map(_pattern, longest_first)) or "(?!)")

    def replaced(self, text: str) -> str:
        """The text with other words for each name; the very same text where it has none."""
        composed = unicodedata.normalize("NFC", text)
        folded, places = _folded(composed)
        said: list[str] = []
        done, last = 0, ""
        for match in self._pattern.finditer(folded):
            start, end = places[match.start()], places[match.end() - 1] + 1
            if not _is_a_name(match.group(), composed[start]):
                continue
            instead, before = self._instead[_key(match.group())], composed[done:start]
            # A name in two pieces is one person still.
            if instead != last or not _STILL_ONE_NAME.fullmatch(before):
                said += [before, instead]
            done, last = end, instead
        return "".join([*said, composed[done:]]) if said else text


def _is_a_name(found: str, first_sign: str) -> bool:
    """Ordinary words and short ones are names where they begin with a capital."""
    in_doubt = found in IS_A_WORD_TOO or (found.isascii() and len(found) < _SHORTEST)
    return not in_doubt or first_sign.isupper()


def _pattern(words: Words) -> str:
    written = [re.escape(word).replace("'", "'?") for word in words]
    are_long = all(len(word) >= _SHORTEST for word in words)
    gap = f"{_GAP}{{{0 if are_long else 1},3}}"
    # Other scripts join words to their neighbours, or write them without a gap.
    before = "(?<![a-z])" if words[0][0].isascii() else ""
    after = "(?![a-z])" if words[-1][-1].isascii() else ""
    return before + gap.join(written) + after


def _key(found: str) -> str:
    return re.sub(f"{_GAP}|'", "", found)


def _folded(text: str) -> tuple[str, list[int]]:
    """The text as it is compared, and for each of its letters the place where it was typed."""
    letters: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        fold = _fold(sign)
        letters.append(fold)
        places += [place] * len(fold)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _fold(sign: str) -> str:
    if _HAN_OR_HANGUL.fullmatch(sign):
        return sign
    opened = unicodedata.normalize("NFKD", sign.casefold().translate(_ALIKE))
    plain = (each for each in opened if unicodedata.category(each) not in _NOT_COMPARED)
    return "".join(plain).casefold().translate(_ALIKE)
