"""Recognising questions that may be one, whatever their exact words; the person decides.

Works on plain words (``plain_words`` of the database): folded, without punctuation.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final, TypeAlias

from rapidfuzz import fuzz, process

ALIKE_PERCENT: Final = 76
"""From here on two are proposed (rapidfuzz, ratio of what they ask for, its words in order)."""

MOST_COMPARED: Final = 3_000
"""So many questions are compared with each other, the first of those given."""

_LEAST_WORDS: Final = 2
_MOST_LONGER: Final = 2
_REST_PERCENT: Final = 45
_NUMBERS: Final = {
    word: str(number)
    for number, word in enumerate(
        ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=2
    )
}
_FRAME_WORDS: Final = """
a an the of to in on at for and or with about as from into i you your yours me my us we our
they them their it its this that these those there is are was were be been being am do does
did done have has had would could can will should may might s t re ve d ll so then well
please tell describe explain give show share walk talk take say example examples time times
when where any some what which who how why through let just one
"""
_FRAME: Final = frozenset(_FRAME_WORDS.split())
"""Words that frame a question in English and ask for nothing by themselves."""

Pair: TypeAlias = tuple[str, str]
_Places: TypeAlias = tuple[int, int]


def likely_pairs(
    questions: Sequence[str], apart: Collection[Pair] = frozenset(), *, only: str | None = None
) -> tuple[Pair, ...]:
    """The questions that may be one, in pairs, the likeliest first; the smaller words stand first.

    Each comes with the one that is nearest: where what they ask for is nearly the same, in any
    order, or where one asks for all that another does, and more. ``apart`` are the pairs that are
    two, as the person said; ``only`` leaves the pairs of one question, and compares no more than
    these take.
    """
    compared = questions[:MOST_COMPARED]
    cores = [_core(words) for words in compared]
    places = {words: place for place, words in enumerate(compared)}
    two = {(places[a], places[b]) for a, b in apart if a in places and b in places}
    if only is None:
        alike = _nearly_the_same(cores, two)
    else:
        alike = _nearly_the_same_as(places[only], cores, two) if only in places else {}
    scores = {**_containing(cores, two), **alike}
    found = {
        (min(compared[one], compared[other]), max(compared[one], compared[other])): score
        for (one, other), score in scores.items()
    }
    wanted = [pair for pair in found if only is None or only in pair]
    return tuple(sorted(wanted, key=lambda pair: (-found[pair], pair)))


def _core(words: str) -> tuple[str, ...]:
    """What is asked for, its words in order; all of them where they only frame."""
    every = sorted(_NUMBERS.get(word, word) for word in words.split())
    return tuple(word for word in every if word not in _FRAME) or tuple(every)


def _nearly_the_same(
    cores: Sequence[tuple[str, ...]], apart: Collection[_Places]
) -> Mapping[_Places, float]:
    if len(cores) < _LEAST_WORDS:
        return {}
    texts = [" ".join(core) for core in cores]
    likeness = process.cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=ALIKE_PERCENT)
    likeness.flat[:: len(texts) + 1] = 0
    for one, other in apart:
        likeness[one, other] = likeness[other, one] = 0
    nearest = likeness.argmax(axis=1).tolist()
    return {
        (min(one, other), max(one, other)): float(likeness[one, other])
        for one, other in enumerate(nearest)
        if likeness[one, other] and _is_rest_alike(cores[one], cores[other])
    }


def _nearly_the_same_as(
    place: int, cores: Sequence[tuple[str, ...]], apart: Collection[_Places]
) -> Mapping[_Places, float]:
    """The same for one question and those that could have it for their nearest."""
    texts = [" ".join(core) for core in cores]
    found: dict[_Places, float] = {}
    for one in [place, *_alike(place, texts, apart)]:
        likeness = _alike(one, texts, apart)
        if likeness:
            nearest = max(likeness, key=lambda other: (likeness[other], -other))
            if _is_rest_alike(cores[one], cores[nearest]):
                found[min(one, nearest), max(one, nearest)] = likeness[nearest]
    return found


def _alike(place: int, texts: Sequence[str], apart: Collection[_Places]) -> Mapping[int, float]:
    """Those that are alike in what they ask for, and how much."""
    found = process.extract_iter(texts[place], texts, scorer=fuzz.ratio, score_cutoff=ALIKE_PERCENT)
    return {
        other: likeness
        for _, likeness, other in found
        if other != place and not {(place, other), (other, place)}.intersection(apart)
    }


def _is_rest_alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether the words that only one of the two has could stand for those of the other."""
    mine, theirs = sorted(set(one) - set(other)), sorted(set(other) - set(one))
    if not mine or not theirs:
        return True
    return fuzz.ratio(" ".join(mine), " ".join(theirs)) >= _REST_PERCENT


def _containing(
    cores: Sequence[tuple[str, ...]], apart: Collection[_Places]
) -> Mapping[_Places, float]:
    """Each with the shortest that asks for all of it; the score is the share in percent."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for place, core in enumerate(cores):
        for word in dict.fromkeys(core):
            holding[word].append(place)
    found: dict[_Places, float] = {}
    for place, core in enumerate(cores):
        if len(core) < _LEAST_WORDS:
            continue
        rarest = min(core, key=lambda word: len(holding[word]))
        larger = [
            other
            for other in holding[rarest]
            if len(core) < len(cores[other]) <= _MOST_LONGER * len(core)
            and set(core).issubset(cores[other])
            and not {(place, other), (other, place)}.intersection(apart)
        ]
        if larger:
            nearest = min(larger, key=lambda other: len(cores[other]))
            pair = min(place, nearest), max(place, nearest)
            found[pair] = 100 * len(core) / len(cores[nearest])
    return found
